/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './tools/content-security-policy.mjs';
import { publishTemplate } from './tools/publish-template.mjs';
import { noteReaderPackages, readerLicenses } from './tools/reader-licenses.mjs';
import { withoutGraph2d } from './tools/without-graph2d.mjs';

const unitTests = ['tests/**/*.test.ts'];
const notUnits = ['tests/browser/**'];

export default defineConfig({
  base: './',
  plugins: [react(), withoutGraph2d, contentSecurityPolicy, publishTemplate, readerLicenses],
  resolve: {
    // vis-timeline cleans strings with it; see there.
    alias: { xss: fileURLToPath(new URL('src/views/timeline/escape-markup.ts', import.meta.url)) },
  },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    license: { fileName: 'third-party-licenses.md' },
    rolldownOptions: {
      output: {
        // Checking a dataset is one piece, whoever else uses a part of it: two would compress worse.
        codeSplitting: { groups: [{ name: 'model', test: /[\\/](zod|src[\\/]model)[\\/]/ }] },
      },
    },
  },
  // Readers of formats are loaded by the worker when a file needs them.
  worker: { format: 'es', plugins: () => [noteReaderPackages] },
  test: {
    maxWorkers: '100%',
    // A limit for what hangs: no test measures time, and a busy machine may be ten times slower.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      // Dates must read the same everywhere, so every unit test runs west and east of Greenwich.
      {
        extends: true,
        test: {
          name: 'west',
          environment: 'node',
          pool: 'forks',
          isolate: false,
          include: unitTests,
          exclude: notUnits,
          env: { TZ: 'America/Anchorage' },
        },
      },
      {
        extends: true,
        test: {
          name: 'east',
          environment: 'node',
          pool: 'forks',
          isolate: false,
          include: unitTests,
          exclude: notUnits,
          env: { TZ: 'Asia/Kolkata' },
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: notUnits,
          setupFiles: ['tests/component-setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/start-browser.ts'],
        },
      },
    ],
  },
});
