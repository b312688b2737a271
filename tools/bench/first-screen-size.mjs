import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The JavaScript that a page loads before it rests, in bytes after gzip.
 * @param {import('playwright').Browser} browser
 * @param {string} site
 * @param {string} folder the files of the site
 */
export async function firstScreenScripts(browser, site, folder) {
  const page = await browser.newPage();
  await page.goto(site, { waitUntil: 'networkidle' });
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  await page.close();
  return names
    .filter((name) => name.endsWith('.js'))
    .map((name) => gzipSync(readFileSync(join(folder, name.slice(site.length)))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}
