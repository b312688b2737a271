import { expect, it } from 'vitest';
import { applyEdits } from '../../src/curation/apply-edits.ts';
import { aDataset, anEvent, aReport, reportId } from '../builders/bare-dataset.ts';

const dataset = aDataset({
  events: [
    anEvent('told-twice', { reports: [aReport('r1'), aReport('r2')] }),
    anEvent('told-once', { reports: [aReport('r3')] }),
  ],
});
const leftOut = (...ids: string[]) =>
  ids.map((id) => ({ kind: 'report-left-out' as const, report: reportId(id) }));
const told = (edits: ReturnType<typeof leftOut>) =>
  applyEdits(dataset, edits).events.map(({ id, reports }) => [id, reports.map((r) => r.id)]);

it.each([
  [
    'nothing',
    [],
    [
      ['told-twice', ['r1', 'r2']],
      ['told-once', ['r3']],
    ],
  ],
  [
    'one of two reports',
    ['r1'],
    [
      ['told-twice', ['r2']],
      ['told-once', ['r3']],
    ],
  ],
  ['the only report, and its event with it', ['r3'], [['told-twice', ['r1', 'r2']]]],
  ['every report', ['r1', 'r2', 'r3'], []],
  [
    'a report that is not there',
    ['gone'],
    [
      ['told-twice', ['r1', 'r2']],
      ['told-once', ['r3']],
    ],
  ],
])('leaves out %s', (_, ids, events) => {
  expect(told(leftOut(...ids))).toEqual(events);
});

it('leaves the dataset itself alone, and is the same object where there is nothing to do', () => {
  const before = structuredClone(dataset);
  applyEdits(dataset, leftOut('r1', 'r3'));
  expect(dataset).toEqual(before);
  expect(applyEdits(dataset, [])).toBe(dataset);
});
