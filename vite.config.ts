/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What the built page may do. The development server injects inline code, so only a build carries it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

const unitTests = ['tests/**/*.test.ts'];
const notUnits = ['tests/browser/**'];

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy],
  build: { target: 'es2023', modulePreload: { polyfill: false } },
  test: {
    projects: [
      // Dates must read the same everywhere, so every unit test runs west and east of Greenwich.
      {
        extends: true,
        test: {
          name: 'west',
          environment: 'node',
          pool: 'forks',
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
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/serve-built-page.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
