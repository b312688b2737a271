import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the first screen may load of JavaScript, bytes after gzip. */
export const MOST_SCRIPT_BYTES = 260_000;

/**
 * The JavaScript that a page has loaded so far, in bytes after gzip.
 * @param {import('playwright').Page} page
 * @param {string} site address of the folder's files
 * @param {string} folder
 */
export async function loadedScriptBytes(page, site, folder) {
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return names
    .filter((name) => name.endsWith('.js'))
    .map((name) => gzipSync(readFileSync(join(folder, name.slice(site.length)))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}
