import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { writeCsv } from '../../src/exchange/write-csv.ts';
import { aDataset, aHarbourDataset, anArticle, anEvent, aReport } from '../builders/dataset.ts';

function rowsOf(name: string, dataset = aHarbourDataset()): readonly Record<string, string>[] {
  const file = writeCsv(dataset).files.find((each) => each.name === name);
  const { data, errors } = Papa.parse<Record<string, string>>(file!.text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

it('one row for each event, with names in place of ids', () => {
  expect(rowsOf('events.csv')).toMatchObject([
    {
      title: 'Two ships collide off Lorn',
      kind: 'disaster',
      family: 'conflict',
      date: '2021-03-01',
      earliest: '2021-03-01',
      latest: '2021-03-01',
      basis: 'stated',
      phrase: 'on Monday',
      anchor: '2021-03-02',
      weight: '1',
      where: 'off Lorn',
      reports: '2',
      articles: '2',
      agents: '',
    },
    {
      title: 'Ada Finch warns Tarrel of missing sailors',
      plover: 'THREATEN',
      date: '2021-03-02~',
      basis: 'publication',
      agents: 'Ada Finch',
      targets: 'Tarrel',
    },
    {
      title: 'Tarrel denies that its ship was there',
      date: '',
      earliest: '',
      latest: '',
      basis: 'undated',
      weight: '0',
    },
  ]);
});

it('one row for each report, with its words and its source', () => {
  const rows = rowsOf('reports.csv');
  expect(rows.length).toBe(4);
  expect(rows[0]).toMatchObject({
    article: 'harbour',
    article_title: 'Port of Lorn closed',
    publisher: 'Lorn Gazette',
    url: 'https://example.org/harbour',
    quote: 'Harbour master Ada Finch said on Monday that two ships had collided off Lorn.',
    trigger: 'collided',
    said_by: 'Ada Finch',
    modality: 'claimed',
    figures: '2 ships',
  });
  const { text } = aHarbourDataset().articles[0]!;
  expect(text.slice(Number(rows[0]!.start), Number(rows[0]!.end))).toBe(rows[0]!.quote);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])(
  'a cell that a spreadsheet would run is defused: %s',
  (title) => {
    const article = anArticle({ text: 'It began.' });
    const dataset = aDataset({
      articles: [article],
      events: [anEvent({ title, reports: [aReport(article, 'It began.')] })],
    });
    expect(rowsOf('events.csv', dataset)[0]?.title).toBe(`'${title}`);
  },
);

it('an open end leaves its column empty', () => {
  const article = anArticle({ text: 'It began.' });
  const dataset = aDataset({
    articles: [article],
    events: [anEvent({ when: '2020-09-28/..', reports: [aReport(article, 'It began.')] })],
  });
  expect(rowsOf('events.csv', dataset)).toMatchObject([{ earliest: '2020-09-28', latest: '' }]);
});

it('lines end in CRLF', () => {
  for (const { text } of writeCsv(aHarbourDataset()).files)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
