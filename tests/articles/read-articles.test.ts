import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/read-articles.ts';
import type { SourceFile } from '../../src/articles/source-file.ts';

const file = (name: string, content: string | Uint8Array): SourceFile => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
const STORY =
  'Bridge opens\n\nThe mayor of Lorn opened the bridge on Monday and thanked those who had built it.\n';

describe('formats', () => {
  it('.txt: the text as it is, the headline as title, the language', async () => {
    const { articles, problems, notices } = await readArticles([file('news/bridge.txt', STORY)]);
    expect([problems, notices]).toEqual([[], []]);
    expect(articles).toEqual([
      {
        id: 'bridge',
        title: 'Bridge opens',
        language: 'en',
        sha256: createHash('sha256').update(STORY).digest('hex'),
        text: STORY,
      },
    ]);
  });

  it('.txt with .meta.json: metadata wins over the text', async () => {
    const { articles, problems } = await readArticles([
      file('bridge.txt', `Published: 1 May 2020\n${STORY}`),
      file(
        'bridge.meta.json',
        '{"title": "A bridge", "publisher": "Gazette", "author": "Jo Doe", "url": "https://example.org/b", "published": "2020-05-02T08:30:15+02:00", "language": "en"}',
      ),
    ]);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: 'bridge',
        title: 'A bridge',
        publisher: 'Gazette',
        authors: ['Jo Doe'],
        url: 'https://example.org/b',
        published: '2020-05-02T08:30:00+02:00',
        publishedFrom: 'metadata',
      },
    ]);
    expect(articles[0]).not.toHaveProperty('publishedSpan');
  });

  it('.md: front matter is metadata, the body is the text character for character', async () => {
    const body = '# Bridge opens\n\nThe mayor of **Lorn** opened it.\n';
    const source = `---\ntitle: "A bridge"\nauthors: [Jo Doe, Ann Roe]\ndate: 2020-05-02\n---\n${body}`;
    const { articles } = await readArticles([file('bridge.md', source)]);
    expect(articles).toMatchObject([
      {
        id: 'bridge',
        title: 'A bridge',
        authors: ['Jo Doe', 'Ann Roe'],
        published: '2020-05-02',
        text: body,
      },
    ]);
  });

  it('.md without front matter: the heading is the title, a rule in the text is none of it', async () => {
    const text = '# Bridge opens\n\nIt is wide.\n\n---\n\nIt is long.\n';
    const { articles } = await readArticles([file('bridge.md', text)]);
    expect(articles).toMatchObject([{ title: 'Bridge opens', text }]);
  });

  it('.json: one article or a list', async () => {
    const { articles } = await readArticles([
      file(
        'one.json',
        '{"id": "first", "text": "A", "published": "Tue, 06 Oct 2020 22:41:00 GMT", "other": [1]}',
      ),
      file('two.json', '[{"text": "B"}, {"text": "C"}]'),
    ]);
    expect(articles.map(({ id, text, published }) => [id, text, published])).toEqual([
      ['first', 'A', '2020-10-06T22:41:00Z'],
      ['two-1', 'B', undefined],
      ['two-2', 'C', undefined],
    ]);
  });

  it('.jsonl: a bad line is told with its number, the others are read', async () => {
    const { articles, problems } = await readArticles([
      file(
        'feed.jsonl',
        '{"id": "a", "text": "A"}\n{"id": "b", "text": \n\n{"id": "c"}\n{"id": "d", "text": "D"}\n',
      ),
    ]);
    expect(articles.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(problems).toMatchObject([
      { file: 'feed.jsonl', place: 'line 2, column 21', message: 'The JSON is cut off here' },
      { file: 'feed.jsonl', place: 'line 4', message: 'The article has no “text”' },
    ]);
  });
});

describe('encodings', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Uint8Array.of(0xc3, 0xa9), 'é'],
    ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0xe9, 0x00), 'é'],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0x00, 0xe9), 'é'],
  ])('%s', async (_, bytes, text) => {
    const { articles, notices } = await readArticles([file('a.txt', bytes)]);
    expect(articles[0]?.text).toBe(text);
    expect(notices).toEqual([]);
  });

  it('windows-1252, with a notice', async () => {
    const bytes = Uint8Array.of(0x93, 0x48, 0x69, 0x94, 0x20, 0x80, 0x35, 0x20, 0xe9);
    const { articles, notices } = await readArticles([file('a.txt', bytes)]);
    expect(articles[0]?.text).toBe('“Hi” €5 é');
    expect(notices).toEqual([
      { file: 'a.txt', message: 'The file is not UTF-8; it was read as windows-1252' },
    ]);
  });

  it('a picture is no text', async () => {
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0, 0, 0);
    const { articles, problems } = await readArticles([file('a.txt', bytes)]);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ file: 'a.txt', message: 'This is a picture' }]);
  });
});

describe('what is wrong is told, and the rest goes on', () => {
  it.each<[string, readonly SourceFile[], readonly string[], object]>([
    [
      'an id twice',
      [file('a/x.txt', 'A'), file('b/x.txt', 'B')],
      ['x'],
      { file: 'b/x.txt', message: 'The id “x” is taken already, by a/x.txt' },
    ],
    [
      'an unknown format',
      [file('a.txt', 'A'), file('b.css', 'B')],
      ['a'],
      { file: 'b.css', message: 'Files of this format are not read' },
    ],
    [
      'metadata that is no JSON',
      [file('a.txt', 'A'), file('a.meta.json', '{"title": }'), file('b.txt', 'B')],
      ['b'],
      { file: 'a.meta.json', place: 'line 1, column 11' },
    ],
    [
      'front matter that is no YAML',
      [file('a.md', '---\na: [\n---\nA'), file('b.txt', 'B')],
      ['b'],
      { file: 'a.md', place: 'front matter' },
    ],
    [
      'a date that is none',
      [file('a.json', '{"text": "A", "published": "yesterday"}')],
      ['a'],
      { file: 'a.json', place: 'published', message: '“published” is not a date: yesterday' },
    ],
    [
      'an address that runs a script',
      [file('a.json', '{"text": "A", "url": "javascript:alert(1)"}')],
      ['a'],
      { file: 'a.json', place: 'url', message: '“url” is no web address: javascript:alert(1)' },
    ],
    [
      'a title that is a list',
      [file('a.json', '{"text": "A", "title": []}')],
      ['a'],
      { file: 'a.json', place: 'title', message: '“title” is not a text' },
    ],
    [
      'text that is a number',
      [file('a.json', '{"text": 5}'), file('b.txt', 'B')],
      ['b'],
      { file: 'a.json', message: 'The article has no “text”' },
    ],
  ])('%s', async (_, files, ids, problem) => {
    const { articles, problems } = await readArticles(files);
    expect(articles.map(({ id }) => id)).toEqual(ids);
    expect(problems).toMatchObject([problem]);
  });

  it('a dataset that lies beside its articles is no mistake', async () => {
    const { articles, problems, notices } = await readArticles([
      file('dataset.json', '{"format": "sourceline"}'),
      file('b.txt', STORY),
    ]);
    expect([articles.map(({ id }) => id), problems]).toEqual([['b'], []]);
    expect(notices).toEqual([
      {
        file: 'dataset.json',
        message: 'This is a dataset that was built, not an article',
        isBuilt: true,
      },
    ]);
  });

  it('an address or date that is no use is left out of the article', async () => {
    const { articles } = await readArticles([
      file('a.json', '{"text": "A", "url": "javascript:alert(1)", "published": "soon"}'),
    ]);
    expect(Object.keys(articles[0]!)).toEqual(['id', 'sha256', 'text']);
  });
});

describe('the seed articles', () => {
  const seed = (name: string): SourceFile =>
    file(`${name}.txt`, readFileSync(`public/datasets/karabakh-2020/articles/${name}.txt`));
  const seeds = [seed('velayati-no-military-solution'), seed('velayati-calls-for-withdrawal')];

  it('give the publication date of the text, not of the page head; where there is none, none', async () => {
    const { articles } = await readArticles(seeds);
    const [undated, dated] = articles;
    expect(undated).not.toHaveProperty('published');
    expect(dated).toMatchObject({ published: '2020-10-06T22:41', publishedFrom: 'text' });
    const { start, end } = dated!.publishedSpan!;
    expect(dated!.text.slice(start, end)).toBe('06 October 2020 - 22:41');
    expect(articles.map(({ title }) => title)).toEqual([
      'Top Iranian official calls for withdrawal and diplomatic end to conflict between Armenia and Azerbaijan',
      'Leader’s Aide Says Karabakh Has No Military Solution',
    ]);
    expect(articles.map(({ language }) => language)).toEqual(['en', 'en']);
  });

  it('are the same in either order', async () => {
    expect(await readArticles([...seeds].reverse())).toEqual(await readArticles(seeds));
  });
});

describe('hostile text', () => {
  const longLine = 'The mayor said '.repeat(350_000);

  it.each<[string, string]>([
    ['nothing at all', ''],
    ['only space', ' \n\t\n '],
    ['markup and scripts', '<script>alert(1)</script><img src=x onerror=alert(1)>\n<!-- -->'],
    ['bidi controls', 'a \u202eevil\u202c b\u2066\u2069'],
    ['zero-width characters', 'a\u200bb\u200d\ufeffc'],
    ['control characters', 'a\u0000b\u0007\u001b[31m'],
    ['5 MB in one line', longLine],
    ['5 MB of brackets', '('.repeat(5_000_000)],
    ['5 MB of empty lines', '\n'.repeat(5_000_000)],
    ['many short lines', 'By A\n'.repeat(20_000)],
    ['many repeated headlines', 'Bridge opens\n'.repeat(20_000)],
    ['marks that menus are made of', '| > » '.repeat(100_000)],
  ])('%s is kept as it is', async (_, text) => {
    const { articles, problems } = await readArticles([file('a.txt', text)]);
    expect(problems).toEqual([]);
    expect(articles[0]?.text === text).toBe(true);
  });

  it('lone surrogates, which only JSON can hold', async () => {
    const { articles } = await readArticles([file('a.json', '{"text": "a\\ud800 b\\udc00"}')]);
    expect(articles[0]?.text).toBe('a\ud800 b\udc00');
  });

  it('a __proto__ in metadata reaches nothing', async () => {
    const { articles } = await readArticles([
      file(
        'a.json',
        '{"text": "A", "__proto__": {"title": "x", "publisher": "y"}, "constructor": 1}',
      ),
      file('b.md', '---\n__proto__:\n  title: x\n---\nB'),
    ]);
    expect(articles.map(({ title, publisher }) => [title, publisher])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it('a name with controls in it gives a clean id', async () => {
    const { articles } = await readArticles([file('a/\u202e b\u0000c .txt', 'A')]);
    expect(articles[0]?.id).toBe('- b-c');
  });

  it('YAML that would grow without end is refused', async () => {
    const bomb = `---\na: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
      .split('')
      .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`)
      .join('\n')}\n---\nA`;
    const { problems } = await readArticles([file('a.md', bomb)]);
    expect(problems).toMatchObject([{ file: 'a.md', place: 'front matter' }]);
  });

  it('any bytes give a result and no exception, with spans in range and in order', async () => {
    const name = fc.constantFrom('a.txt', 'a.md', 'a.json', 'a.jsonl', 'a.meta.json');
    const lines = fc
      .array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            'Published: 5 May 2020',
            '---',
            '* Comment:',
            'Home | News | Sport',
            'By Jo Doe',
            '😀',
          ),
        ),
      )
      .map((list) => new TextEncoder().encode(list.join('\n')));
    await fc.assert(
      fc.asyncProperty(name, fc.oneof(fc.uint8Array(), lines), async (path, bytes) => {
        const { articles } = await readArticles([{ name: path, bytes }]);
        for (const { text, furniture = [], publishedSpan } of articles) {
          const spans = [...furniture, ...(publishedSpan ? [publishedSpan] : [])];
          for (const { start, end } of spans) expect(start < end && end <= text.length).toBe(true);
          for (const [index, { start }] of furniture.entries())
            expect(start).toBeGreaterThan(furniture[index - 1]?.end ?? -1);
        }
      }),
    );
  });
});
