// Photographs the published site for the README and the documentation.
//   mvn package
//   npm install --no-save playwright-core
//   CHROMIUM=/usr/bin/chromium node src/screenshots/screenshots.mjs [site-output] [src/site/resources/images]
//   mogrify -strip +dither -colors 96 -define png:compression-level=9 src/site/resources/images/*.png
// Needs a Chromium, ImageMagick and, for the Chinese pages, a Chinese font (Debian: fonts-noto-cjk).
import { createServer } from 'node:http';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join, normalize, resolve } from 'node:path';

const { chromium } = createRequire(join(process.cwd(), 'package.json'))('playwright-core');
const site = resolve(process.argv[2] ?? 'site-output');
const images = resolve(process.argv[3] ?? 'src/site/resources/images');

/** One picture: the page, its language folder, the window, the colour scheme, how far down it is scrolled. */
const PICTURES = [
  { name: 'home-en-light-1280', path: '/', width: 1280, height: 960 },
  { name: 'home-zh-light-1280', path: '/zh-hans/', width: 1280, height: 960 },
  { name: 'article-en-light-1280', path: '/articles/nvidia-openai/', width: 1280, height: 1100 },
  { name: 'article-zh-dark-360', path: '/zh-hans/articles/nvidia-openai/', width: 360, height: 800, scheme: 'dark' },
  { name: 'figure-en-light-1280', path: '/articles/nvidia-openai/', width: 1280, height: 1000, to: '#chart-january-round' },
  { name: 'register-en-light-1280', path: '/facts/nvidia-openai/', width: 1280, height: 960 },
  { name: 'claims-en-dark-1280', path: '/claims/nvidia-openai/', width: 1280, height: 960, scheme: 'dark' },
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  const file = join(site, path.endsWith('/') ? path + 'index.html' : path);
  try {
    const body = await readFile(file);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const base = `http://127.0.0.1:${server.address().port}`;

await mkdir(images, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const { name, path, width, height, scheme = 'light', to } of PICTURES) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const answer = await page.goto(base + path, { waitUntil: 'networkidle' });
  if (!answer.ok()) {
    throw new Error(`${path}: ${answer.status()}`);
  }
  // The second look has the fonts that came too late for the first.
  await page.reload({ waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  if (to) {
    await page.locator(to).first().evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 40));
  }
  await page.screenshot({ path: join(images, name + '.png') });
  await context.close();
}
// The README's picture: the home page, and an article in Chinese on a phone before it.
const [desk, phone] = await Promise.all(
  ['home-en-light-1280', 'article-zh-dark-360'].map((name) => readFile(join(images, name + '.png'), 'base64')),
);
const overview = await browser.newPage({ viewport: { width: 1280, height: 860 } });
await overview.setContent(`<style>
  body { margin: 0; height: 860px; overflow: hidden; background: #e6e0d3; position: relative }
  img { position: absolute; box-shadow: 0 12px 40px rgb(0 0 0 / 25%) }
  .desk { left: 40px; top: 40px; width: 1020px }
  .phone { right: 40px; top: 170px; width: 300px; border-radius: 18px }
</style><img class="desk" src="data:image/png;base64,${desk}"><img class="phone" src="data:image/png;base64,${phone}">`);
await overview.screenshot({ path: join(images, 'overview.png') });
await browser.close();
server.close();
