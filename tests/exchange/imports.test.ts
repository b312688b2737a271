import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportDataset } from '../../src/exchange/export-dataset.ts';
import { anchorQuote, readAnnotations } from '../../src/exchange/read-annotations.ts';
import { readTimelineJs, wordsOfHtml } from '../../src/exchange/read-timelinejs.ts';
import { decodeDataset } from '../../src/model/decode-dataset.ts';
import { anyDataset } from '../builders/any-dataset.ts';
import { anyText } from '../builders/any-text.ts';
import { aHarbourDataset } from '../builders/dataset.ts';

const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));
const harbour = aHarbourDataset();
const written = (format: 'timelinejs' | 'timelinejs-sheet' | 'annotations', dataset = harbour) =>
  exportDataset(dataset, format).files[0]?.text ?? '';

describe('TimelineJS', () => {
  it.each(['timelinejs', 'timelinejs-sheet'] as const)(
    '%s comes back with titles and dates',
    async (format) => {
      const read = await readTimelineJs(written(format), sha256);
      const dataset = read.ok ? read.value.dataset : undefined;
      expect(decodeDataset(JSON.stringify(dataset)).ok).toBe(true);
      expect(dataset?.title).toBe(harbour.title);
      expect(dataset?.events.map(({ title, when }) => [title, when?.edtf])).toEqual([
        ['Two ships collide off Lorn', '2021-03-01'],
        ['Ada Finch warns Tarrel of missing sailors', '2021-03-02'],
      ]);
    },
  );

  it('of what was read and written is the same when it is read again', async () => {
    const once = await readTimelineJs(written('timelinejs'), sha256);
    if (!once.ok) throw new Error(once.failure);
    const again = await readTimelineJs(written('timelinejs', once.value.dataset), sha256);
    const told = (dataset: typeof harbour) =>
      dataset.events.map(({ id, title, when }) => [id, title, when?.edtf]);
    expect(again.ok && told(again.value.dataset)).toEqual(told(once.value.dataset));
  });

  it.each([
    ['nothing', ''],
    ['no slides', '{"a":1}'],
    ['another table', 'a,b\n1,2'],
  ])('%s is refused', async (_, text) => {
    expect((await readTimelineJs(text, sha256)).ok).toBe(false);
  });

  it('takes any text and any slides, and makes a sound dataset or none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText(), fc.json()), fc.jsonValue(), async (text, value) => {
        for (const file of [text, JSON.stringify({ events: [value, { text: value }] })]) {
          const read = await readTimelineJs(file, sha256);
          if (read.ok) expect(decodeDataset(JSON.stringify(read.value.dataset)).ok).toBe(true);
        }
      }),
    );
  });

  it('takes words out of HTML, and nothing else', () => {
    expect(wordsOfHtml('<p>A &#60;b&#62; &amp; c</p><script>x</script>')).toBe('A <b> & c\nx');
  });
});

describe('annotations', () => {
  it('come back as the events that they were made of', () => {
    const read = readAnnotations(written('annotations'), { ...harbour, events: [] });
    const events = read.ok ? read.value.events : [];
    const facts = (list: typeof harbour.events) =>
      list
        .map(({ id, title, kind, when, reports }) => ({
          id,
          title,
          kind,
          date: when?.edtf,
          reports: reports.map(({ id: report, passage, modality, article }) => ({
            report,
            passage,
            modality,
            article,
          })),
        }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(facts(events)).toEqual(facts(harbour.events));
    expect(read.ok && read.value.left).toEqual([]);
  });

  it('of any dataset are anchored where they were, or left and told', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const read = readAnnotations(written('annotations', dataset), dataset);
        if (!read.ok) return;
        const reports = new Map(
          dataset.events.flatMap((event) => event.reports.map((one) => [one.id, one])),
        );
        const found = read.value.events.flatMap((event) => event.reports);
        expect(found.length + read.value.left.length).toBe(reports.size);
        for (const report of found) expect(report.passage).toEqual(reports.get(report.id)?.passage);
      }),
      { numRuns: 100 },
    );
  });

  it.each<[name: string, text: string, selector: object, start: number | undefined]>([
    ['once', 'Ships sail.', { exact: 'sail' }, 6],
    ['twice, told by what stands before', 'a b, c b', { exact: 'b', prefix: 'c ' }, 7],
    ['twice, told by nothing', 'a b, a b', { exact: 'b', prefix: 'a ' }, undefined],
    ['nowhere', 'Ships sail.', { exact: 'sink' }, undefined],
  ])('a quote that stands %s', (_, text, selector, start) => {
    expect(anchorQuote(text, selector as never)?.start).toBe(start);
  });
});
