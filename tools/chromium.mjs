/** Where a Chromium is on this machine, and how to get one where there is none. Plain Node: runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PLAYWRIGHT = 'node_modules/playwright/cli.js';
const DOWNLOAD_LIMIT_MS = 240_000;

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const REMEDY = [
  'The browser tests need a Chromium, and none was found or could be installed. Any of these helps:',
  '  npx playwright install --with-deps chromium',
  '  apt-get install chromium                      (Debian, as root)',
  '  CHROMIUM_PATH=/path/to/chromium npm test      (one that is there already; Chrome and Edge do, too)',
].join('\n');

/**
 * Background services of a browser that no test needs. The suggestions under the address bar are two pages of their own
 * for each window, in a browser without any window too: more work than a page of ours. The other features are
 * Playwright's own list, which a list of ours takes the place of.
 */
const UNUSED_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Arguments that start a Chromium quickly, and for loopback pages alone. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  `--disable-features=${UNUSED_FEATURES.join(',')}`,
];

/** Playwright's own download; undefined where its package or the download is missing. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The executable of a Chromium, Chrome or Edge; undefined where there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, and there is no such file.`);
  }
  const own = await playwrightsOwn();
  if (own) return own;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES].find((path) => existsSync(path));
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {number} [timeout] milliseconds
 */
const succeeds = (command, args, timeout) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...(timeout && { timeout }) })
    .status === 0;

function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return false;
  console.log('The download failed; installing the Chromium of this system …');
  return (
    succeeds('apt-get', ['update', '-qq']) &&
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  );
}

/** Installs a Chromium; its path, or undefined where that failed. */
export async function installChromium() {
  console.log('No Chromium found; downloading one …');
  const downloaded = spawnSync(
    process.execPath,
    [PLAYWRIGHT, 'install', '--no-shell', 'chromium'],
    { stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS },
  );
  if (downloaded.status !== 0) installFromDebian();
  const path = await findChromium();
  if (path && runs(path)) return path;
  succeeds(process.execPath, [PLAYWRIGHT, 'install-deps', 'chromium']);
  return path && runs(path) ? path : undefined;
}

/**
 * Whether the executable starts: a download may lack libraries of the system.
 * @param {string} path
 */
const runs = (path) =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
