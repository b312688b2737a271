/**
 * Installs what is missing, and is quick when nothing is. Runs before `npm start` and, with --browser, before `npm test`.
 * Plain Node: on a fresh clone there is nothing else yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));

/** @param {string} message */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} path */
const packagesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/**
 * Whether node_modules holds the very packages of package-lock.json. npm writes its own list of
 * what it installed last of all, so an interrupted installation has none.
 */
function packagesAreInstalled() {
  const listed = 'node_modules/.package-lock.json';
  if (!existsSync(listed)) return false;
  const installed = packagesIn(listed);
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  );
}

function installPackages() {
  console.log('Installing packages …');
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) giveUp('The packages could not be installed: see npm’s message above.');
}

const nodeVersion = Number(process.versions.node.split('.')[0]);
if (nodeVersion < OLDEST_NODE)
  giveUp(
    `Sourceline needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
  );

if (!packagesAreInstalled()) installPackages();

if (process.argv.includes('--browser')) {
  const { findChromium, installChromium, REMEDY } = await import('./chromium.mjs');
  try {
    if (!((await findChromium()) ?? (await installChromium()))) giveUp(REMEDY);
  } catch (error) {
    giveUp(error instanceof Error ? error.message : String(error));
  }
}
