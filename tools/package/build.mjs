/**
 * Builds what the package exports into build/: the extraction and the command as modules, file by file; the component as
 * one module with its pieces and one style sheet; types for both. Takes some seconds.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { leaveOut } from '../publish-template.mjs';
import { withoutGraph2d } from '../without-graph2d.mjs';
import { scopedStyles } from './scope-styles.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const out = join(root, 'build');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** @param {string} config */
const compile = (config) =>
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tools/package', config)],
    { stdio: 'inherit' },
  );

/** Declarations name modules as they are called after the build. */
function renameImports() {
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const path = join(out, name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/((?:from|import\()\s*['"]\.[^'"]*)\.tsx?(['"])/g, '$1.js$2'));
  }
}

/** Of the component only its own declaration is needed: the dataset's are there. */
function declareComponent() {
  compile('tsconfig.react.json');
  cpSync(join(out, 'declared/entries/react.d.ts'), join(out, 'entries/react.d.ts'));
  rmSync(join(out, 'declared'), { recursive: true });
}

/** What stays outside of the component: React, and what the package depends on anyway. */
const outside = [...Object.keys(manifest.peerDependencies), ...Object.keys(manifest.dependencies)];

const bundleComponent = () =>
  build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    plugins: [scopedStyles, leaveOut, react(), withoutGraph2d],
    resolve: { alias: { xss: join(root, 'src/views/timeline/escape-markup.ts') } },
    build: {
      target: 'es2023',
      outDir: 'build/react',
      emptyOutDir: true,
      cssCodeSplit: false,
      license: { fileName: 'third-party-licenses.md' },
      lib: {
        entry: 'src/entries/react.tsx',
        formats: ['es'],
        fileName: 'react',
        cssFileName: 'react',
      },
      rolldownOptions: {
        external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  });

/** Builds the package; `dist/publish.html`, which the command publishes with, comes from `vite build`. */
export async function buildPackage() {
  rmSync(out, { recursive: true, force: true });
  compile('tsconfig.json');
  declareComponent();
  renameImports();
  await bundleComponent();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.env.NODE_ENV = 'production';
  await buildPackage();
}
