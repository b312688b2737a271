/**
 * The page as one file without a story in it: what `sourceline publish` and the button of the page write a story into.
 * Run by itself, it prints the file.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { withoutColorPicker } from './without-color-picker.mjs';
import { withoutGraph2d } from './without-graph2d.mjs';

const DATA_MARK = '<!--sourceline-project-->';
const root = resolve(fileURLToPath(import.meta.url), '../..');

/**
 * What a published page does without: reading articles, workers, projects.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const LEFT_OUT = [
  [/\/add\/AddPage\.tsx$/, 'export const AddPage = () => null;'],
  [
    /\/loading\/decode-in-worker\.ts$/,
    'export const startWorker = () => undefined; export const decodeInWorker = () => undefined;',
  ],
  [/\/projects\/project-keeper\.ts$/, 'export const ProjectKeeper = undefined;'],
  [/\/projects\/surroundings\.ts$/, 'export const browserSurroundings = undefined;'],
  [/\/add\/AddedNotice\.tsx$/, 'export const AddedNotice = () => null;'],
  [/\/curation\/ProjectsSheet\.tsx$/, 'export const ProjectsSheet = () => null;'],
  [/\/publish\/PublishSheet\.tsx$/, 'export const PublishSheet = () => null;'],
];

/** @type {import('vite').Plugin} */
export const leaveOut = {
  name: 'leave-out',
  enforce: 'pre',
  load(id) {
    return LEFT_OUT.find(([path]) => path.test(id.replace(/\?.*/, '')))?.[1];
  },
};

/** @type {import('vite').Plugin} */
const publishedEntry = {
  name: 'published-entry',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html
        .replace('/src/main.tsx', '/src/published.tsx')
        .replace(/\s*<link rel="icon"[^>]*>/, '')
        .replace('</body>', `${DATA_MARK}</body>`),
  },
};

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A policy under which nothing runs but what stands in the file, word for word.
 * @param {string} html
 */
function withPolicy(html) {
  const inside = (/** @type {RegExp} */ tag) =>
    [...html.matchAll(tag)].map(([, text = '']) => hashOf(text)).join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${inside(/<script type="module"[^>]*>([\s\S]*?)<\/script>/g)}`,
    `style-src ${inside(/<style[^>]*>([\s\S]*?)<\/style>/g)}`,
    'img-src data: blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace('<head>', () => `<head>\n    ${meta}`);
}

const LICENCES = 'third-party-licenses.md';

/**
 * A page that is handed on has the licences of what is inside of it, for whoever looks into the file.
 * @param {string} html
 * @param {string} licences
 */
function withLicences(html, licences) {
  const own = readFileSync(resolve(root, 'LICENSE'), 'utf8');
  const text = `Sourceline\n\n${own}\n${licences}`.replaceAll('</script', '<\\/script');
  const block = `<script type="text/plain" id="licences">\n${text}</script>`;
  const at = html.lastIndexOf(DATA_MARK);
  return html.slice(0, at) + block + html.slice(at);
}

/** Builds the template; takes some seconds. */
export async function buildTemplate() {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [
      leaveOut,
      publishedEntry,
      react(),
      withoutColorPicker,
      withoutGraph2d,
      viteSingleFile({ removeViteModuleLoader: true }),
    ],
    resolve: {
      alias: { xss: resolve(root, 'src/views/timeline/escape-markup.ts') },
    },
    build: {
      target: 'es2023',
      write: false,
      modulePreload: false,
      license: { fileName: LICENCES },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const output = result && 'output' in result ? result.output : [];
  const page = output.find(({ fileName }) => fileName === 'index.html');
  const licences = output.find(({ fileName }) => fileName === LICENCES);
  if (page?.type !== 'asset' || licences?.type !== 'asset')
    throw new Error('the build has made no page');
  return withPolicy(withLicences(String(page.source), String(licences.source)));
}

/**
 * Puts the template beside the page: into a build, and on demand while the page is developed.
 * @type {import('vite').Plugin}
 */
export const publishTemplate = {
  name: 'publish-template',
  configureServer(server) {
    server.middlewares.use('/publish.html', (_, response) => {
      void buildTemplate().then((html) => {
        response.setHeader('Content-Type', 'text/html');
        response.end(html);
      });
    });
  },
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'publish.html', source: await buildTemplate() });
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.env.NODE_ENV = 'production';
  process.stdout.write(await buildTemplate());
}
