import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** The arrow: each folder of src, and what it may import beside itself. Type imports count. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  messages: ['model'],
  text: ['model'],
  grammar: ['model', 'text'],
  dates: ['model', 'text', 'grammar'],
  articles: ['model', 'text', 'dates'],
  extract: ['model', 'text', 'grammar', 'dates'],
  'key-dates': ['messages', 'model', 'text', 'dates', 'query'],
  accounts: ['model', 'text'],
  citing: ['model', 'text', 'query'],
  drawing: ['messages', 'model', 'text', 'query'],
  exchange: ['messages', 'model', 'accounts', 'citing', 'drawing'],
  query: ['model', 'text', 'messages'],
  curation: ['messages', 'model', 'text', 'dates', 'query'],
  store: ['messages', 'model', 'text', 'query', 'curation'],
  url: ['messages', 'model', 'query', 'store'],
  'views/marks': ['messages', 'model', 'text', 'query'],
  'views/timeline': ['messages', 'model', 'text', 'query', 'curation', 'store', 'views/marks'],
  'views/list': ['messages', 'model', 'text', 'query', 'curation', 'store', 'views/marks'],
  'views/reader': [
    'messages',
    'model',
    'text',
    'query',
    'accounts',
    'citing',
    'curation',
    'store',
    'views/marks',
  ],
  'views/article': ['messages', 'model', 'text', 'query', 'curation', 'store', 'views/marks'],
  'views/key-dates': [
    'messages',
    'model',
    'text',
    'query',
    'accounts',
    'key-dates',
    'store',
    'views/marks',
  ],
  'views/compare': ['messages', 'model', 'text', 'query', 'accounts', 'store', 'views/marks'],
  'views/actor': ['messages', 'model', 'text', 'query', 'accounts', 'store', 'views/marks'],
  'views/cite': ['messages', 'model', 'text', 'query', 'citing', 'store', 'views/marks'],
  'views/filters': ['messages', 'model', 'text', 'query', 'curation', 'store', 'views/marks'],
  worker: ['model', 'text', 'grammar', 'dates', 'articles', 'extract'],
  cli: [
    'curation',
    'projects',
    'publish',
    'model',
    'text',
    'grammar',
    'dates',
    'articles',
    'extract',
    'accounts',
    'key-dates',
    'exchange',
    'query',
  ],
  loading: ['messages', 'model', 'query'],
  app: [
    'messages',
    'projects',
    'publish',
    'model',
    'text',
    'accounts',
    'query',
    'curation',
    'store',
    'exchange',
    'drawing',
    'loading',
    'articles',
    'worker',
    'views/marks',
    'views/timeline',
    'views/list',
    'views/reader',
    'views/article',
    'views/filters',
    'views/key-dates',
    'views/compare',
    'views/actor',
    'views/cite',
  ],
  projects: ['model', 'curation', 'store', 'query'],
  publish: ['model'],
  // What the package exports: by its nature of all there is.
  entries: [
    'model',
    'dates',
    'grammar',
    'articles',
    'extract',
    'curation',
    'projects',
    'exchange',
    'store',
    'app',
  ],
  main: ['messages', 'projects', 'model', 'store', 'url', 'app'],
};

/** Imports against the arrow that stand for now: "from file → folder", with the reason. */
const debt: Record<string, string> = {};

const src = resolve('src');
const folderOf = (file: string): string => {
  const parts = relative(src, file).split('/');
  if (parts.length === 1) return 'main';
  return parts[0] === 'views' ? `views/${parts[1]}` : parts[0]!;
};

function* imports(): Generator<{ file: string; from: string; to: string }> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.tsx?$/.test(f))
    .map((f) => join(src, f));
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    for (const [, path] of code.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
      const to = folderOf(resolve(dirname(file), path!));
      const from = folderOf(file);
      if (to !== from && !path!.endsWith('.css')) yield { file: relative(src, file), from, to };
    }
  }
}

const against = [...imports()].filter(({ from, to }) => !mayImport[from]?.includes(to));

it('keeps the arrow of imports', () => {
  const found = against.map(({ file, to }) => `${file} → ${to}`).filter((line) => !(line in debt));
  expect([...new Set(found)]).toEqual([]);
});

it('lists no debt that is paid', () => {
  const standing = new Set(against.map(({ file, to }) => `${file} → ${to}`));
  expect(Object.keys(debt).filter((line) => !standing.has(line))).toEqual([]);
});

it('knows every folder of src', () => {
  const folders = new Set([...imports()].map(({ from }) => from));
  expect([...folders].filter((f) => !(f in mayImport))).toEqual([]);
});
