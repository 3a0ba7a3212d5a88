// A static server on loopback that sends what the site's own _headers says, and gzip.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const PACKED = new Set(['.html', '.css', '.js', '.json', '.xml', '.txt', '.csv', '.svg', '.webmanifest']);

/** The rules of a _headers file: a pattern with `*` and `:name`, and its headers. */
export function rules(text) {
  const found = [];
  for (const line of text.split('\n').filter((each) => each.trim())) {
    if (line.startsWith(' ')) {
      const colon = line.indexOf(':');
      found.at(-1).headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
    } else {
      const quoted = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&');
      const pattern = quoted.replace(/\*/g, '.*').replace(/:[a-z]+/g, '[^/]+');
      found.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    }
  }
  return found;
}

/** All headers for a path; one given twice is sent twice. */
function headersFor(path, all) {
  const headers = { 'cache-control': ['public, max-age=0, must-revalidate'] };
  for (const { pattern, headers: own } of all) {
    if (pattern.test(path)) {
      for (const [name, value] of own) {
        headers[name] = name === 'cache-control' ? [value] : [...(headers[name] ?? []), value];
      }
    }
  }
  return headers;
}

/** Serves a folder on a free port; answers `{ url, close }`. */
export async function serve(site) {
  const all = rules(await readFile(join(site, '_headers'), 'utf8'));
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const wanted = join(site, path.endsWith('/') ? path + 'index.html' : path);
    const found = await readFile(wanted).catch(() => undefined);
    const file = found ? wanted : join(site, '404.html');
    const body = found ?? (await readFile(file));
    const packs = PACKED.has(extname(file)) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found ? 200 : 404, {
      ...headersFor(path, all),
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(packs ? { 'content-encoding': 'gzip', vary: 'Accept-Encoding' } : {}),
    });
    response.end(packs ? gzipSync(body) : body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
