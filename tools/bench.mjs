/**
 * `npm run bench -- --sizes 100,1000 --runs 3 --json`: how long the built page takes to open, pan, zoom, select, filter and
 * search, beside a bare vis-timeline that holds the same events and a bare canvas that draws the same bins, in the same run.
 * Medians of the runs; with --json a line for each size and side, with --docs also the tables of docs/performance.md. Tells
 * the load of the machine, for times mean little without.
 */
import { rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { measureSide } from './bench/measure-side.mjs';
import { datasetName, prepareSite } from './bench/prepare-site.mjs';
import { lineOf, tableOf } from './bench/print-figures.mjs';
import { BARE, CANVAS, SOURCELINE } from './bench/sides.mjs';
import { writeMeasured } from './bench/write-measured.mjs';
import { findChromium, REMEDY } from './chromium.mjs';
import { POLICY } from './content-security-policy.mjs';
import { loadedScriptBytes, MOST_SCRIPT_BYTES } from './script-size.mjs';
import { serveFolder } from './serve-folder.mjs';

/** @typedef {import('./bench/measure-side.mjs').Figures} Figures */

/** In most events of a synthetic dataset, and in some. */
const ASKED = { actor: { id: 'country-0', name: 'Country 0' }, kind: 'Protest' };

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    runs: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
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

const tell = (/** @type {string} */ text) =>
  values.json ? console.error(text) : console.log(text);
const machine = `${cpus().length} processors (${cpus()[0]?.model.trim()}), headless Chromium ${browser.version()}, no graphics processor, a window of 1440 by 900; medians of ${runs}.`;
tell(machine);
/** @type {import('./bench/write-measured.mjs').Measured[]} */
const measured = [];

for (const events of sizes) {
  /** @type {Record<string, Figures>} */
  const sides = {};
  const load = loadavg()[0] ?? Number.NaN;
  for (const side of [SOURCELINE, BARE, CANVAS]) {
    if (side.most !== undefined && events > side.most) continue;
    const found = [];
    for (let run = 0; run < runs; run++)
      found.push(await measureSide(browser, side, server.url, datasetName(events), ASKED));
    sides[side.name] = medians(found);
    if (values.json) console.log(lineOf(events, side.name, medians(found)));
  }
  const after = loadavg()[0] ?? Number.NaN;
  tell(
    `${tableOf(events, sides)}\nload of the machine ${load.toFixed(1)} to ${after.toFixed(1)}\n`,
  );
  measured.push({ events, sides, load: [load, after] });
  // After each size, so that a run that is ended keeps what it has.
  if (values.docs) writeMeasured('docs/performance.md', machine, measured);
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
