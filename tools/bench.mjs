/**
 * `npm run bench -- --sizes 100,1000 --runs 3 --json`: how long the built page takes to open, pan, zoom, select and
 * filter, beside a bare vis-timeline that holds the same events in the same run. Medians of the runs.
 */
import { rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { measureSide } from './bench/measure-side.mjs';
import { datasetName, prepareSite } from './bench/prepare-site.mjs';
import { tableOf } from './bench/print-figures.mjs';
import { BARE, SOURCELINE } from './bench/sides.mjs';
import { findChromium, REMEDY } from './chromium.mjs';
import { POLICY } from './content-security-policy.mjs';
import { loadedScriptBytes, MOST_SCRIPT_BYTES } from './script-size.mjs';
import { serveFolder } from './serve-folder.mjs';

/** @typedef {import('./bench/measure-side.mjs').Figures} Figures */

/** In most events of a synthetic dataset. */
const ACTOR = { id: 'country-0', name: 'Country 0' };

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000' },
    runs: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
const runs = Number(values.runs);
if (![...sizes, runs].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('--sizes takes numbers of events such as 100,1000 and --runs a number.');
  process.exit(2);
}
const executablePath = await findChromium();
if (!executablePath) {
  console.error(REMEDY);
  process.exit(2);
}

/**
 * @param {readonly Figures[]} figures
 * @returns {Figures}
 */
const medians = (figures) =>
  /** @type {Figures} */ (
    Object.fromEntries(
      Object.keys(figures[0] ?? {}).map((key) => {
        const sorted = figures.map((one) => one[/** @type {keyof Figures} */ (key)]);
        sorted.sort((a, b) => a - b);
        return [key, sorted[Math.floor(sorted.length / 2)]];
      }),
    )
  );

const folder = prepareSite(sizes);
const server = await serveFolder(folder, '/', { 'Content-Security-Policy': POLICY });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-background-networking'],
});

for (const events of sizes) {
  /** @type {{ ours: Figures[], bare: Figures[] }} */
  const found = { ours: [], bare: [] };
  for (let run = 0; run < runs; run++) {
    const dataset = datasetName(events);
    found.ours.push(await measureSide(browser, SOURCELINE, server.url, dataset, ACTOR));
    found.bare.push(await measureSide(browser, BARE, server.url, dataset, ACTOR));
  }
  const [ours, bare] = [medians(found.ours), medians(found.bare)];
  if (values.json) {
    console.log(JSON.stringify({ events, side: SOURCELINE.name, ...ours }));
    console.log(JSON.stringify({ events, side: BARE.name, ...bare }));
  } else console.log(`${tableOf(events, ours, bare)}\n`);
}

const page = await browser.newPage();
await page.goto(server.url, { waitUntil: 'networkidle' });
const bytes = await loadedScriptBytes(page, server.url, folder);
if (!values.json)
  console.log(
    `JavaScript of the first screen: ${(bytes / 1000).toFixed(1)} kB gzip, at most ${MOST_SCRIPT_BYTES / 1000}.`,
  );
await browser.close();
await server.close();
rmSync(folder, { recursive: true });
process.exitCode = bytes > MOST_SCRIPT_BYTES ? 1 : 0;
