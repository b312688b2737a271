/** Edits on a dataset that was made anew from the same articles, by other rules or of a text that was mended. */
import { describe, expect, it } from 'vitest';
import { curate } from '../../src/curation/apply-edits.ts';
import type { Edit } from '../../src/curation/edits.ts';
import type { Dataset, Report } from '../../src/model/dataset.ts';
import {
  actorId,
  aDataset,
  anActor,
  anArticle,
  anEvent,
  aReport,
  eventId,
  reportId,
} from '../builders/bare-dataset.ts';
import { stepsOf } from './steps.ts';

const TEXT = 'Fires burn in Mern. Talks end in Lorn. Ships sail from Mern to Lorn.';

function reportIn(text: string, quote: string, trigger: string, id?: string): Report {
  const start = text.indexOf(quote);
  const at = start + quote.indexOf(trigger);
  return aReport(id ?? `a:${at}:other`, { quote, start, trigger });
}

const datasetOf = (text: string, reports: readonly (readonly Report[])[]): Dataset =>
  aDataset({
    articles: [anArticle('a', { text })],
    actors: [anActor('lorn', 'Lorn', 'country')],
    events: reports.map((own) => anEvent(own[0]!.id, { reports: own })),
  });

const FIRES = ['Fires burn in Mern.', 'burn'] as const;
const TALKS = ['Talks end in Lorn.', 'end'] as const;
const SHIPS = ['Ships sail from Mern to Lorn.', 'sail'] as const;
const first = datasetOf(TEXT, [
  [reportIn(TEXT, ...FIRES)],
  [reportIn(TEXT, ...TALKS)],
  [reportIn(TEXT, ...SHIPS)],
]);
const talks = first.events[1]!.id;
const titled: Edit = { kind: 'title-changed', event: talks, title: 'Talks collapse' };
const moved = `Corrected on Monday.\n${TEXT}`;

it.each<[name: string, again: Dataset]>([
  ['as it was', first],
  [
    'with ids of another making',
    datasetOf(TEXT, [[reportIn(TEXT, ...FIRES, 'x')], [reportIn(TEXT, ...TALKS, 'y')]]),
  ],
  [
    'with a shorter passage',
    datasetOf(TEXT, [[reportIn(TEXT, 'Talks end', 'end', 'z')], [reportIn(TEXT, ...FIRES)]]),
  ],
  [
    'of a text that has moved',
    datasetOf(moved, [[reportIn(moved, ...FIRES)], [reportIn(moved, ...TALKS)]]),
  ],
  [
    'where the event has another earliest report',
    datasetOf(TEXT, [[reportIn(TEXT, ...FIRES), reportIn(TEXT, ...TALKS)]]),
  ],
])('an edit finds its event %s', (_, again) => {
  const { dataset, unfit } = curate(again, stepsOf(first, [titled]));
  expect(unfit).toEqual([]);
  const [found] = dataset.events.filter(({ title }) => title === 'Talks collapse');
  expect(found?.reports.some(({ passage }) => passage.quote.startsWith('Talks end'))).toBe(true);
});

it('an id that stands for other words now is not taken for the event', () => {
  const other = 'Fires burn in Mern. Wars end in Lorn, they say.';
  const again = datasetOf(other, [[reportIn(other, 'Wars end in Lorn, they say.', 'say', talks)]]);
  const { dataset, unfit } = curate(again, stepsOf(first, [titled]));
  expect(dataset.events[0]?.title).toBe(talks);
  expect(unfit.map(({ edit }) => edit)).toEqual([titled]);
});

describe('what no longer fits is listed, and the rest applies', () => {
  const again = datasetOf(TEXT, [[reportIn(TEXT, ...FIRES)]]);
  const fires = first.events[0]!.id;
  it.each<[name: string, edit: Edit, reason: RegExp]>([
    ['an event', titled, /event .* no longer there/],
    ['events to merge', { kind: 'events-merged', event: fires, others: [talks] }, /merge/],
    [
      'a report',
      { kind: 'report-left-out', report: reportId(first.events[2]!.reports[0]!.id) },
      /report .* no longer there/,
    ],
    [
      'an actor',
      { kind: 'actor-renamed', actor: actorId('nobody'), name: 'Someone' },
      /actor .* no longer there/,
    ],
    [
      'a place for a new event',
      {
        kind: 'event-added',
        event: anEvent('new', { reports: [aReport('new', { quote: 'Not a word of it' })] }),
      },
      /words are no longer in the article/,
    ],
  ])('%s', (_, edit, reason) => {
    const kept: Edit = { kind: 'title-changed', event: fires, title: 'Forests burn' };
    const { dataset, unfit } = curate(again, stepsOf(first, [edit, kept]));
    expect(dataset.events[0]?.title).toBe('Forests burn');
    expect(unfit.map((one) => one.edit)).toEqual([edit]);
    expect(unfit[0]?.reason).toMatch(reason);
  });
});

it('a new event moves with its words', () => {
  const added = anEvent('new', { reports: [reportIn(TEXT, 'from Mern to Lorn', 'from', 'new')] });
  const again = datasetOf(moved, []);
  const { dataset } = curate(again, stepsOf(first, [{ kind: 'event-added', event: added }]));
  const { passage } = dataset.events.find(({ id }) => id === eventId('new'))!.reports[0]!;
  expect(moved.slice(passage.start, passage.end)).toBe('from Mern to Lorn');
});
