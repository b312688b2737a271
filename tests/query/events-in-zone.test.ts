import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayEnglish, sayInZone } from '../../src/messages/say.ts';
import { dayHeading } from '../../src/query/day-heading.ts';
import { eventsAt, indexOf } from '../../src/query/event-index.ts';
import { asReported, datasetInZone, eventAsReported } from '../../src/query/events-in-zone.ts';
import { aDataset, anArticle, anEvent, aReport, aWhen } from '../builders/bare-dataset.ts';

const ZONES = ['Pacific/Honolulu', 'Asia/Kolkata', 'Pacific/Kiritimati', 'UTC', '-09:30'];

const headingOf = (date: string, zone: string | undefined): string => {
  const dataset = datasetInZone(aDataset({ events: [anEvent('e', { date })] }), zone);
  return dayHeading(dataset, dataset.events, sayInZone(sayEnglish, zone)).heading;
};

describe('the day on which an event stands', () => {
  it.each([
    ['as reported', undefined, 'Monday 28 September 2020'],
    ['in UTC', 'UTC', 'Monday 28 September 2020'],
    ['in UTC+14', 'Pacific/Kiritimati', 'Tuesday 29 September 2020'],
    ['in UTC+5:30', 'Asia/Kolkata', 'Tuesday 29 September 2020'],
    ['in UTC-10', 'Pacific/Honolulu', 'Monday 28 September 2020'],
  ])('is that of the clock that is shown: 22:30 UTC %s', (_, zone, heading) => {
    expect(headingOf('2020-09-28T22:30:00Z', zone)).toBe(heading);
  });

  it.each([
    '2020-09-28',
    '2020-09-28T22:30',
    '2020-09-28~',
    '2020-09',
    '../2020-09-28',
    '2020-09-28/..',
  ])('never moves without an hour and its zone: %s', (date) => {
    for (const zone of ZONES) expect(headingOf(date, zone)).toBe(headingOf(date, undefined));
  });

  it('is where its mark stands', () => {
    const dataset = aDataset({ events: [anEvent('e', { date: '2020-09-28T22:30:00Z' })] });
    expect([...indexOf(dataset).at]).toEqual([Date.parse('2020-09-28T22:30:00Z')]);
    const shown = indexOf(datasetInZone(dataset, 'Pacific/Kiritimati'));
    expect([...shown.at]).toEqual([Date.parse('2020-09-29T12:30:00Z')]);
  });
});

describe('a dataset in a zone', () => {
  const early = anEvent('early', { date: '2020-10-06T11:00:00+09:00' });
  const late = anEvent('late', { date: '2020-10-06T09:00:00+01:00' });
  const day = anEvent('day', { date: '2020-10-06' });
  const dataset = aDataset({ events: [late, early, day] });
  const inOrder = (zone?: string) => {
    const index = indexOf(datasetInZone(dataset, zone));
    return eventsAt(
      index,
      Array.from({ length: index.count }, (_, row) => row),
    ).map(({ id }) => id);
  };

  it('has events in the order of their moments, and as reported in that of the clocks', () => {
    expect(inOrder('UTC').filter((id) => id !== 'day')).toEqual(['early', 'late']);
    expect(inOrder().filter((id) => id !== 'day')).toEqual(['late', 'early']);
  });

  it('has what does not move as the same objects, and is itself where nothing does', () => {
    const shown = datasetInZone(dataset, 'UTC');
    expect(shown.events[2]).toBe(day);
    expect(shown.articles).toBe(dataset.articles);
    expect(datasetInZone(dataset, undefined)).toBe(dataset);
    const still = aDataset({ events: [day] });
    expect(datasetInZone(still, 'Asia/Kolkata')).toBe(still);
  });

  it('moves the date of a report, and gives back what the source has', () => {
    const when = aWhen('2020-09-28T22:30:00Z');
    const event = anEvent('e', { reports: [{ ...aReport('r'), when }] });
    const [moved] = datasetInZone(aDataset({ events: [event] }), '+14:00').events;
    const shown = moved?.reports[0]?.when;
    expect(shown?.edtf).toBe('2020-09-29T12:30:00+14:00');
    expect(shown && asReported(shown)).toBe(when);
    expect(moved && eventAsReported(moved)).toBe(event);
    expect(asReported(when)).toBe(when);
  });

  it('has what only a publication dates no later than the line of that publication, on its own day', () => {
    const published = '2020-10-06T22:41:00Z' as never;
    const report = { ...aReport('r'), article: 'a' as never };
    const event = anEvent('e', { date: '2020-10-06~', basis: 'publication', reports: [report] });
    const told = aDataset({ articles: [{ ...anArticle('a'), published }], events: [event] });
    const atIn = (zone?: string) => [...indexOf(datasetInZone(told, zone)).at][0];
    expect(atIn()).toBe(Date.parse('2020-10-06T22:41:00Z'));
    expect(atIn('Pacific/Honolulu')).toBe(Date.parse('2020-10-06T12:41:00Z'));
    // There the line stands on the 7th, and the day that the article was of does not move.
    expect(atIn('Pacific/Kiritimati')).toBe(Date.parse('2020-10-07T00:00:00Z'));
    expect(headingOf('2020-10-06~', 'Pacific/Kiritimati')).toBe('About Tuesday 6 October 2020');
  });

  it('knows where each event stood before, however many have moved', () => {
    const events = ['2020-10-06T11:00:00+09:00', '2020-10-06T09:00:00+01:00', '2020-10-06'].map(
      (date, i) => anEvent(`m${i}`, { date }),
    );
    const told = aDataset({ events });
    const before = indexOf(told);
    const now = indexOf(datasetInZone(told, 'UTC'));
    const rows = Array.from({ length: now.count }, (_, row) => row);
    expect(rows.map((row) => before.eventAt(now.origin?.[row] ?? -1).id)).toEqual(
      rows.map((row) => now.eventAt(row).id),
    );
  });

  it('is the same in one zone whatever zone it was in before', () => {
    const zone = fc.constantFrom(...ZONES);
    fc.assert(
      fc.property(zone, zone, (first, second) => {
        const dates = (set: typeof dataset) => set.events.map(({ when }) => when?.edtf);
        const once = datasetInZone(dataset, second);
        expect(dates(datasetInZone(datasetInZone(dataset, first), second))).toEqual(dates(once));
      }),
    );
  });
});
