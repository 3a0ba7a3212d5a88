// Rasterises static/icons/favicon.svg to the sizes that browsers and home screens ask for.
// Run in a folder with playwright-core and a Chromium:
//   npm install --no-save playwright-core && CHROMIUM=/usr/bin/chromium node src/icons/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { chromium } = createRequire(join(process.cwd(), 'package.json'))('playwright-core');
const folder = fileURLToPath(new URL('../../static/icons/', import.meta.url));
const drawing = readFileSync(folder + 'favicon.svg', 'utf8');
// A maskable icon may lose a fifth of each side: the same letter, smaller.
const maskable = drawing.replace(/<path[^>]*>/, (path) => `<g transform="translate(77 77) scale(0.7)">${path}</g>`);

/** An ICO file is a directory of PNG files: 6 bytes of head, 16 for each picture. */
function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, i) => {
    const at = 6 + 16 * i;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();

async function picture(svg, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return page.screenshot();
}

for (const size of [180, 192, 512]) {
  writeFileSync(`${folder}icon-${size}.png`, await picture(drawing, size));
}
writeFileSync(`${folder}icon-maskable-512.png`, await picture(maskable, 512));
const small = [];
for (const size of [16, 32, 48]) {
  small.push({ size, png: await picture(drawing, size) });
}
writeFileSync(`${folder}favicon.ico`, ico(small));
await browser.close();
