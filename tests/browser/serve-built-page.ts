/**
 * Once for all browser tests: builds the page where it is older than its sources, serves it from a sub-path with its
 * Content-Security-Policy as a header, and starts the one browser that they share.
 */
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { findChromium, LAUNCH_ARGS, REMEDY } from '../../tools/chromium.mjs';
import { POLICY } from '../../tools/content-security-policy.mjs';
import { isBuilt } from '../../tools/is-built.mjs';
import { serveFolder } from '../../tools/serve-folder.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built page, ending in a slash. */
    readonly builtPage: string;
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

export default async function serveBuiltPage({ provide }: TestProject) {
  if (!isBuilt()) build();
  const executablePath = await findChromium();
  if (!executablePath) throw new Error(REMEDY);
  const [server, browser] = await Promise.all([
    serveFolder('dist', '/some/where/', { 'Content-Security-Policy': POLICY }),
    chromium.launchServer({
      executablePath,
      args: [...LAUNCH_ARGS, '--disable-gpu'],
    }),
  ]);
  provide('builtPage', server.url);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
