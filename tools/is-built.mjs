import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'public', 'index.html', 'tools', 'vite.config.ts', 'package-lock.json'];

/**
 * When the newest file in a file or folder was written, milliseconds since 1970.
 * @param {string} path
 */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(stat.mtimeMs, ...inside.map((name) => statSync(join(path, name)).mtimeMs));
}

/** Whether dist/ holds a build that is newer than everything it is made from. */
export function isBuilt() {
  const index = statSync('dist/index.html', { throwIfNoEntry: false });
  return index !== undefined && SOURCES.every((path) => newest(path) <= index.mtimeMs);
}
