import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, exportDataset } from '../../src/exchange/export-dataset.ts';
import { anyDataset } from '../builders/any-dataset.ts';
import { aDataset, aHarbourDataset, anArticle, anEvent, aReport } from '../builders/dataset.ts';

/** Formats that name no ids, or double the quotation marks around them. */
const TABLES: readonly string[] = ['csv', 'timelinejs-sheet', 'plover', 'markdown', 'svg'];

describe.each(EXPORT_FORMATS)('%s', (format) => {
  it('says what it leaves out', () => {
    const { left } = exportDataset(aHarbourDataset(), format);
    expect(left.length > 0).toBe(format !== 'json');
  });

  it('takes an empty dataset', () => {
    expect(exportDataset(aDataset(), format).files.length).toBeGreaterThan(0);
  });

  it('takes hostile words', () => {
    const text = '<script>\u202e\u0000\ud800 ,;"\\\r\n=1+1</script>';
    const article = anArticle({ id: "a\u202e<'", title: text, text });
    const event = anEvent({
      title: text,
      when: '2021',
      where: text,
      reports: [aReport(article, text)],
    });
    const dataset = aDataset({ title: text, articles: [article], events: [event] });
    for (const file of exportDataset(dataset, format).files) expect(file.text).not.toBe('');
  });

  it('takes any dataset, and tells of each event or writes it', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { files, left } = exportDataset(dataset, format);
        const leftOut = new Set(left.flatMap(({ events }) => events));
        const text = files
          .map((file) => file.text)
          .join('')
          .replaceAll('\r\n ', '');
        const mark = (id: string): string => (format === 'ics' ? `UID:${id}@` : `${id}"`);
        for (const { id } of dataset.events)
          if (!TABLES.includes(format)) expect(leftOut.has(id)).toBe(!text.includes(mark(id)));
      }),
    );
  });

  it('is the same in every run', () => {
    expect(exportDataset(aHarbourDataset(), format)).toEqual(
      exportDataset(aHarbourDataset(), format),
    );
  });
});

it('JSON lines hold one event each, with names', () => {
  const [file] = exportDataset(aHarbourDataset(), 'jsonl').files;
  const lines = file!.text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([
    {
      kind: 'disaster',
      family: 'conflict',
      reports: [{ saidBy: [{ name: 'Ada Finch' }], source: { title: 'Port of Lorn closed' } }, {}],
    },
    {
      participants: [
        { actor: 'ada-finch', name: 'Ada Finch', role: 'agent' },
        { name: 'Tarrel', role: 'target' },
      ],
    },
    { kind: 'refusal' },
  ]);
});
