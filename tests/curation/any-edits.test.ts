/** Laws that hold for any edits whatever, in any order, on any reading of the articles. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { curate } from '../../src/curation/apply-edits.ts';
import type { Edit } from '../../src/curation/edits.ts';
import { type Entry, readLog } from '../../src/curation/log.ts';
import { decodeLog, encodeLog } from '../../src/curation/log-file.ts';
import { newEvent } from '../../src/curation/new-event.ts';
import {
  ACTOR_KINDS,
  type ActorId,
  type Dataset,
  type EventId,
  ROLES,
} from '../../src/model/dataset.ts';
import { decodeDataset } from '../../src/model/decode-dataset.ts';
import { edtf } from '../../src/model/edtf.ts';
import { KINDS } from '../../src/model/kinds.ts';
import { aHarbourDataset } from '../builders/dataset.ts';
import { stepsOf } from './steps.ts';

const dataset = aHarbourDataset();
const reports = dataset.events.flatMap((event) => event.reports.map(({ id }) => id));
const anyEvent = fc.constantFrom(...dataset.events.map(({ id }) => id), 'split' as EventId);
const anyReport = fc.constantFrom(...reports);
const anyActor = fc.constantFrom(...dataset.actors.map(({ id }) => id), 'new' as ActorId);
const [harbour] = dataset.articles;
const words = { article: harbour!.id, start: 0, end: 4, quote: 'Port' };
const when = { edtf: edtf('2021'), basis: 'stated', extent: 'within' } as const;

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('title-changed' as const), event: anyEvent, title: fc.string() }),
  fc.record({
    kind: fc.constant('kind-changed' as const),
    event: anyEvent,
    to: fc.constantFrom(...KINDS),
  }),
  fc.record(
    { kind: fc.constant('when-changed' as const), event: anyEvent, when: fc.constant(when) },
    { requiredKeys: ['kind', 'event'] },
  ),
  fc.record(
    { kind: fc.constant('where-changed' as const), event: anyEvent, where: fc.constant('Mern') },
    { requiredKeys: ['kind', 'event'] },
  ),
  fc.record({
    kind: fc.constant('participants-changed' as const),
    event: anyEvent,
    participants: fc.array(fc.record({ actor: anyActor, role: fc.constantFrom(...ROLES) })),
  }),
  fc.record({
    kind: fc.constant('event-judged' as const),
    event: anyEvent,
    verdict: fc.constantFrom('accepted' as const, 'rejected' as const, 'open' as const),
  }),
  fc.record({
    kind: fc.constant('events-merged' as const),
    event: anyEvent,
    others: fc.array(anyEvent, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('event-split' as const),
    event: anyEvent,
    reports: fc.array(anyReport, { minLength: 1, maxLength: 2 }),
    as: fc.constant('split' as EventId),
  }),
  fc.record({ kind: fc.constant('report-moved' as const), report: anyReport, to: anyEvent }),
  fc.record({ kind: fc.constant('report-left-out' as const), report: anyReport }),
  fc.constant({
    kind: 'event-added' as const,
    event: newEvent(words, 'Port', 'other', () => false),
  }),
  fc.record({
    kind: fc.constant('actors-merged' as const),
    actor: anyActor,
    others: fc.array(anyActor, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('actor-renamed' as const), actor: anyActor, name: fc.string() }),
  fc.record(
    { kind: fc.constant('actor-attached' as const), actor: anyActor, partOf: anyActor },
    { requiredKeys: ['kind', 'actor'] },
  ),
  fc.record({
    kind: fc.constant('actor-kind-changed' as const),
    actor: anyActor,
    to: fc.constantFrom(...ACTOR_KINDS),
  }),
  fc.constant({
    kind: 'actor-added' as const,
    actor: { id: 'new' as ActorId, name: 'Somebody', kind: 'person' as const },
  }),
);
const anyEdits = fc.array(anyEdit, { maxLength: 12 });

/** Another reading of the same articles: some events fewer, some of them one. */
const anyReading: fc.Arbitrary<Dataset> = fc
  .tuple(fc.subarray([...dataset.events]), fc.boolean())
  .map(([events, joined]) => {
    const [first, second, ...rest] = events;
    if (!joined || !first || !second) return { ...dataset, events };
    const both = { ...first, reports: [...first.reports, ...second.reports] };
    return { ...dataset, events: [both, ...rest] };
  });

it('what is shown is a sound dataset, and no quote is other than it stands', () => {
  fc.assert(
    fc.property(anyEdits, anyReading, (edits, reading) => {
      const steps = stepsOf(dataset, edits);
      for (const base of [dataset, reading]) {
        const decoded = decodeDataset(JSON.stringify(curate(base, steps).dataset));
        expect(decoded.ok ? [] : decoded.failure).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

it('each edit is applied or listed: none is dropped, and none harms the dataset', () => {
  fc.assert(
    fc.property(anyEdits, anyReading, (edits, reading) => {
      const before = structuredClone(reading);
      const { unfit } = curate(reading, stepsOf(dataset, edits));
      for (const { edit, reason } of unfit) {
        expect(edits).toContain(edit);
        expect(reason).not.toBe('');
      }
      expect(reading).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

it('edits, undos, redos, a file of the log and another reading give what replaying the log gives', () => {
  const anyMove = fc.constantFrom('edit', 'edit', 'undo', 'redo', 'file', 'reading');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyMove, anyEdit), { maxLength: 16 }),
      anyReading,
      (moves, other) => {
        let base = dataset;
        let log: readonly Entry[] = [];
        /** The steps as a reader who undoes and redoes thinks of them. */
        let done: string[] = [];
        let undone: string[] = [];
        for (const [at, [move, edit]] of moves.entries()) {
          const { steps } = readLog(log);
          if (move === 'edit') {
            const [step] = stepsOf(curate(base, steps).dataset, [edit]);
            log = [...log, { kind: 'step', step: { ...step!, id: String(at) } }];
            done = [...done, String(at)];
            undone = [];
          }
          const [last, taken] = [done.at(-1), undone.at(-1)];
          if (move === 'undo' && last !== undefined) {
            log = [...log, { kind: 'undone', step: last }];
            done = done.slice(0, -1);
            undone = [...undone, last];
          }
          if (move === 'redo' && taken !== undefined) {
            log = [...log, { kind: 'redone', step: taken }];
            undone = undone.slice(0, -1);
            done = [...done, taken];
          }
          if (move === 'reading') base = base === dataset ? other : dataset;
          if (move === 'file' && log.every((entry) => isWritable(entry))) {
            const read = decodeLog(encodeLog('A story', log));
            expect(read).toEqual({ ok: true, value: log });
          }
        }
        const { steps } = readLog(log);
        expect(steps.map(({ id }) => id)).toEqual(done);
        const byHand = log.flatMap((entry) =>
          entry.kind === 'step' && done.includes(entry.step.id) ? entry.step : [],
        );
        const inOrder = done.map((id) => byHand.find((step) => step.id === id)!);
        expect(curate(base, steps).dataset).toEqual(curate(base, inOrder).dataset);
      },
    ),
    { numRuns: 150 },
  );
});

/** The page makes no edit with an empty title or name; the file takes none either. */
const isWritable = (entry: Entry): boolean =>
  entry.kind !== 'step' ||
  entry.step.edits.every(
    (edit) => !('title' in edit && edit.title === '') && !('name' in edit && edit.name === ''),
  );
