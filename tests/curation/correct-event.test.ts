import { describe, expect, it } from 'vitest';
import { correctEvent, type Draft, marksOf, whenOf } from '../../src/curation/correct-event.ts';
import { nameStep } from '../../src/curation/name-step.ts';
import { sayEnglish } from '../../src/messages/say.ts';
import { edtf } from '../../src/model/edtf.ts';
import { aDataset, anActor, anEvent, aWhen } from '../builders/bare-dataset.ts';

const talks = anEvent('talks', { title: 'Talks end', who: [['finch', 'agent']] });
const story = aDataset({
  actors: [{ ...anActor('finch', 'Ada Finch', 'person'), aliases: ['Finch'] }],
  events: [talks],
});
const kinds = (draft: Draft) => correctEvent(talks, draft, story, 'Old note').map((e) => e.kind);

describe('only what differs becomes an edit', () => {
  it.each<[name: string, draft: Draft, expected: string[]]>([
    ['nothing', {}, []],
    ['all as it was', { title: 'Talks end', kind: 'other', where: '', note: 'Old note' }, []],
    ['a title', { title: 'Talks collapse' }, ['title-changed']],
    ['an empty title, which no event may have', { title: '  ' }, []],
    ['no date where there was none', { when: 'undated' }, []],
    ['a date', { when: aWhen('2021') }, ['when-changed']],
    ['a note that is taken away', { note: '' }, ['note-written']],
    [
      'the same cast, by an alias',
      { participants: [{ name: 'finch', role: 'agent', kind: 'person' }] },
      [],
    ],
    [
      'somebody new',
      { participants: [{ name: 'Bram Oke', role: 'target', kind: 'person' }] },
      ['actor-added', 'participants-changed'],
    ],
  ])('%s', (_, draft, expected) => {
    expect(kinds(draft)).toEqual(expected);
  });
});

describe('a date', () => {
  const sure = { basis: 'stated', extent: 'within', approximate: false, uncertain: false } as const;
  it.each([
    ['a day', '2021-03-01', sure, '2021-03-01'],
    ['about a day', '2021-03-01', { ...sure, approximate: true }, '2021-03-01~'],
    ['perhaps a day', '2021-03-01', { ...sure, uncertain: true }, '2021-03-01?'],
    ['a day that was about', '2021-03-01~', sure, '2021-03-01'],
    ['about a stretch', '1990/1993', { ...sure, approximate: true }, '1990~/1993~'],
  ])('%s', (_, typed, marks, expected) => {
    expect(whenOf(edtf(typed), marks, undefined).edtf).toBe(expected);
  });

  it('keeps the words that tell it as long as it is the same', () => {
    const phrase = { article: 'a' as never, start: 0, end: 6, quote: 'Monday' };
    const before = aWhen('2021-03-01', { phrase });
    expect(whenOf(edtf('2021-03-01'), { ...sure, basis: 'context' }, before)).toEqual({
      ...before,
      basis: 'context',
    });
    expect(whenOf(edtf('2021-03-02'), sure, before)).not.toHaveProperty('phrase');
  });

  it('tells its marks', () => {
    expect(marksOf(aWhen('1990~/1993~', { basis: 'context' }))).toEqual({
      basis: 'context',
      extent: 'within',
      approximate: true,
      uncertain: false,
    });
  });
});

it('a step is named by what it is about and what was done', () => {
  const both = correctEvent(talks, { title: 'Talks collapse', when: aWhen('2021') }, story, '');
  expect(nameStep(both, story, sayEnglish)).toBe('“Talks end”: title changed, date changed');
});
