import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatasetPart, datasetOfParts } from '../../src/model/dataset-parts.ts';
import { decodeDataset } from '../../src/model/decode-dataset.ts';
import { PartsDecoder } from '../../src/model/decode-parts.ts';
import { encodeDataset } from '../../src/model/encode-dataset.ts';
import { decodeWithoutMisquoted } from '../../src/model/without-misquoted.ts';
import { anyDataset } from '../builders/any-dataset.ts';
import { aHarbourDataset } from '../builders/dataset.ts';

/** Decodes a text that comes in pieces of this length; entries are handed on in runs of `run` characters. */
function decode(text: string, piece: number, run: number) {
  const parts: DatasetPart[] = [];
  const decoder = new PartsDecoder((part) => parts.push(part), run);
  for (let at = 0; at < text.length; at += piece) decoder.push(text.slice(at, at + piece));
  const result = decoder.end();
  return { parts, result, counts: decoder.counts };
}

const HARBOUR = encodeDataset(aHarbourDataset());
const inAnyOrder = (problems: readonly { readonly path: string; readonly message: string }[]) =>
  problems.map(({ path, message }) => `${path}: ${message}`).sort();

describe('a dataset in pieces', () => {
  it.each<[string, number, number]>([
    ['characters', 1, 1],
    ['short pieces, an entry at a time', 7, 1],
    ['one piece, an entry at a time', 1e6, 1],
    ['one piece, all entries at once', 1e6, 1e6],
  ])('%s', (_, piece, run) => {
    const { parts, result } = decode(HARBOUR, piece, run);
    expect(result).toEqual({ ok: true, title: aHarbourDataset().title });
    expect(datasetOfParts(aHarbourDataset().title, parts)).toEqual(aHarbourDataset());
  });

  it('has the text of each event beside it', () => {
    const { parts } = decode(HARBOUR, 100, 1);
    for (const part of parts)
      if (part.list === 'events')
        expect(part.texts.map((text) => JSON.parse(text) as unknown)).toEqual(part.entries);
    expect(parts.length).toBeGreaterThan(aHarbourDataset().events.length);
  });

  it('counts what it has checked', () => {
    const { articles, actors, events } = aHarbourDataset();
    const counts = { articles: articles.length, actors: actors.length, events: events.length };
    expect(decode(HARBOUR, 50, 1).counts).toEqual(counts);
  });

  it('may have its lists in another order, and be written with spaces', () => {
    const { events, ...rest } = aHarbourDataset();
    const { parts, result } = decode(JSON.stringify({ events, ...rest }, undefined, 2), 64, 1);
    expect(result.ok).toBe(true);
    expect(datasetOfParts(rest.title, parts)).toEqual(aHarbourDataset());
  });
});

describe('a text with something wrong', () => {
  const wrong: Readonly<Record<string, string>> = {
    nothing: '',
    'only space': ' \n ',
    'a web page': '<!doctype html>',
    'a list': '[1, 2]',
    'a key that would change every object': HARBOUR.replace(
      '"title"',
      '"__proto__": {"a": 1}, "title"',
    ),
    'a word': '"dataset"',
    'another format': '{"format": "geojson", "features": []}',
    'a later version': HARBOUR.replace('"version": 1', '"version": 2'),
    'no version': HARBOUR.replace('"version": 1,\n', ''),
    'no list of events': HARBOUR.replace('"events"', '"event"'),
    'a list that is none':
      '{"format":"sourceline","version":1,"title":"","articles":{},"actors":[],"events":[]}',
    'half of it': HARBOUR.slice(0, HARBOUR.length / 2),
    'cut off after a list': HARBOUR.slice(0, HARBOUR.indexOf('"actors"')),
    'more behind it': `${HARBOUR} x`,
    'a comma too many in a list': HARBOUR.replace('\n],\n"actors"', ',\n],\n"actors"'),
    'a comma before the first entry': HARBOUR.replace('"events": [', '"events": [ ,'),
    'two commas between two entries': HARBOUR.replace('},\n{', '},\n,{'),
    'a comma too many behind a field': HARBOUR.replace(/\n\}\n$/, ',\n}\n'),
    'a bracket of the other sort': HARBOUR.replace('],\n"actors"', '},\n"actors"'),
    'a missing comma': HARBOUR.replace('},\n{', '}\n{'),
    'an article twice': HARBOUR.replace(
      '"articles": [\n',
      `"articles": [\n${HARBOUR.split('\n')[5]!}\n`,
    ),
    'a line break in a string': HARBOUR.replace('Finch warned', 'Finch\nwarned'),
    'nobody of that name': HARBOUR.replace('"actor":"ada-finch"', '"actor":"nobody"'),
    'an unknown kind': HARBOUR.replace('"kind":"warning"', '"kind":"rumour"'),
    'an unknown field': HARBOUR.replace('"kind":"warning"', '"kind":"warning","sort":"x"'),
    'a field that reaches a prototype': HARBOUR.replace(
      '"kind":"warning"',
      '"kind":"warning","__proto__":{}',
    ),
    'a misquote': HARBOUR.replace('"quote":"Finch warned', '"quote":"Finch begged'),
  };
  it.each(Object.entries(wrong))('%s is told as it is of the whole', (_, text) => {
    const whole = decodeDataset(text);
    for (const [piece, run] of [
      [1, 1],
      [40, 1],
      [1e6, 1e6],
    ] as const) {
      const { result } = decode(text, piece, run);
      if (whole.ok || result.ok) expect(result.ok).toBe(whole.ok);
      else expect(inAnyOrder(result.problems)).toEqual(inAnyOrder(whole.failure));
    }
  });

  it('tells the parts without what is misquoted', () => {
    const text = wrong['a misquote']!;
    const { parts, result } = decode(text, 30, 1);
    const rest = decodeWithoutMisquoted(text)!;
    expect(result).toMatchObject({ ok: false, rest: { without: rest.without } });
    expect(datasetOfParts(rest.dataset.title, parts)).toEqual(rest.dataset);
  });

  it('lets a text be that is of another format, however long it goes on', () => {
    const decoder = new PartsDecoder(() => undefined);
    decoder.push('{"format": "geojson",');
    expect(decoder.isStopped).toBe(true);
  });
});

it('any dataset in any pieces is the dataset', () => {
  fc.assert(
    fc.property(
      anyDataset,
      fc.integer({ min: 1, max: 400 }),
      fc.nat(2000),
      (dataset, piece, run) => {
        const { parts, result } = decode(encodeDataset(dataset), piece, run);
        expect(result).toEqual({ ok: true, title: dataset.title });
        expect(datasetOfParts(dataset.title, parts)).toEqual(dataset);
      },
    ),
  );
});

it('any text written over a dataset is judged as it is of the whole', () => {
  // Behind the first two fields: what is of another format is refused before the rest of it is read.
  const behind = HARBOUR.indexOf('"title"');
  const edit = fc.tuple(
    fc.integer({ min: behind, max: HARBOUR.length }),
    fc.nat(3),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(edit, fc.integer({ min: 1, max: 300 }), ([at, gone, put], piece) => {
      const text = HARBOUR.slice(0, at) + put + HARBOUR.slice(at + gone);
      const whole = decodeDataset(text);
      const { result } = decode(text, piece, 1);
      expect(result.ok).toBe(whole.ok);
      if (!whole.ok && !result.ok)
        expect(inAnyOrder(result.problems)).toEqual(inAnyOrder(whole.failure));
    }),
    { numRuns: 2000 },
  );
});
