/**
 * `npm test`: every check there is, one after the other, whatever fails on the way. Types, lint and the build count
 * as one test each. The last line reads `N passed, N failed`, with the skipped where there are any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addCounts, countTests } from './count-tests.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
const reports = mkdtempSync(join(tmpdir(), 'sourceline-tests-'));

/**
 * Runs a command of node_modules/; its exit status.
 * @param {string} title
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} [env]
 */
function run(title, [script = '', ...args], env) {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [join('node_modules', script), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${title}, ${seconds} s`);
  return status;
}

/**
 * A step that counts as one test.
 * @param {string} title
 * @param {readonly string[]} command
 */
const check = (title, ...command) =>
  run(title, command) === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };

/**
 * A run of vitest, counted from its own report.
 * @param {string} title
 * @param {readonly string[]} projects
 */
function tests(title, ...projects) {
  const report = join(reports, `${projects[0]}.json`);
  const status = run(title, [
    'vitest/vitest.mjs',
    'run',
    ...projects.map((name) => `--project=${name}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countTests(existsSync(report) ? readFileSync(report, 'utf8') : undefined, status);
}

const counts = [
  check('types', 'typescript/bin/tsc'),
  check('lint', '@biomejs/biome/bin/biome', 'check'),
  tests('unit tests in three time zones, component tests', 'west', 'east', 'far-east', 'component'),
  check('build', 'vite/bin/vite.js', 'build'),
  tests('browser tests on the built page', 'browser'),
];
rmSync(reports, { recursive: true });

const { passed, failed, skipped } = counts.reduce(addCounts);
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
