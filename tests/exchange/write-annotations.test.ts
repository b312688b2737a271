import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointOffsets, textAfter, textBefore } from '../../src/exchange/code-points.ts';
import { writeAnnotations } from '../../src/exchange/write-annotations.ts';
import { anyText } from '../builders/any-text.ts';
import { aDataset, aHarbourDataset, anArticle, anEvent, aReport } from '../builders/dataset.ts';

interface Annotation {
  readonly id: string;
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  };
  readonly body: readonly { readonly value?: string }[];
}
const itemsOf = (dataset = aHarbourDataset()): readonly Annotation[] =>
  (JSON.parse(writeAnnotations(dataset).files[0]!.text) as { first: { items: Annotation[] } }).first
    .items;

it('each report is an annotation that finds its words again, by quote and by position', () => {
  const dataset = aHarbourDataset();
  const items = itemsOf(dataset);
  expect(items.length).toBe(4);
  for (const { target } of items) {
    const [quote, position] = target.selector;
    const source = dataset.articles.find(({ id, url }) =>
      [url, `urn:sourceline:article:${id}`].includes(target.source),
    );
    expect([...source!.text].slice(position.start, position.end).join('')).toBe(quote.exact);
    expect(source!.text).toContain(quote.prefix + quote.exact + quote.suffix);
  }
});

it('positions count characters beyond the basic plane once', () => {
  const article = anArticle({ text: '😀😀 It began. 😀' });
  const dataset = aDataset({
    articles: [article],
    events: [anEvent({ when: '2021', reports: [aReport(article, 'It began.')] })],
  });
  const [item] = itemsOf(dataset);
  expect(item?.target.selector).toMatchObject([
    { exact: 'It began.', prefix: '😀😀 ', suffix: ' 😀' },
    { start: 3, end: 12 },
  ]);
  expect(item?.body.map(({ value }) => value)).toContain('date:2021');
});

describe('code points', () => {
  it('are counted as the language counts them', () => {
    fc.assert(
      fc.property(anyText(), fc.nat(), (text, some) => {
        const offset = some % (text.length + 1);
        const counted = codePointOffsets(text, [offset, 0, text.length]);
        expect(counted.get(text.length)).toBe([...text].length);
        expect(counted.get(0)).toBe(0);
        const whole = /^[\udc00-\udfff]/.test(text.slice(offset));
        if (!whole) expect(counted.get(offset)).toBe([...text.slice(0, offset)].length);
      }),
    );
  });

  it.each([
    ['before', textBefore('a😀b', 3, 1), ''],
    ['before, with room', textBefore('a😀b', 3, 2), '😀'],
    ['after', textAfter('a😀b', 1, 1), ''],
    ['after, with room', textAfter('a😀b', 1, 2), '😀'],
  ])('context has no half characters: %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

/** The terms of http://www.w3.org/ns/anno.jsonld that annotations, their bodies, targets, selectors and pages have. */
const TERMS = new Set(
  '@context id type motivation body target source selector exact prefix suffix start end purpose format value label total first partOf startIndex items'.split(
    ' ',
  ),
);
const TYPES = new Set(
  'Annotation AnnotationCollection AnnotationPage TextualBody SpecificResource TextQuoteSelector TextPositionSelector'.split(
    ' ',
  ),
);
const MOTIVATIONS = new Set(['describing', 'tagging', 'linking']);

it('every term is one of the context that the collection names', () => {
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const one of value) look(one);
    else
      for (const [key, inside] of Object.entries(value)) {
        expect(TERMS).toContain(key);
        if (key === 'type') expect(TYPES).toContain(inside);
        if (key === 'motivation' || key === 'purpose') expect(MOTIVATIONS).toContain(inside);
        look(inside);
      }
  };
  const collection = JSON.parse(writeAnnotations(aHarbourDataset()).files[0]!.text);
  expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  look(collection);
});
