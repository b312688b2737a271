/** `npm run pictures [NAME …]`: takes the pictures of the documentation, or those that are named, from the running page. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findChromium, REMEDY } from './chromium.mjs';
import { isBuilt } from './is-built.mjs';
import { PICTURES } from './pictures.mjs';
import { serveFolder } from './serve-folder.mjs';

const FOLDER = 'docs/pictures';
const DESKTOP = { width: 1280, height: 800 };

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {import('../src/model/dataset.ts').Dataset} story
 * @param {import('./pictures.mjs').Picture} picture
 */
async function take(browser, url, story, picture) {
  const { name, address, ready, steps, viewport = DESKTOP, colorScheme = 'light' } = picture;
  const context = await browser.newContext({
    viewport,
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.goto(url + address(story));
  await steps?.(page);
  await ready(page).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await context.close();
  console.log(`${path} ${Math.round(statSync(path).size / 1024)} kB`);
}

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
const executablePath = await findChromium();
if (!executablePath) {
  console.error(REMEDY);
  process.exit(2);
}
if (!isBuilt()) execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build']);
const names = process.argv.slice(2);
const chosen = PICTURES.filter(({ name }) => names.length === 0 || names.includes(name));
/** @type {import('../src/model/dataset.ts').Dataset} */
const story = JSON.parse(readFileSync('dist/datasets/karabakh-2020/dataset.json', 'utf8'));
mkdirSync(FOLDER, { recursive: true });
const server = await serveFolder('dist', '/', {});
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const picture of chosen) await take(browser, server.url, story, picture);
} finally {
  await browser.close();
  await server.close();
}
