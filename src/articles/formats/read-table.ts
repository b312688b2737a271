/** `.csv` and `.tsv` with names of columns in the first row: one article on each row. */
import Papa from 'papaparse';
import { fail } from '../../model/result.ts';
import type { FieldMapping } from '../field-mapping.ts';
import type { RawResult } from '../raw-article.ts';
import { type PlacedRecord, readRecords } from '../read-records.ts';

export async function readTable(
  text: string,
  delimiter: '\t' | '',
  mapping?: FieldMapping,
): Promise<readonly RawResult[]> {
  const { data, errors } = Papa.parse<readonly string[]>(text, {
    delimiter,
    skipEmptyLines: 'greedy',
  });
  const [head = [], ...rows] = data;
  if (rows.length === 0) {
    const remedy = 'The first row names the columns, such as title, published, text.';
    return [fail({ message: 'The table has no rows under its first', remedy })];
  }
  const records = rows.map((row, index): PlacedRecord => {
    const cells = head.flatMap((name, column): [string, string][] => {
      const cell = row[column];
      return name.trim() === '' || cell === undefined || cell === '' ? [] : [[name.trim(), cell]];
    });
    return { value: Object.fromEntries(cells), place: `row ${index + 2}` };
  });
  const results = await readRecords(records, mapping);
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (!open) return results;
  const place = open.row === undefined ? {} : { place: `row ${open.row + 1}` };
  return [
    ...results,
    fail({
      ...place,
      message: 'A quotation mark is never closed',
      remedy: 'Everything after it was read as one cell.',
    }),
  ];
}
