/** What other people's readers make of what we write. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportDataset } from '../../src/exchange/export-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { decodeDataset } from '../../src/model/decode-dataset.ts';
import { anyDataset } from '../builders/any-dataset.ts';
import { aHarbourDataset } from '../builders/dataset.ts';

const harbour = aHarbourDataset();
const textOf = (dataset: Dataset, format: Parameters<typeof exportDataset>[1]): string =>
  exportDataset(dataset, format).files[0]?.text ?? '';

it('ical.js reads every calendar, with as many events as were not left out', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const { files, left } = exportDataset(dataset, 'ics');
      const calendar = new ICAL.Component(ICAL.parse(files[0]!.text));
      const leftOut = new Set(left.flatMap(({ events }) => events));
      const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      expect(events).toHaveLength(dataset.events.filter(({ id }) => !leftOut.has(id)).length);
      for (const { startDate, endDate } of events) {
        expect(startDate.isDate).toBe(true);
        expect(startDate.compare(endDate)).toBeLessThan(0);
      }
    }),
    { numRuns: 100 },
  );
});

describe('papaparse', () => {
  it.each(['timelinejs-sheet', 'plover'] as const)('reads %s, and finds no formula', (format) => {
    const { data, errors } = Papa.parse<string[]>(textOf(harbour, format), {
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const [head = []] = data;
    for (const row of data) expect(row).toHaveLength(head.length);
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('finds a row for each pair of agent and target', () => {
    const { data } = Papa.parse<Record<string, string>>(textOf(harbour, 'plover'), {
      header: true,
      skipEmptyLines: true,
    });
    const warning = data.find(({ event_type }) => event_type === 'THREATEN');
    expect(warning).toMatchObject({
      actor_name: 'Ada Finch',
      actor_country: 'Lorn',
      recip_name: 'Tarrel',
      recip_country: 'Tarrel',
      event_date: '2021-03-02',
      date_is_exact: '0',
    });
  });
});

it('an annotation is found again by its quote alone, wherever the quote stands once', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const { first } = JSON.parse(textOf(dataset, 'annotations'));
      const reports = new Map(
        dataset.events.flatMap((event) => event.reports.map((report) => [report.id, report])),
      );
      for (const { id, target } of first.items) {
        const report = reports.get(decodeURIComponent(id.split(':').at(-1)) as never);
        const { exact, prefix, suffix } = target.selector[0];
        const article = dataset.articles.find((one) => one.id === report?.article);
        const whole = `${prefix}${exact}${suffix}`;
        const at = article?.text.indexOf(whole) ?? -1;
        expect(at).toBeGreaterThanOrEqual(0);
        if (article?.text.indexOf(whole, at + 1) === -1)
          expect(at + prefix.length).toBe(report?.passage.start);
      }
    }),
    { numRuns: 100 },
  );
});

it('the dataset itself comes back as it was', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const decoded = decodeDataset(textOf(dataset, 'json'));
      if (decodeDataset(JSON.stringify(dataset)).ok)
        expect(decoded).toEqual({ ok: true, value: dataset });
    }),
    { numRuns: 60 },
  );
});

it('RIS has a record for each article, in its own signs', () => {
  expect(textOf(harbour, 'ris').split('\r\n\r\n')[0]).toBe(
    [
      'TY  - NEWS',
      'ID  - harbour',
      'TI  - Port of Lorn closed',
      'AU  - Quill, B.',
      'T2  - Lorn Gazette',
      'PY  - 2021',
      'DA  - 2021/03/02/',
      'UR  - https://example.org/harbour',
      'LA  - en',
      'ER  - ',
    ].join('\r\n'),
  );
});

it('CSL-JSON says no more of a date than is known', () => {
  const [first, second] = JSON.parse(textOf(harbour, 'csl'));
  expect(first).toEqual({
    id: 'harbour',
    type: 'article-newspaper',
    title: 'Port of Lorn closed',
    author: [{ family: 'Quill', given: 'B.' }],
    'container-title': 'Lorn Gazette',
    issued: { 'date-parts': [[2021, 3, 2]] },
    URL: 'https://example.org/harbour',
    language: 'en',
  });
  expect(second).not.toHaveProperty('issued');
});

it('Markdown has no markup of a source', () => {
  const hostile = { ...harbour, title: '# [x](http://evil) <b>' };
  expect(textOf(hostile, 'markdown')).toMatch(/^# \\# \\\[x\\\]\\\(http:\/\/evil\\\) \\<b\\>\n/);
});
