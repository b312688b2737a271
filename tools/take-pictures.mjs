/** `npm run pictures`: takes the README's picture from the running page, the weightiest event of the story in hand. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findChromium, REMEDY } from './chromium.mjs';
import { isBuilt } from './is-built.mjs';
import { serveFolder } from './serve-folder.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
const executablePath = await findChromium();
if (!executablePath) {
  console.error(REMEDY);
  process.exit(2);
}
if (!isBuilt()) execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build']);

/** @type {import('../src/model/dataset.ts').Dataset} */
const story = JSON.parse(readFileSync('dist/datasets/karabakh-2020/dataset.json', 'utf8'));
const stated = story.events.filter(({ when }) => when?.basis === 'stated');
const weightiest = stated.reduce((best, event) => (event.weight > best.weight ? event : best));

mkdirSync('docs', { recursive: true });
const server = await serveFolder('dist', '/', {});
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
await page.goto(`${server.url}?event=${encodeURIComponent(weightiest.id)}`);
await page.getByRole('heading', { name: weightiest.title }).first().waitFor();
await page.locator('[data-event][data-selected] svg').first().waitFor();
await page.screenshot({ path: 'docs/timeline.png' });
await browser.close();
await server.close();
console.log(`docs/timeline.png: ${weightiest.title}`);
