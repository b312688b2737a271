import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLine, escapeText } from '../../src/exchange/content-line.ts';
import { writeICalendar } from '../../src/exchange/write-icalendar.ts';
import type { When } from '../../src/model/dataset.ts';
import { anyText } from '../builders/any-text.ts';
import {
  aDataset,
  aHarbourDataset,
  anArticle,
  anEvent,
  aReport,
  aWhen,
} from '../builders/dataset.ts';

/** The content lines, unfolded. */
function linesOf(dataset = aHarbourDataset()): readonly string[] {
  const [file] = writeICalendar(dataset).files;
  return file!.text.replaceAll('\r\n ', '').split('\r\n');
}

const article = anArticle({ text: 'It began.' });
const withDate = (when: When | undefined) =>
  aDataset({
    articles: [article],
    events: [
      anEvent({
        title: 'It begins',
        ...(when && { when }),
        reports: [aReport(article, 'It began.')],
      }),
    ],
  });

describe('what has days', () => {
  it.each<[string, When, string, string, string]>([
    ['a day', aWhen('2021-03-01'), '20210301', '20210302', 'It begins'],
    ['a minute is that day', aWhen('2021-03-01T23:59'), '20210301', '20210302', 'It begins'],
    ['the last day of a year', aWhen('2020-12-31'), '20201231', '20210101', 'It begins'],
    [
      'days that it lasted',
      aWhen('2021-03-01/2021-03-03', { extent: 'throughout' }),
      '20210301',
      '20210304',
      'It begins',
    ],
    [
      'some day among these',
      aWhen('2021-03-01/2021-03-03'),
      '20210301',
      '20210304',
      'some time between 2021-03-01 and 2021-03-03: It begins',
    ],
    ['about a day', aWhen('2021-03-01~'), '20210301', '20210302', 'about 2021-03-01: It begins'],
    [
      'an uncertain day',
      aWhen('2021-03-01?'),
      '20210301',
      '20210302',
      '2021-03-01 (uncertain): It begins',
    ],
    ['a month', aWhen('2021-02'), '20210201', '20210301', 'some time in 2021-02: It begins'],
    ['a season', aWhen('2021-22'), '20210601', '20210901', 'some time in summer 2021: It begins'],
    ['a leap year', aWhen('2020'), '20200101', '20210101', 'some time in 2020: It begins'],
  ])('%s', (_, when, start, end, summary) => {
    const lines = linesOf(withDate(when));
    expect(lines).toContain(`DTSTART;VALUE=DATE:${start}`);
    expect(lines).toContain(`DTEND;VALUE=DATE:${end}`);
    expect(lines).toContain(`SUMMARY:${summary}`);
  });
});

describe('what has a clock time with its zone', () => {
  it.each<[string, When, string, string | undefined]>([
    ['in UTC', aWhen('2020-09-28T22:30:00Z'), '20200928T223000Z', undefined],
    ['ahead of UTC', aWhen('2020-09-29T02:30:00+04:00'), '20200928T223000Z', undefined],
    ['behind UTC', aWhen('2020-09-28T12:30:00-10:00'), '20200928T223000Z', undefined],
    [
      'lasted',
      aWhen('2020-09-28T09:00:00-05:00/2020-09-28T17:00:00-05:00', { extent: 'throughout' }),
      '20200928T140000Z',
      '20200928T220000Z',
    ],
  ])('is a moment: %s', (_, when, start, end) => {
    const lines = linesOf(withDate(when));
    expect(lines).toContain(`DTSTART:${start}`);
    expect(lines.find((line) => line.startsWith('DTEND'))).toBe(end && `DTEND:${end}`);
  });

  it('is a day where it is about then', () => {
    const lines = linesOf(withDate(aWhen('2020-09-28T22:30:00Z~')));
    expect(lines).toContain('DTSTART;VALUE=DATE:20200928');
    expect(lines).toContain('SUMMARY:about 2020-09-28 22:30 UTC: It begins');
  });
});

describe('what has none is listed', () => {
  it.each<[string, When | undefined, string]>([
    ['no date', undefined, 'Events without a date'],
    ['still going on', aWhen('2020-09-28/..'), 'Events that were still going on'],
    ['some time before', aWhen('../2020-10-06'), 'Events of which only the latest time is known'],
    ['a decade', aWhen('199X'), 'Events whose date is not known to the year'],
    ['years', aWhen('1990~/1993~'), 'Events whose date is not known to the year'],
    ['before the year 1', aWhen('-0043-03-15'), 'Events before the year 1'],
  ])('%s', (_, when, reason) => {
    const dataset = withDate(when);
    expect(linesOf(dataset)).not.toContain('BEGIN:VEVENT');
    expect(writeICalendar(dataset).left).toContainEqual({
      reason,
      events: [dataset.events[0]!.id],
    });
  });
});

it('an entry tells how its date is known and who reported it, and is stamped by the newest article', () => {
  const lines = linesOf();
  expect(lines).toContain('DTSTAMP:20210302T083000Z');
  expect(lines).toContain('UID:harbour-21@sourceline');
  expect(lines).toContain('CATEGORIES:Disaster,Conflict');
  expect(lines).toContain('LOCATION:off Lorn');
  expect(lines).toContain('URL:https://example.org/harbour');
  const description = lines.find((line) => line.startsWith('DESCRIPTION:'));
  expect(description).toContain(
    'Date: 2021-03-01 (stated in the text: “on Monday”\\, read against 2021-03-02)',
  );
  expect(description).toContain(
    'Port of Lorn closed\\, Lorn Gazette\\, 2021-03-02T08:30 (claimed\\; said by Ada Finch)',
  );
});

describe('content lines', () => {
  it.each([
    ['marks of the format', 'a\\b;c,d', 'a\\\\b\\;c\\,d'],
    ['line breaks of every kind', 'a\nb\r\nc\rd\u2028e', 'a\\nb\\nc\\nd\\ne'],
    ['control characters', 'a\u0000\u001bb\u0085c', 'ab\\nc'],
  ])('%s', (_, text, value) => {
    expect(escapeText(text)).toBe(value);
  });

  it('are at most 75 octets, end in CRLF, and unfold to what they were', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 400 }), (text) => {
        const value = escapeText(text);
        const line = contentLine('SUMMARY', value);
        expect(line.endsWith('\r\n')).toBe(true);
        for (const part of line.slice(0, -2).split('\r\n'))
          expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
        expect(line.slice(0, -2).replaceAll('\r\n ', '')).toBe(`SUMMARY:${value}`);
      }),
    );
  });
});
