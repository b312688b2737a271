import { describe, expect, it } from 'vitest';
import { counts } from '../../src/messages/en/counts.ts';
import { filters } from '../../src/messages/en/filters.ts';
import { sayEnglish } from '../../src/messages/say.ts';
import type { When } from '../../src/model/dataset.ts';
import { edtf } from '../../src/model/edtf.ts';
import { dayHeading } from '../../src/query/day-heading.ts';
import { wordEdtfDate, wordWhenLong, wordWhenShort } from '../../src/query/word-when.ts';
import { aWhen } from '../builders/bare-dataset.ts';
import { aDataset, anArticle, anEvent, aReport } from '../builders/dataset.ts';
import { sayGerman } from './say-german.ts';

type Row = [date: string, extent: When['extent'], short: string, long: string];

describe('a date in German', () => {
  it.each<Row>([
    ['2020-10-06', 'within', 'Di., 6. Okt. 2020', 'Dienstag, 6. Oktober 2020'],
    [
      '2021-03-01T08:05',
      'within',
      'Mo., 1. März 2021, 08:05 Uhr (Ortszeit)',
      'Montag, 1. März 2021, 08:05 Uhr (Ortszeit, wie berichtet)',
    ],
    ['2020-10-06~', 'within', 'Etwa Di., 6. Okt. 2020', 'Etwa Dienstag, 6. Oktober 2020'],
    ['2020-10', 'within', 'Irgendwann im Okt. 2020', 'Irgendwann im Oktober 2020'],
    ['2020-23', 'within', 'Irgendwann im Herbst 2020', 'Irgendwann im Herbst 2020'],
    ['1991', 'within', 'Irgendwann 1991', 'Irgendwann 1991'],
    ['199X', 'within', 'Irgendwann in den 1990er-Jahren', 'Irgendwann in den 1990er-Jahren'],
    ['19XX', 'within', 'Irgendwann zwischen 1900 und 1999', 'Irgendwann zwischen 1900 und 1999'],
    ['-0043', 'throughout', '44 v. Chr.', '44 v. Chr.'],
    [
      '2020-10-03/2020-10-06',
      'throughout',
      '3. – 6. Okt. 2020',
      'Samstag, 3. – Dienstag, 6. Oktober 2020',
    ],
    [
      '2020-10-05/2020-10-06',
      'within',
      'Am 5. oder 6. Okt. 2020',
      'Am Montag, 5. oder Dienstag, 6. Oktober 2020',
    ],
    ['2020-09-28/..', 'throughout', 'Seit 28. Sept. 2020', 'Seit Montag, 28. September 2020'],
    ['../2020-10-06', 'within', 'Spätestens 6. Okt. 2020', 'Spätestens Dienstag, 6. Oktober 2020'],
    ['../2020-10', 'within', 'Spätestens Okt. 2020', 'Spätestens Oktober 2020'],
  ])('%s, %s: %s', (date, extent, short, long) => {
    const when = aWhen(date, { extent });
    expect([wordWhenShort(when, sayGerman), wordWhenLong(when, sayGerman)]).toEqual([short, long]);
  });
});

it('is asked for in each language by itself, whichever spoke before', () => {
  const article = anArticle({ text: 'It fell.' });
  const event = anEvent({ when: '199X', reports: [aReport(article, 'It fell.')] });
  const dataset = aDataset({ articles: [article], events: [event] });
  const headings = [sayEnglish, sayGerman, sayEnglish].map((say) =>
    Object.values(dayHeading(dataset, [event], say)).join(', '),
  );
  expect(headings).toEqual([
    '1990s, to the decade',
    '1990er-Jahre, auf das Jahrzehnt genau',
    '1990s, to the decade',
  ]);
  expect(wordEdtfDate(edtf('2020-10-06'), sayGerman)).toBe('Di., 6. Okt. 2020');
});

it.each([
  [1, '1 Ereignis', '1 event'],
  [0, '0 Ereignisse', '0 events'],
  [12_400, '12.400 Ereignisse', '12,400 events'],
])('counts %d', (n, inGerman, inEnglish) => {
  expect([sayGerman(counts).events(n), sayEnglish(counts).events(n)]).toEqual([
    inGerman,
    inEnglish,
  ]);
});

it.each([
  [['A'], 'A', 'A'],
  [['A', 'B', 'C'], 'A, B oder C', 'A, B or C'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C oder 2 weitere', 'A, B, C or 2 more'],
])('names some of %j', (names, inGerman, inEnglish) => {
  expect([sayGerman(filters).anyOf(names), sayEnglish(filters).anyOf(names)]).toEqual([
    inGerman,
    inEnglish,
  ]);
});
