/** A folder to measure in: the page as built, the bare page beside it, and datasets of the sizes asked for. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBuilt } from '../is-built.mjs';
import { writeDataset } from './write-dataset.mjs';

/** @param {readonly string[]} args */
const viteBuild = (args) =>
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** What the folder of a synthetic dataset is called. @param {number} events */
export const datasetName = (events) => `synthetic-${events}`;

/**
 * @param {readonly number[]} sizes numbers of events
 * @returns {string} the folder; the caller removes it
 */
export function prepareSite(sizes) {
  const site = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  if (!isBuilt()) viteBuild([]);
  cpSync('dist', site, { recursive: true });
  for (const side of ['bare', 'canvas'])
    viteBuild(['--config', `tools/bench/${side}/vite.config.ts`, '--outDir', join(site, side)]);
  for (const events of sizes) {
    writeDataset(join(site, 'datasets', datasetName(events)), events);
  }
  return site;
}
