import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, exportDataset } from '../../src/exchange/export-dataset.ts';
import { aDataset, aHarbourDataset, anArticle, anEvent, aReport } from '../builders/dataset.ts';

describe.each(EXPORT_FORMATS)('%s', (format) => {
  it('says what it leaves out', () => {
    expect(exportDataset(aHarbourDataset(), format).left.length).toBeGreaterThan(0);
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
