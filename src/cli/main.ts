import process from 'node:process';
import { nodeIo } from './node-io.ts';
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), nodeIo());
