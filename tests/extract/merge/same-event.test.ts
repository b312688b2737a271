import { describe, expect, it } from 'vitest';
import { extractDataset } from '../../../src/extract/extract-dataset.ts';
import type { Dataset, ReportedEvent } from '../../../src/model/dataset.ts';
import { english } from '../../grammar/english.ts';
import { articleOf } from '../read-reports.ts';

type Told = readonly [article: string, words: string];

/** The event whose report in the article has a trigger at these words; `words` may mark the trigger by a bar before it. */
function eventAt(dataset: Dataset, [article, words]: Told): ReportedEvent {
  const { text } = dataset.articles.find(({ id }) => id === article)!;
  const bar = words.indexOf('|');
  const at = text.indexOf(words.replace('|', '')) + Math.max(0, bar);
  const found = dataset.events.find(({ reports }) =>
    reports.some((r) => r.article === article && r.trigger.start <= at && at < r.trigger.end),
  );
  if (!found) throw new Error(`Nothing is reported at “${words}” of ${article}.`);
  return found;
}

const build = (...texts: readonly string[]): Dataset =>
  extractDataset(
    texts.map((text, i) => articleOf(text, `2021-05-${20 + i}`, 'abc'[i]!)),
    { title: 'T', grammar: english() },
  );

describe('within one article', () => {
  it.each<[name: string, text: string, first: string, second: string]>([
    [
      'the noun that takes up a verb',
      'Jane Doe resigned as prime minister of Norway on Tuesday. The resignation surprised her party.',
      '|resigned as',
      '|resignation surprised',
    ],
    [
      'its own noun with a possessive',
      'Jane Doe resigned on Tuesday. Sweden regretted her resignation.',
      '|resigned on',
      '|resignation.',
    ],
    [
      'another word for it',
      'The earthquake of Tarrel killed nine people on Monday. Hundreds fled after the quake.',
      '|earthquake of',
      '|quake.',
    ],
    [
      'what the story turns on, in other words',
      'Police in Tarrel sought two men on Monday over the killing of a doctor. The slaying shocked the town. The homicide was the first in years. Officers said his death was planned.',
      '|killing of',
      '|homicide was',
    ],
    [
      'a date that is another verb’s',
      'A man was charged on Thursday with the slaying of a doctor. The Oct. 23 slaying shocked Tarrel. The killing led to a wide search.',
      '|slaying of',
      '|slaying shocked',
    ],
    [
      'a death with other days beside it',
      'Jane Doe died in Tarrel on 3 May 2021. Two days later a doctor spoke of Jane Doe’s death.',
      '|died in',
      '|death.',
    ],
    [
      'a wider word for it',
      'The earthquake of Tarrel killed nine people on Monday. Hundreds fled after the disaster.',
      '|earthquake of',
      '|disaster.',
    ],
  ])('is one event: %s', (_name, text, first, second) => {
    const dataset = build(text);
    expect(eventAt(dataset, ['a', second]).id).toBe(eventAt(dataset, ['a', first]).id);
  });

  it.each<[name: string, text: string, first: string, second: string]>([
    [
      'of two places',
      'Doe condemned the occupation of Lower Tarrel. She recalled the occupation of Upper Orsk.',
      '|occupation of Lower',
      '|occupation of Upper',
    ],
    [
      'of two numbers of victims',
      'Rebels killed eight soldiers near Tarrel. Rebels killed two soldiers near Orsk.',
      '|killed eight',
      '|killed two',
    ],
    [
      'on two days',
      'Norway attacked the port on Monday. Norway attacked the port again on Wednesday.',
      '|attacked the port on',
      '|attacked the port again',
    ],
    [
      'done and denied',
      'Norway attacked the port of Tarrel. Sweden did not attack the port of Tarrel.',
      '|attacked the',
      '|attack the',
    ],
    [
      'by two',
      'Jane Doe of Norway resigned on Tuesday. Martin Roe of Sweden resigned on Tuesday.',
      'Norway |resigned',
      'Sweden |resigned',
    ],
    [
      'the saying and what is said',
      'Jane Doe said on Tuesday that Norway attacked the port.',
      '|said on',
      '|attacked the',
    ],
    [
      'of two quantities',
      'Acme said on Tuesday that sales rose 8% in the third quarter. Profit rose 8% in the same quarter.',
      'sales |rose',
      'Profit |rose',
    ],
    [
      'of two amounts',
      'Acme said that net income fell 5% to $10 million. In nine months net income fell 7% to $31 million.',
      '|fell 5%',
      '|fell 7%',
    ],
    [
      'one more of the kind',
      'A bombing killed three in Tarrel on Monday. Police feared another bombing in Orsk.',
      '|bombing killed',
      '|bombing in Orsk',
    ],
  ])('is two events: %s', (_name, text, first, second) => {
    const dataset = build(text);
    expect(eventAt(dataset, ['a', second]).id).not.toBe(eventAt(dataset, ['a', first]).id);
  });
});

describe('across articles', () => {
  const BLAST = 'A bombing at the port of Tarrel killed twelve workers on Monday. Police cordoned';

  it('is one event where the story is the same', () => {
    const dataset = build(
      `${BLAST} off the harbour. The bombing shocked Tarrel.`,
      'The bombing at the port of Tarrel killed twelve workers. Police in Tarrel arrested a man over the bombing.',
    );
    expect(eventAt(dataset, ['b', '|bombing at the port']).id).toBe(
      eventAt(dataset, ['a', '|bombing at the port']).id,
    );
  });

  it('is two where the days contradict', () => {
    const dataset = build(
      'Norway signed the treaty of Tarrel with Sweden on May 3, 2019.',
      'Norway signed the treaty of Tarrel with Sweden on May 9, 2021.',
    );
    expect(eventAt(dataset, ['b', '|signed']).id).not.toBe(eventAt(dataset, ['a', '|signed']).id);
  });
});

describe('possibly the same', () => {
  it('stands at both events, and never where they contradict', () => {
    const dataset = build(
      'Jane Doe visited Tarrel. Norway attacked the port of Tarrel on Monday. Sweden condemned the raid.',
      'Norway attacked the harbour of Tarrel. Jane Doe arrived. Norway attacked Orsk on Wednesday.',
    );
    for (const event of dataset.events)
      for (const id of event.possiblySame ?? []) {
        const other = dataset.events.find((each) => each.id === id)!;
        expect(other.possiblySame).toContain(event.id);
        expect(other.id).not.toBe(event.id);
      }
  });
});
