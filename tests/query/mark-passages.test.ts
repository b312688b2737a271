import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedEvent } from '../../src/model/dataset.ts';
import { cutAtPassages, markPassages } from '../../src/query/mark-passages.ts';
import {
  aHarbourDataset,
  anArticle,
  anEvent,
  aReport,
  aWhen,
  spanOf,
} from '../builders/dataset.ts';

const TEXT =
  'On Friday the mayor said that the bridge fell after the flood, and asked for help. Help came.';
const article = anArticle({ id: 'bridge', text: TEXT });

const event = (id: string, quote: string, trigger: string): ReportedEvent =>
  anEvent({ id, title: id, reports: [aReport(article, quote, { id: `${id}-1`, trigger })] });

const saying = event('saying', 'the mayor said that the bridge fell after the flood', 'said');
const fall = event('fall', 'the bridge fell after the flood', 'fell');
const flood = event('flood', 'after the flood', 'flood');
const appeal = event('appeal', 'asked for help', 'asked');
const arrival = event('arrival', 'Help came.', 'came');
const all = [arrival, flood, fall, saying, appeal];

const drawn = (events: readonly ReportedEvent[]) =>
  cutAtPassages({ start: 0, end: TEXT.length }, markPassages(events, 'bridge'));

describe('markPassages', () => {
  it('numbers the passages in the order of the text, the outer of two first', () => {
    const marked = markPassages(all, 'bridge');
    expect(marked.map(({ number, event: id }) => `${number} ${id}`)).toEqual([
      '1 saying',
      '2 fall',
      '3 flood',
      '4 appeal',
      '5 arrival',
    ]);
  });

  it('puts what overlaps on levels of its own, and uses a level again where it is free', () => {
    const levels = markPassages(all, 'bridge').map(({ event: id, level }) => [id, level]);
    expect(Object.fromEntries(levels)).toEqual({
      saying: 0,
      fall: 1,
      flood: 2,
      appeal: 0,
      arrival: 0,
    });
  });

  it('leaves out the passages of other articles', () => {
    const { events } = aHarbourDataset();
    expect(markPassages(events, 'wire').map(({ event: id }) => id)).toHaveLength(2);
    expect(markPassages(events, 'nowhere')).toEqual([]);
  });

  it('knows that an event was told before in the article', () => {
    const twice = anEvent({
      id: 'help',
      reports: [
        aReport(article, 'asked for help', { id: 'help-1' }),
        aReport(article, 'Help came.', { id: 'help-2' }),
      ],
    });
    expect(markPassages([twice], 'bridge').map(({ again }) => again)).toEqual([false, true]);
  });
});

describe('cutAtPassages', () => {
  it('concatenates to the text', () => {
    const pieces = drawn(all).map(({ start, end }) => TEXT.slice(start, end));
    expect(pieces.join('')).toBe(TEXT);
  });

  it('knows all passages over a piece, in order of level', () => {
    const { start } = spanOf(TEXT, 'after the ');
    const piece = drawn(all).find((segment) => segment.start === start);
    expect(piece?.passages.map(({ event: id }) => id)).toEqual(['saying', 'fall', 'flood']);
  });

  const leads: readonly (readonly [name: string, words: string, event: string | undefined])[] = [
    ['outside passages none', 'On Friday ', undefined],
    ['where one passage stands, that', 'the mayor ', 'saying'],
    ['on a trigger, the passage of the trigger', 'said', 'saying'],
    ['in an overlap, the shortest', 'the bridge ', 'fall'],
    ['in an overlap of three, the shortest', 'after the ', 'flood'],
  ];
  it.each(leads)('a press means %s: “%s”', (_, words, expected) => {
    const { start, end } = spanOf(TEXT, words);
    const piece = drawn(all).find((segment) => segment.start === start);
    expect(piece && TEXT.slice(piece.start, piece.end)).toBe(TEXT.slice(start, end));
    expect(piece?.lead?.event).toBe(expected);
  });

  it('of two passages over the same words the one whose trigger is nearer', () => {
    const quote = 'the bridge fell after the flood';
    const pieces = drawn([event('fall', quote, 'fell'), event('flood', quote, 'flood')]);
    const leadAt = (words: string) =>
      pieces.find(({ start }) => start === spanOf(TEXT, words).start)?.lead?.event;
    expect(leadAt('the bridge ')).toBe('fall');
    expect(leadAt('flood')).toBe('flood');
  });

  it('marks the trigger, and the words of the date also where they stand before the passage', () => {
    const dated = anEvent({
      id: 'fall',
      when: aWhen('2021-03-05', { phrase: [article, 'On Friday'] }),
      reports: [aReport(article, 'the bridge fell', { trigger: 'fell' })],
    });
    const marked = drawn([dated]);
    const words = (flag: 'isTrigger' | 'isPhrase') =>
      marked.filter((segment) => segment[flag]).map(({ start, end }) => TEXT.slice(start, end));
    expect(words('isTrigger')).toEqual(['fell']);
    expect(words('isPhrase')).toEqual(['On Friday']);
  });

  it('any passages: pieces without gap, no level twice over a piece', () => {
    const spans = fc.array(fc.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 40 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(spans, (given) => {
        const events = given.map(([start, length], index) => {
          const end = Math.min(TEXT.length, start + length);
          const report = {
            ...aReport(article, 'Help came.', { id: `r${index}` }),
            passage: { start, end, quote: TEXT.slice(start, end) },
            trigger: { start, end: start + 1 },
          };
          return anEvent({ id: `e${index}`, reports: [report] });
        });
        const pieces = drawn(events);
        expect(pieces.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
        for (const { passages } of pieces) {
          expect(new Set(passages.map(({ level }) => level)).size).toBe(passages.length);
        }
      }),
    );
  });
});
