/** Once for all browser tests: builds the page where it is older than its sources, and starts the one browser that they share. */
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { findChromium, LAUNCH_ARGS, REMEDY } from '../../tools/chromium.mjs';
import { isBuilt } from '../../tools/is-built.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where playwright connects to the browser. */
    readonly browser: string;
  }
}

/** A build takes its mode from the environment, and a test run's would be a development build. */
function build() {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    env,
    stdio: 'inherit',
  });
}

export default async function startBrowser({ provide }: TestProject) {
  if (!isBuilt()) build();
  const executablePath = await findChromium();
  if (!executablePath) throw new Error(REMEDY);
  const browser = await chromium.launchServer({
    executablePath,
    args: [...LAUNCH_ARGS, '--disable-gpu'],
  });
  provide('browser', browser.wsEndpoint());
  return () => browser.close();
}
