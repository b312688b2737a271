import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHere } from '../../src/loading/decode-here.ts';
import { decodeInWorker } from '../../src/loading/decode-in-worker.ts';
import type { DatasetDecoder, Progress } from '../../src/loading/decoded.ts';
import { encodeDataset } from '../../src/model/encode-dataset.ts';
import { placesIn } from '../../src/query/bits.ts';
import { indexOf } from '../../src/query/event-index.ts';
import { indexDataset } from '../../src/query/index-dataset.ts';
import { anyDataset } from '../builders/any-dataset.ts';
import {
  aDataset,
  aHarbourDataset,
  anActor,
  anArticle,
  anEvent,
  aReport,
} from '../builders/dataset.ts';
import { fakeWorker, fakeWorkerWithMate } from './fake-worker.ts';

type Make = (onProgress: (progress: Progress) => void) => DatasetDecoder;

const WAYS: readonly [string, Make][] = [
  ['in the page', (onProgress) => decodeHere(onProgress, () => Promise.resolve())],
  ['in a worker', (onProgress) => decodeInWorker(fakeWorker(), onProgress)],
  ['in two workers', (onProgress) => decodeInWorker(fakeWorkerWithMate(), onProgress)],
];

async function decode(make: Make, text: string, piece: number) {
  const told: Progress[] = [];
  const decoder = make((progress) => told.push(progress));
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += piece)
    if (!(await decoder.push(bytes.slice(at, at + piece)))) break;
  return { decoded: await decoder.end(), told };
}

describe.each(WAYS)('decoding %s', (_, make) => {
  const text = encodeDataset(aHarbourDataset());

  it('gives the dataset', async () => {
    const { decoded } = await decode(make, text, 100);
    expect(decoded).toMatchObject({ ok: true, dataset: aHarbourDataset() });
  });

  it('tells how far it is, up to the end', async () => {
    const { told } = await decode(make, text, 100);
    const bytes = new TextEncoder().encode(text).length;
    const { articles, events } = aHarbourDataset();
    const steps = told.map((progress) => progress.bytes);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps[0]).toBe(100);
    expect(told.at(-1)).toEqual({ bytes, articles: articles.length, events: events.length });
  });

  it('tells what is wrong, and what is left without it', async () => {
    const misquoted = text.replace('"quote":"Finch warned', '"quote":"Finch begged');
    const { decoded } = await decode(make, misquoted, 100);
    expect(decoded).toMatchObject({
      ok: false,
      problems: [{ misquote: { report: 'harbour-99' } }],
      rest: { without: ['harbour-99'] },
    });
    const left = decoded.ok ? [] : decoded.rest!.dataset.events.map(({ id }) => id);
    const all = aHarbourDataset().events.map(({ id }) => id as string);
    expect(left).toEqual(all.filter((id) => left.includes(id as never)));
    expect(left.length).toBeGreaterThan(0);
  });

  it('wants no more of what is no dataset', async () => {
    const { decoded, told } = await decode(
      make,
      `{"format": "geojson"${', "a": 1'.repeat(5000)}}`,
      2000,
    );
    expect(decoded).toMatchObject({ ok: false, problems: [{ path: 'format' }] });
    expect(told.length).toBeLessThan(15);
  });

  it('gives any dataset, in any pieces', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, fc.integer({ min: 1, max: 500 }), async (dataset, piece) => {
        const { decoded } = await decode(make, encodeDataset(dataset), piece);
        expect(decoded.ok && decoded.dataset).toEqual(dataset);
      }),
      { numRuns: 20 },
    );
  });
});

/** A story long enough to be cut into many runs, told in as many words as it takes. */
function aLongStory(): string {
  const text = 'Ships met off Lorn. Gales rose.';
  const article = anArticle({ id: 'gazette', published: '2021-03-02', text });
  const events = Array.from({ length: 3000 }, (_, i) =>
    anEvent({
      id: `event-${i}`,
      title: `Ships meet, ${i % 7}`,
      weight: (i % 10) / 10,
      participants: [[i % 2 === 0 ? 'navy' : 'crew', 'agent']],
      reports: [
        aReport(article, i % 3 === 0 ? 'Gales rose.' : 'Ships met off Lorn.', { id: `event-${i}` }),
      ],
    }),
  );
  const actors = [anActor({ id: 'navy' }), anActor({ id: 'crew' })];
  return encodeDataset(aDataset({ articles: [article], actors, events }));
}

describe('two workers', () => {
  it('make what one makes: events, index and what is found', async () => {
    const text = aLongStory();
    const made = await Promise.all(
      [fakeWorker, fakeWorkerWithMate].map(async (start) => {
        const { decoded } = await decode((tell) => decodeInWorker(start(), tell), text, 50_000);
        if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems[0]));
        const { eventAt: _, dataset, ...columns } = indexOf(decoded.dataset);
        const found = [];
        for (const words of ['gales', 'ships 3', 'navy', 'nobody'])
          found.push(await decoded.searcher?.find(words));
        decoded.searcher?.end();
        return { events: [...dataset.events], columns, found };
      }),
    );
    expect(made[0]?.events).toHaveLength(3000);
    expect(made[1]).toEqual(made[0]);
  });

  it('tell of an id that is taken in a run of the other', async () => {
    const text = aLongStory().replace('"event-2999"', '"event-3"');
    const told = await Promise.all(
      [fakeWorker, fakeWorkerWithMate].map(
        async (start) =>
          (await decode((tell) => decodeInWorker(start(), tell), text, 50_000)).decoded,
      ),
    );
    expect(told[0]).toMatchObject({ ok: false });
    expect(told[1]).toEqual(told[0]);
  });
});

describe('a worker', () => {
  it('has indexed the dataset as the page would, and finds words in it', async () => {
    const text = encodeDataset(aHarbourDataset());
    const { decoded } = await decode((tell) => decodeInWorker(fakeWorker(), tell), text, 100);
    if (!decoded.ok || !decoded.searcher) throw new Error('no searcher');
    const index = indexOf(decoded.dataset);
    const { eventAt: _, dataset: __, ...columns } = index;
    expect(columns).toEqual(indexDataset(aHarbourDataset()));
    const find = async (words: string) => {
      const found = await decoded.searcher?.find(words);
      return [...placesIn(found!.rows)].map((row) => index.eventAt(row).kind);
    };
    expect(await find('LORN')).toEqual(['disaster', 'refusal']);
    expect(await find('lorn "two ships"')).toEqual(['disaster']);
    expect(await find('submarine')).toEqual([]);
    decoded.searcher.end();
  });

  it('is ended when the reader waits no longer', async () => {
    const worker = fakeWorker();
    const decoder = decodeInWorker(worker, () => undefined);
    expect(await decoder.push(new Uint8Array(10))).toBe(true);
    decoder.cancel();
    expect(await decoder.push(new Uint8Array(10))).toBe(false);
    expect(worker.isEnded()).toBe(true);
  });

  it('that dies is told as a failure with a remedy', async () => {
    const worker = fakeWorker();
    const decoder = decodeInWorker(worker, () => undefined);
    worker.onerror?.({} as ErrorEvent);
    expect(await decoder.push(new Uint8Array(10))).toBe(false);
    expect(await decoder.end()).toMatchObject({ ok: false, problems: [{ path: '$' }] });
  });
});
