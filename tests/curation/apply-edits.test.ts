import { describe, expect, it } from 'vitest';
import { applyEdits, curate } from '../../src/curation/apply-edits.ts';
import type { Edit } from '../../src/curation/edits.ts';
import type { Dataset, ReportedEvent } from '../../src/model/dataset.ts';
import { edtf } from '../../src/model/edtf.ts';
import {
  actorId,
  aDataset,
  anActor,
  anEvent,
  aReport,
  eventId,
  reportId,
} from '../builders/bare-dataset.ts';
import { stepsOf } from './steps.ts';

const TEXT = 'Fires burn. Talks end. Ships sail. Ships leave. Aid comes.';
const told = (id: string, quote: string, facts = {}) =>
  aReport(id, { quote, start: TEXT.indexOf(quote), ...facts });

const story: Dataset = aDataset({
  articles: [{ id: 'a' as never, sha256: '', text: TEXT }],
  actors: [
    anActor('lorn', 'Lorn', 'country'),
    anActor('tarrel', 'Tarrel', 'country'),
    anActor('finch', 'Ada Finch', 'person', 'lorn'),
    anActor('minister', 'the minister', 'person'),
  ],
  events: [
    anEvent('fires', { date: '2021-03-01', weight: 0.2, reports: [told('r1', 'Fires burn.')] }),
    anEvent('talks', {
      who: [['finch', 'agent']],
      reports: [told('r2', 'Talks end.', { saidBy: ['minister'] })],
    }),
    anEvent('ships', {
      who: [
        ['minister', 'agent'],
        ['finch', 'agent'],
      ],
      reports: [told('r3', 'Ships sail.'), told('r4', 'Ships leave.')],
    }),
  ],
});

const after = (...edits: Edit[]) => curate(story, stepsOf(story, edits));
const event = (id: string, ...edits: Edit[]): ReportedEvent | undefined =>
  after(...edits).dataset.events.find((one) => one.id === id);
const told2 = (...edits: Edit[]) =>
  after(...edits).dataset.events.map(({ id, reports }) => [id, reports.map((r) => r.id)]);

const fires = eventId('fires');
const talks = eventId('talks');
const ships = eventId('ships');

describe('a field of an event', () => {
  it.each<[name: string, edit: Edit, expected: Partial<ReportedEvent>]>([
    [
      'title',
      { kind: 'title-changed', event: fires, title: 'Forests burn' },
      { title: 'Forests burn' },
    ],
    ['kind', { kind: 'kind-changed', event: fires, to: 'disaster' }, { kind: 'disaster' }],
    [
      'date',
      {
        kind: 'when-changed',
        event: fires,
        when: { edtf: edtf('2021-03'), basis: 'context', extent: 'within' },
      },
      { when: { edtf: edtf('2021-03'), basis: 'context', extent: 'within' } },
    ],
    ['place', { kind: 'where-changed', event: fires, where: 'Mern' }, { where: 'Mern' }],
    [
      'participants',
      {
        kind: 'participants-changed',
        event: fires,
        participants: [{ actor: actorId('lorn'), role: 'target' }],
      },
      { participants: [{ actor: actorId('lorn'), role: 'target' }] },
    ],
  ])('%s', (_, edit, expected) => {
    expect(event('fires', edit)).toEqual({ ...story.events[0], ...expected });
  });

  it('that is taken away is absent', () => {
    expect(event('fires', { kind: 'when-changed', event: fires })).not.toHaveProperty('when');
    const placed: Edit = { kind: 'where-changed', event: fires, where: 'Mern' };
    expect(event('fires', placed, { kind: 'where-changed', event: fires })).not.toHaveProperty(
      'where',
    );
  });

  it('the latest edit counts', () => {
    const first: Edit = { kind: 'title-changed', event: fires, title: 'One' };
    expect(event('fires', first, { ...first, title: 'Two' })?.title).toBe('Two');
  });

  it('a date loses words that are not in the article', () => {
    const phrase = { article: 'a' as never, start: 0, end: 5, quote: 'Smoke' };
    const when = { edtf: edtf('2021'), basis: 'stated', extent: 'within', phrase } as const;
    expect(event('fires', { kind: 'when-changed', event: fires, when })?.when).not.toHaveProperty(
      'phrase',
    );
  });
});

describe('what belongs to one event', () => {
  it.each<[name: string, edits: Edit[], expected: [string, string[]][]]>([
    [
      'two events merged keep the reports of both',
      [{ kind: 'events-merged', event: talks, others: [fires] }],
      [
        ['talks', ['r2', 'r1']],
        ['ships', ['r3', 'r4']],
      ],
    ],
    [
      'a report split off is an event of its own',
      [{ kind: 'event-split', event: ships, reports: [reportId('r4')], as: eventId('r4') }],
      [
        ['fires', ['r1']],
        ['talks', ['r2']],
        ['ships', ['r3']],
        ['r4', ['r4']],
      ],
    ],
    [
      'the last report cannot be split off',
      [{ kind: 'event-split', event: fires, reports: [reportId('r1')], as: eventId('r1') }],
      [
        ['fires', ['r1']],
        ['talks', ['r2']],
        ['ships', ['r3', 'r4']],
      ],
    ],
    [
      'a report moved stands with the other event',
      [{ kind: 'report-moved', report: reportId('r3'), to: talks }],
      [
        ['fires', ['r1']],
        ['talks', ['r2', 'r3']],
        ['ships', ['r4']],
      ],
    ],
    [
      'an event whose only report is moved goes',
      [{ kind: 'report-moved', report: reportId('r1'), to: talks }],
      [
        ['talks', ['r2', 'r1']],
        ['ships', ['r3', 'r4']],
      ],
    ],
    [
      'a report left out goes, and with it an event that has no other',
      [
        { kind: 'report-left-out', report: reportId('r1') },
        { kind: 'report-left-out', report: reportId('r3') },
      ],
      [
        ['talks', ['r2']],
        ['ships', ['r4']],
      ],
    ],
    [
      'a merged event is found by the id that it had',
      [
        { kind: 'events-merged', event: talks, others: [fires] },
        { kind: 'events-merged', event: ships, others: [fires] },
      ],
      [['ships', ['r3', 'r4', 'r2', 'r1']]],
    ],
    [
      'an event split and merged again has all its reports',
      [
        { kind: 'event-split', event: ships, reports: [reportId('r3')], as: eventId('r3') },
        { kind: 'events-merged', event: ships, others: [eventId('r3')] },
      ],
      [
        ['fires', ['r1']],
        ['talks', ['r2']],
        ['ships', ['r4', 'r3']],
      ],
    ],
    [
      'a rejected event is not shown',
      [{ kind: 'event-judged', event: talks, verdict: 'rejected' }],
      [
        ['fires', ['r1']],
        ['ships', ['r3', 'r4']],
      ],
    ],
    [
      'a rejected event that is opened again is',
      [
        { kind: 'event-judged', event: talks, verdict: 'rejected' },
        { kind: 'event-judged', event: talks, verdict: 'open' },
      ],
      [
        ['fires', ['r1']],
        ['talks', ['r2']],
        ['ships', ['r3', 'r4']],
      ],
    ],
  ])('%s', (_, edits, expected) => {
    expect(told2(...edits)).toEqual(expected);
  });

  it('merged events know what each of them knew', () => {
    const merged = event('talks', { kind: 'events-merged', event: talks, others: [fires, ships] });
    expect(merged?.when?.edtf).toBe('2021-03-01');
    expect(merged?.weight).toBe(0.5);
    expect(merged?.participants.map(({ actor }) => actor)).toEqual(['finch', 'minister']);
    const { mergedFrom } = after({ kind: 'events-merged', event: talks, others: [fires, ships] });
    expect(mergedFrom).toEqual(new Map([['talks', ['fires', 'ships']]]));
  });

  it('a new event has the words it was made of', () => {
    const added = anEvent('aid', {
      who: [['lorn', 'agent']],
      reports: [told('aid-report', 'Aid comes.')],
    });
    expect(event('aid', { kind: 'event-added', event: added })).toEqual(added);
  });
});

describe('an actor', () => {
  const finch = actorId('finch');
  const minister = actorId('minister');
  const actor = (id: string, ...edits: Edit[]) =>
    after(...edits).dataset.actors.find((one) => one.id === id);

  it('merged stands wherever the other stood, once', () => {
    const merge: Edit = { kind: 'actors-merged', actor: finch, others: [minister] };
    expect(actor('minister', merge)).toBeUndefined();
    expect(actor('finch', merge)).toMatchObject({ name: 'Ada Finch', aliases: ['the minister'] });
    expect(event('ships', merge)?.participants).toEqual([{ actor: 'finch', role: 'agent' }]);
    expect(event('talks', merge)?.reports[0]?.saidBy).toEqual(['finch']);
  });

  it('renamed keeps the old name as an alias', () => {
    const renamed = actor('finch', { kind: 'actor-renamed', actor: finch, name: 'A. Finch' });
    expect(renamed).toMatchObject({ name: 'A. Finch', aliases: ['Ada Finch'] });
  });

  it.each<[name: string, edit: Edit, id: string, partOf: string | undefined]>([
    [
      'attached',
      { kind: 'actor-attached', actor: minister, partOf: actorId('tarrel') },
      'minister',
      'tarrel',
    ],
    ['detached', { kind: 'actor-attached', actor: finch }, 'finch', undefined],
    [
      'never part of itself',
      { kind: 'actor-attached', actor: actorId('lorn'), partOf: finch },
      'lorn',
      undefined,
    ],
  ])('%s', (_, edit, id, partOf) => {
    expect(actor(id, edit)?.partOf).toBe(partOf);
  });

  it('merged with its whole is not part of itself', () => {
    const merge: Edit = { kind: 'actors-merged', actor: finch, others: [actorId('lorn')] };
    expect(actor('finch', merge)).not.toHaveProperty('partOf');
  });

  it('takes another kind', () => {
    expect(actor('finch', { kind: 'actor-kind-changed', actor: finch, to: 'group' })?.kind).toBe(
      'group',
    );
  });

  it('of a later edit on a merged one is the one that is left', () => {
    const merge: Edit = { kind: 'actors-merged', actor: finch, others: [minister] };
    const attach: Edit = { kind: 'actor-attached', actor: minister, partOf: actorId('tarrel') };
    expect(actor('finch', merge, attach)?.partOf).toBe('tarrel');
  });
});

it('keeps notes and verdicts beside the dataset', () => {
  const { dataset, notes, verdicts } = after(
    { kind: 'note-written', event: fires, note: 'Ask the fire brigade.' },
    { kind: 'event-judged', event: fires, verdict: 'accepted' },
  );
  expect(notes).toEqual(new Map([['fires', 'Ask the fire brigade.']]));
  expect(verdicts).toEqual(new Map([['fires', 'accepted']]));
  expect(dataset.events).toEqual(story.events);
});

it('leaves the dataset itself alone, and is the same object where there is nothing to do', () => {
  const before = structuredClone(story);
  told2(
    { kind: 'events-merged', event: talks, others: [fires] },
    { kind: 'actors-merged', actor: actorId('finch'), others: [actorId('minister')] },
  );
  expect(story).toEqual(before);
  expect(applyEdits(story, [])).toBe(story);
});

it('leaves every event that no edit names the very same object', () => {
  const { dataset } = after({ kind: 'title-changed', event: fires, title: 'Forests burn' });
  expect(dataset.events[1]).toBe(story.events[1]);
  expect(dataset.articles).toBe(story.articles);
});
