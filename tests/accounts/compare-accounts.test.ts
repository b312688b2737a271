import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareAccounts } from '../../src/accounts/compare-accounts.ts';
import type { DifferenceKind, Said } from '../../src/accounts/difference.ts';
import { disagreementsOf } from '../../src/accounts/disagreements.ts';
import { type Side, sidesOf } from '../../src/accounts/sides.ts';
import type { ReportedEvent } from '../../src/model/dataset.ts';
import { decodeDataset } from '../../src/model/decode-dataset.ts';
import { STRAIT } from '../browser/strait-dataset.ts';

const decoded = decodeDataset(readFileSync('public/datasets/karabakh-2020/dataset.json', 'utf8'));
if (!decoded.ok) throw new Error('the built-in story is refused');
const story = decoded.value;

/** The event of both articles that has a passage with these words. */
function eventTelling(words: RegExp): ReportedEvent {
  const found = story.events.find(
    (event) =>
      sidesOf(story, event).length === 2 &&
      event.reports.some(({ passage }) => words.test(passage.quote)),
  );
  if (!found) throw new Error(`no event of both articles tells ${words}`);
  return found;
}

const compared = (event: ReportedEvent) => {
  const [first, second] = sidesOf(story, event);
  const byDate = [first!, second!].sort((a) => (a.article.published ? -1 : 1));
  return compareAccounts(story, event, byDate[0]!, byDate[1]!);
};

const words = ({ article }: Side, said: Said) =>
  said.kind === 'words'
    ? {
        words: article.text.slice(said.span.start, said.span.end),
        marked: said.marks.map(({ start, end }) => article.text.slice(start, end)),
      }
    : said;

const difference = (event: ReportedEvent, kind: DifferenceKind) => {
  const { left, right, differences } = compared(event);
  const found = differences.find((one) => one.kind === kind);
  return found && { about: found.about, a: words(left, found.left), b: words(right, found.right) };
};

const OCCUPATION = eventTelling(/seven Azerbaijani cities/);
const APPEAL = eventTelling(/has called on Armenia to withdraw/);

describe('the two articles of the built-in story differ', () => {
  it('in what is seven: cities or regions', () => {
    expect(difference(OCCUPATION, 'unit')).toEqual({
      about: 'seven',
      a: { words: 'seven Azerbaijani cities', marked: ['cities'] },
      b: { words: 'seven Azerbaijani regions', marked: ['regions'] },
    });
  });

  it('in the resolutions: four of the UN, or international', () => {
    expect(difference(OCCUPATION, 'figure-in-one')).toEqual({
      about: 'resolutions',
      a: { words: 'four UN resolutions', marked: ['four UN'] },
      b: { words: 'international resolutions', marked: ['international'] },
    });
  });

  it('in how they describe Velayati', () => {
    expect(difference(APPEAL, 'description')).toEqual({
      about: 'Ali Akbar Velayati',
      a: {
        words:
          'an international adviser to Leader of the Islamic Revolution Ayatollah Seyyed Ali Khamenei',
        marked: ['international', 'Ayatollah Seyyed Ali Khamenei'],
      },
      b: { words: 'a top advisor to the Leader of the Islamic Revolution', marked: ['top'] },
    });
  });

  it('in through whom they have it', () => {
    expect(difference(APPEAL, 'channel')).toEqual({
      about: '',
      a: { words: 'In an interview with Iranian daily Kayhan', marked: ['Kayhan'] },
      b: { words: 'RT reported', marked: ['RT'] },
    });
  });

  it('in that the second has no date', () => {
    const found = difference(APPEAL, 'date');
    expect(found?.a).toMatchObject({ kind: 'fact', fact: expect.stringContaining('2020-10-06') });
    expect(found?.b).toEqual({ kind: 'nothing' });
  });

  it('and agree in the speaker, the target and the number', () => {
    expect(compared(APPEAL).same).toEqual(
      expect.arrayContaining([
        { kind: 'speaker', about: 'Ali Akbar Velayati' },
        { kind: 'target', about: 'Armenia' },
      ]),
    );
    expect(compared(OCCUPATION).same).toContainEqual({ kind: 'number', about: 'seven' });
  });

  it('with the passages that tell of the seven side by side', () => {
    const pair = compared(OCCUPATION).pairs.find(({ left }) =>
      left?.passage.quote.includes('seven Azerbaijani cities'),
    );
    expect(pair?.right?.passage.quote).toContain('seven Azerbaijani regions');
  });
});

describe('a disagreement', () => {
  it('is what only one of two articles can be right in', () => {
    const found = story.events.flatMap((event) => disagreementsOf(story, event));
    expect(found.map(({ kind, about }) => [kind, about])).toEqual([['unit', 'seven']]);
  });

  it('is none of the other words or of what one leaves out', () => {
    expect(STRAIT.events.flatMap((event) => disagreementsOf(STRAIT, event))).toEqual([]);
  });
});

describe('every report of an event', () => {
  it('stands in one pair, or inside a longer passage of one', () => {
    for (const event of story.events) {
      const sides = sidesOf(story, event);
      if (sides.length < 2) continue;
      const { pairs } = compared(event);
      const shown = pairs.flatMap(({ left, right }) => [left, right]).filter((one) => one);
      expect(new Set(shown).size).toBe(shown.length);
      for (const { article, passage } of event.reports)
        expect(
          shown.some(
            (one) =>
              one?.article === article &&
              one.passage.start <= passage.start &&
              one.passage.end >= passage.end,
          ),
        ).toBe(true);
    }
  });
});
