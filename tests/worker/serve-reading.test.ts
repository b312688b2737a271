import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readArticles } from '../../src/articles/read-articles.ts';
import { extractDataset } from '../../src/extract/extract-dataset.ts';
import { reportArticle } from '../../src/extract/report-article.ts';
import { loadGrammar } from '../../src/grammar/grammar.ts';
import { decodeDataset } from '../../src/model/decode-dataset.ts';
import { edtf } from '../../src/model/edtf.ts';
import { encodeDataset } from '../../src/model/encode-dataset.ts';
import type { ToHelper } from '../../src/worker/helper-messages.ts';
import type { FromReader, GivenFile, ToReader } from '../../src/worker/messages.ts';
import { ReadingServer } from '../../src/worker/serve-reading.ts';
import { bytesOf } from '../builders/source-files.ts';

const weights = new Uint8Array(readFileSync('public/grammar/english.bin'));

const WARNING = `Finch warns Tarrel\n\nPublished: 2 March 2021\n\nPresident Ada Finch of Lorn warned Tarrel on Monday that its ships would be fired on.\n`;
const MARKET =
  'Market struck in Lorn\n\nTwelve people were killed in Lorn on Monday when shells struck a market, the port authority said.\n';
const GERMAN =
  'Der Hafen von Lorn wurde am Montag geschlossen, weil ein Sturm zwei Schiffe losgerissen hatte, und die Behörde sprach von einem großen Schaden für die Stadt und ihre Menschen.';

const given = (name: string, text: string): GivenFile => ({
  name,
  blob: new Blob([text]),
});
const FILES = [
  given('warning.txt', WARNING),
  given('market.txt', MARKET),
  given('hafen.txt', GERMAN),
];
const START: Extract<ToReader, { kind: 'start' }> = {
  kind: 'start',
  title: 'The strait',
  grammar: 'english.bin',
  corrections: [],
  without: [],
};

function serve(fetchGrammar = () => Promise.resolve(weights)) {
  const told: FromReader[] = [];
  const server = new ReadingServer({
    post: (message) => void told.push(message),
    fetchGrammar,
    pause: () => new Promise((resume) => setImmediate(resume)),
  });
  const of = <Kind extends FromReader['kind']>(kind: Kind) =>
    told.filter((message): message is Extract<FromReader, { kind: Kind }> => message.kind === kind);
  return { take: (message: ToReader) => server.take(message), of };
}

const datasetIn = async (message: Extract<FromReader, { kind: 'dataset' }> | undefined) => {
  const decoded = decodeDataset((await message?.bytes.text()) ?? '');
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.failure));
  return decoded.value;
};

describe('looking into files', () => {
  it('tells what was found and where it was read, and what was not', async () => {
    const { take, of } = serve();
    await take({ kind: 'files', files: [...FILES, given('bad.json', '{"text": ')] });
    const found = of('found').flatMap((message) => message.found);
    expect(found).toMatchObject([
      { file: 'hafen.txt', language: 'und' },
      { file: 'market.txt', title: 'Market struck in Lorn', titleFrom: 'the text' },
      {
        file: 'warning.txt',
        published: '2021-03-02',
        publishedFrom: 'the text',
        publishedWords: '2 March 2021',
      },
    ]);
    expect(of('found').flatMap(({ problems }) => problems)).toMatchObject([{ file: 'bad.json' }]);
    expect(of('found').at(-1)).toMatchObject({ done: 4, all: 4 });
  });
});

describe('reading', () => {
  it('gives what the command gives, byte for byte', async () => {
    const { take, of } = serve();
    await take({ kind: 'files', files: FILES });
    await take(START);
    const files = await Promise.all(
      FILES.map(async ({ name, blob }) => ({
        name,
        bytes: new Uint8Array(await blob.arrayBuffer()),
      })),
    );
    const { articles } = await readArticles(files);
    const expected = extractDataset(articles, {
      title: 'The strait',
      grammar: loadGrammar(weights),
    });
    expect(await of('dataset')[0]?.bytes.text()).toBe(encodeDataset(expected));
    expect(of('dataset')).toMatchObject([{ articles: 3, notEnglish: 1, isLast: true, twice: [] }]);
    expect(of('read').map(({ done, all }) => [done, all])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('follows the reader’s corrections, and leaves out what was taken away', async () => {
    const { take, of } = serve();
    await take({ kind: 'files', files: FILES });
    const corrections = [
      { key: 1, title: 'Shells', publisher: 'Gazette', published: edtf('2021-03-03') },
      { key: 2, published: 'unknown' as const },
    ];
    await take({ ...START, corrections, without: [0] });
    const { articles } = await datasetIn(of('dataset')[0]);
    expect(articles).toMatchObject([
      {
        id: 'market',
        title: 'Shells',
        publisher: 'Gazette',
        published: '2021-03-03',
        publishedFrom: 'reader',
      },
      { id: 'warning' },
    ]);
    expect(articles[1]).not.toHaveProperty('published');
    expect(articles[1]).not.toHaveProperty('publishedSpan');
  });

  it('adds to a story: what is in it already is told, an id that is taken gets a number', async () => {
    const { articles: story } = await readArticles([
      { name: 'warning.txt', bytes: bytesOf(WARNING) },
    ]);
    const { take, of } = serve();
    await take({ kind: 'story', articles: story });
    await take({
      kind: 'files',
      files: [given('again.txt', WARNING), given('warning.txt', MARKET)],
    });
    await take(START);
    const { articles } = await datasetIn(of('dataset')[0]);
    expect(articles.map(({ id }) => id)).toEqual(['warning', 'warning-2']);
    expect(of('dataset')[0]?.twice).toEqual(['Finch warns Tarrel']);
  });

  it('shows what is done when asked, and stops when asked', async () => {
    const { take, of } = serve();
    await take({ kind: 'files', files: FILES });
    const reading = take(START);
    void take({ kind: 'show' });
    void take({ kind: 'stop' });
    await reading;
    expect(of('dataset').map(({ isLast }) => isLast)).toEqual([false, true]);
  });

  it('shares the work with a helper, to the same end', async () => {
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => port1.close());
    const grammar = loadGrammar(weights);
    port2.onmessage = ({ data }: MessageEvent<ToHelper>) => {
      if (data.kind === 'article')
        port2.postMessage({ nth: data.nth, read: reportArticle(data.article, grammar) });
    };
    const [alone, helped] = [serve(), serve()];
    for (const { take } of [alone, helped]) await take({ kind: 'files', files: FILES });
    await alone.take(START);
    await helped.take({ ...START, helper: port1 });
    expect(await helped.of('dataset')[0]?.bytes.text()).toBe(
      await alone.of('dataset')[0]?.bytes.text(),
    );
  });

  it('without a grammar says so', async () => {
    const { take, of } = serve(() => Promise.reject(new Error('404')));
    await take({ kind: 'files', files: FILES });
    await take(START);
    expect(of('failed')).toMatchObject([{ message: expect.stringContaining('grammar') }]);
  });
});
