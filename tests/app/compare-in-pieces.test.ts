import { expect, it } from 'vitest';
import { differingEvents } from '../../src/accounts/differing-events.ts';
import { disagreementsOf } from '../../src/accounts/disagreements.ts';
import { compareInPieces } from '../../src/app/compare-in-pieces.ts';
import { aConflict } from '../query/a-conflict.ts';

const many = {
  ...aConflict,
  events: Array.from({ length: 200 }, (_, nth) =>
    aConflict.events.map((event) => ({
      ...event,
      id: `${event.id}-${nth}` as typeof event.id,
      reports: event.reports.map((report) => ({
        ...report,
        id: `${report.id}-${nth}` as typeof report.id,
      })),
    })),
  ).flat(),
};

it('finds in pieces what is found in one go', async () => {
  const found = await compareInPieces(many, disagreementsOf, async () => true);
  expect(found).toEqual(differingEvents(many));
});

it('asks for a difference only where several articles report', async () => {
  const asked: string[] = [];
  await compareInPieces(
    many,
    (_, event) => {
      asked.push(event.id);
      return [];
    },
    async () => true,
  );
  const several = many.events.filter(
    ({ reports }) => new Set(reports.map(({ article }) => article)).size > 1,
  );
  expect(asked.sort()).toEqual(several.map(({ id }) => id).sort());
});

it('stops where nobody waits for it any more', async () => {
  let rests = 0;
  const found = await compareInPieces(many, disagreementsOf, async () => {
    rests++;
    return false;
  });
  expect([found, rests]).toEqual([undefined, 1]);
});
