#!/usr/bin/env node
import process from 'node:process';
import { growHeapSlowly } from './grow-heap-slowly.ts';
import { nodeIo } from './node-io.ts';
import { runCommand } from './run-command.ts';
import { tuneEngine } from './tune-engine.ts';

growHeapSlowly();

// Whoever reads the output may have seen enough ("… | head"): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

tuneEngine();
process.exitCode = await runCommand(process.argv.slice(2), nodeIo());
