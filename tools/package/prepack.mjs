/** Before the package is packed: what `npx sourceline publish` writes stories into, and everything else. */
import { spawnSync } from 'node:child_process';
import { isBuilt } from '../is-built.mjs';
import { buildPackage } from './build.mjs';

process.env.NODE_ENV = 'production';
if (!isBuilt()) {
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
await buildPackage();
