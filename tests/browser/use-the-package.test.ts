import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { publint } from 'publint';
import { build } from 'vite';
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../tools/serve-folder.mjs';
import { findBarriers } from './find-barriers.ts';
import { STRAIT } from './strait-dataset.ts';

/** Somebody else's project, with the package installed as npm would install it, and the examples of its documentation. */
const project = mkdtempSync(join(tmpdir(), 'sourceline-package-'));
const installed = join(project, 'node_modules/sourceline');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Runs a command; a build takes its mode from the environment, and a test run's would be another. */
function run(command: string, args: readonly string[], cwd = project): string {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  return execFileSync(command, args, { cwd, env, encoding: 'utf8' });
}

/** What is not in the package is taken from the repository. */
function link(name: string): void {
  const at = join(project, 'node_modules', name);
  mkdirSync(join(at, '..'), { recursive: true });
  if (!existsSync(at)) symlinkSync(resolve('node_modules', name), at);
}

function writeExamples(): void {
  const examples = readFileSync('docs/package.md', 'utf8').matchAll(
    /^```tsx? (\S+)\n([\s\S]*?)^```$/gm,
  );
  for (const [, name = '', code = ''] of examples) writeFileSync(join(project, name), code);
}

beforeAll(() => {
  run(process.execPath, ['tools/package/build.mjs'], '.');
  const packed = run(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', project],
    '.',
  );
  mkdirSync(installed, { recursive: true });
  run('tar', [
    '-xzf',
    join(project, packed.trim().split('\n').at(-1)!),
    '-C',
    installed,
    '--strip-components=1',
  ]);
  for (const name of Object.keys(manifest.dependencies)) link(name);
  for (const name of [
    'react',
    'react-dom',
    '@types/react',
    '@types/react-dom',
    '@types/node',
    'csstype',
  ])
    link(name);
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  writeExamples();
}, 240_000);

afterAll(() => rmSync(project, { recursive: true }));

it('is packed as publint wants it', async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
  expect(messages).toEqual([]);
  const shipped = readdirSync(installed);
  for (const name of ['LICENSE', 'NOTICE', 'README.md', 'CHANGELOG.md'])
    expect(shipped).toContain(name);
  for (const name of ['build/react/third-party-licenses.md', 'dist/third-party-licenses.md'])
    expect(readFileSync(join(installed, name), 'utf8')).toContain('MIT');
});

it('has types with which the examples of its documentation compile', () => {
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    types: ['node'],
    skipLibCheck: false,
  };
  writeFileSync(join(project, 'css.d.ts'), "declare module '*.css';");
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  expect(run(process.execPath, [resolve('node_modules/typescript/bin/tsc')])).toBe('');
});

it('reads articles in Node, by itself and by its command', () => {
  const example = readFileSync(join(project, 'read-articles.ts'), 'utf8');
  writeFileSync(join(project, 'read-articles.mjs'), example);
  expect(run(process.execPath, ['read-articles.mjs'])).toContain('2021-05-05');

  mkdirSync(join(project, 'articles'));
  for (let nth = 0; nth < 20; nth++)
    writeFileSync(
      join(project, `articles/${nth}.md`),
      `Osk met envoys of Cardell on ${nth + 1} May 2021.\n`,
    );
  const command = join(installed, manifest.bin.sourceline);
  const told = run(process.execPath, [
    command,
    'build',
    'articles',
    '--out',
    'story.json',
    '--jobs',
    '2',
  ]);
  expect(told).toContain('from 20 articles');
  run(process.execPath, [command, 'publish', 'story.json', '--out', 'story.html']);
  expect(readFileSync(join(project, 'story.html'), 'utf8')).toContain(
    '"format":"sourceline-project"',
  );
});

it('shows its component in somebody else’s page, and leaves the rest of it alone', async () => {
  writeFileSync(
    join(project, 'index.html'),
    '<!doctype html><html lang="en"><head><title>Elsewhere</title><link rel="icon" href="data:,"></head><body><main><h1>Elsewhere</h1><button>Theirs</button><div id="root"></div></main><script type="module" src="./page.tsx"></script></body></html>',
  );
  writeFileSync(join(project, 'dataset.json'), JSON.stringify(STRAIT));
  writeFileSync(
    join(project, 'page.tsx'),
    `import { createRoot } from 'react-dom/client';
import { Story } from './Story.tsx';
import dataset from './dataset.json';
createRoot(document.getElementById('root')!).render(<Story dataset={dataset as never} />);`,
  );
  await build({
    root: project,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { minify: false },
  });
  const server = await serveFolder(join(project, 'dist'), '/', {});
  const browser = await chromium.connect(inject('browser'));
  onTestFinished(async () => {
    await browser.close();
    await server.close();
  });
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(server.url);
  const title = 'Ada Finch warns Tarrel that ships will be turned back';
  await page.getByRole('region', { name: 'Timeline', exact: true }).waitFor();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.getByRole('table').getByRole('button', { name: title }).click();
  const quote = page.getByText('its ships would be turned back.').first();
  await quote.waitFor();
  expect(await page.title()).toBe('Elsewhere');
  expect(page.url()).toBe(server.url);
  const button = page.getByRole('button', { name: 'Theirs' });
  expect(await button.evaluate((one) => getComputedStyle(one).paddingLeft)).not.toBe('0px');
  expect(await findBarriers(page)).toEqual([]);
  // Keys of the component do nothing while the focus is elsewhere.
  await button.focus();
  await page.keyboard.press('Escape');
  expect(await quote.isVisible()).toBe(true);
  expect(faults).toEqual([]);
});
