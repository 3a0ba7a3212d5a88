// Audits the published site in Lighthouse, and fails where a page has less than 100 in any category.
//   mvn package
//   npm ci --prefix src/lighthouse
//   CHROMIUM=/usr/bin/chromium node src/lighthouse/lighthouse.mjs [site-output] [runs] [/page/ ...]
// Every page is audited `runs` times (3), as a phone and as a desktop; the median counts.
import { resolve } from 'node:path';
import * as launcher from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { serve } from './server.mjs';

const site = resolve(process.argv[2] ?? 'site-output');
const runs = Number(process.argv[3] ?? 3);
const MAIN = ['/', '/zh-hans/', '/articles/nvidia-openai/', '/zh-hans/articles/nvidia-openai/', '/facts/nvidia-openai/'];
const PAGES = process.argv.length > 4 ? process.argv.slice(4) : MAIN;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const MOST_BYTES = 100_000;

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** One audit; a browser that is too busy to record its own page load is asked again. */
async function audit(url, form, port, attempts = 5) {
  const options = { port, output: 'json', logLevel: 'silent', onlyCategories: CATEGORIES };
  const { lhr } = await lighthouse(url, options, form === 'desktop' ? desktopConfig : undefined);
  if (lhr.runtimeError && attempts > 1) {
    return audit(url, form, port, attempts - 1);
  }
  if (lhr.runtimeError) {
    throw new Error(`${url}: ${lhr.runtimeError.message}`);
  }
  return lhr;
}

/** What was transferred, without fonts: the page and all that it loads, above and below the fold. */
function bytesWithoutFonts(lhr) {
  return lhr.audits['network-requests'].details.items
    .filter((item) => item.resourceType !== 'Font' && item.resourceType !== 'Preflight')
    .filter((item) => !/favicon|icon-|webmanifest/.test(item.url))
    .reduce((sum, item) => sum + item.transferSize, 0);
}

/** The markup of the element that was painted last of the largest, cut short. */
function largestElement(lhr) {
  const table = lhr.audits['largest-contentful-paint-element']?.details?.items?.[0]?.items?.[0];
  const node = table?.node ?? lhr.audits['lcp-breakdown-insight']?.details?.items?.find((i) => i.type === 'node');
  return node?.snippet?.match(/^<[a-z0-9]+/)?.[0]?.slice(1) ?? '?';
}

/** The audits that cost points, with what they found. */
function faults(lhr, category) {
  return lhr.categories[category].auditRefs
    .filter((ref) => ref.weight > 0 && (lhr.audits[ref.id].score ?? 1) < 0.9)
    .map((ref) => `${ref.id} ${lhr.audits[ref.id].displayValue ?? lhr.audits[ref.id].explanation ?? ''}`.trim());
}

const server = await serve(site);
const chrome = await launcher.launch({
  chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
});
const wrong = [];
try {
  console.log(`Lighthouse ${(await audit(server.url + '/', 'mobile', chrome.port)).lighthouseVersion}, median of ${runs}`);
  console.log('| page | form | performance | accessibility | best practices | SEO | LCP | LCP element | CLS | TBT | bytes without fonts |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const path of PAGES) {
    for (const form of ['mobile', 'desktop']) {
      const reports = [];
      for (let run = 0; run < runs; run++) {
        reports.push(await audit(server.url + path, form, chrome.port));
      }
      const scores = CATEGORIES.map((id) => Math.round(100 * median(reports.map((lhr) => lhr.categories[id].score))));
      const value = (id) => median(reports.map((lhr) => lhr.audits[id].numericValue));
      const bytes = median(reports.map(bytesWithoutFonts));
      const shift = value('cumulative-layout-shift');
      const columns = [
        path,
        form,
        ...scores,
        `${(value('largest-contentful-paint') / 1000).toFixed(2)} s`,
        largestElement(reports[0]),
        shift.toFixed(3),
        `${Math.round(value('total-blocking-time'))} ms`,
        bytes.toLocaleString('en'),
      ];
      console.log(`| ${columns.join(' | ')} |`);
      scores.forEach((score, i) => {
        if (score < 100) {
          wrong.push(`${path} (${form}): ${CATEGORIES[i]} ${score}: ${faults(reports[0], CATEGORIES[i]).join('; ')}`);
        }
      });
      if (shift > 0) {
        wrong.push(`${path} (${form}): layout shift ${shift}`);
      }
      if (path.includes('/articles/') && bytes > MOST_BYTES) {
        wrong.push(`${path} (${form}): ${bytes} bytes without fonts, more than ${MOST_BYTES}`);
      }
    }
  }
} finally {
  await chrome.kill();
  server.close();
}
wrong.forEach((each) => console.error(each));
process.exitCode = wrong.length > 0 ? 1 : 0;
