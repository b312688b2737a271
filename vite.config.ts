/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './tools/content-security-policy.mjs';
import { publishTemplate } from './tools/publish-template.mjs';
import { noteReaderPackages, readerLicenses } from './tools/reader-licenses.mjs';
import { withoutColorPicker } from './tools/without-color-picker.mjs';
import { withoutGraph2d } from './tools/without-graph2d.mjs';

const NOT_UNITS = ['tests/browser/**'];

/** Tests of what reads, counts, writes or words dates. */
const OF_DATES = [
  'tests/dates/**/*.test.ts',
  'tests/model/edtf*.test.ts',
  'tests/model/time-zone.test.ts',
  'tests/articles/*-date.test.ts',
  'tests/extract/times/**/*.test.ts',
  'tests/extract/seeds.test.ts',
  'tests/key-dates/**/*.test.ts',
  'tests/query/**/*.test.ts',
  'tests/url/**/*.test.ts',
  'tests/curation/*-date.test.ts',
  'tests/citing/**/*.test.ts',
  'tests/exchange/**/*.test.ts',
  'tests/drawing/**/*.test.ts',
  'tests/views/timeline/word-stretch.test.ts',
  'tests/views/filters/date-field.test.ts',
  'tests/cli/{dates,key-dates}.test.ts',
];

/**
 * Unit tests in a time zone. Dates must read the same everywhere: all of them run in the west (UTC-10), and those of
 * dates again where the day has half an hour's offset (UTC+5:30) and where it begins first (UTC+14).
 */
const unitProject = (name: string, TZ: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: {
    name,
    environment: 'node' as const,
    pool: 'forks' as const,
    isolate: false,
    include,
    exclude,
    env: { TZ },
  },
});

export default defineConfig({
  base: './',
  plugins: [
    react(),
    withoutColorPicker,
    withoutGraph2d,
    contentSecurityPolicy,
    publishTemplate,
    readerLicenses,
  ],
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
        codeSplitting: {
          groups: [
            { name: 'model', test: /[\\/](zod|src[\\/]model)[\\/]/ },
            // What every language needs, and the words that stand everywhere: else a chunk of a few lines each.
            {
              name: 'words',
              test: /[\\/]src[\\/]messages[\\/](?:[^\\/]+$|en[\\/](?:numbers|dates|counts|kinds|marks|timeline|filters)\.ts)/,
            },
          ],
        },
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
      unitProject('west', 'Pacific/Honolulu', ['tests/**/*.test.ts'], NOT_UNITS),
      unitProject('east', 'Asia/Kolkata', OF_DATES),
      unitProject('far-east', 'Pacific/Kiritimati', OF_DATES),
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          isolate: false,
          include: ['tests/**/*.test.tsx'],
          exclude: NOT_UNITS,
          env: { TZ: 'Pacific/Kiritimati' },
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
