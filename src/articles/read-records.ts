/** Records of a file - JSON objects, rows of a table - to articles, under whatever names they keep their fields. */
import { fail } from '../model/result.ts';
import { type FieldMapping, guessMapping, mapRecord, sampleFields } from './field-mapping.ts';
import { fragmentText, looksLikeHtml } from './formats/fragment-text.ts';
import { MOST_ENTRIES } from './limits.ts';
import { type Origins, type RawResult, rawArticleOf, SHAPE } from './raw-article.ts';

export interface PlacedRecord {
  readonly value: unknown;
  /** Such as "line 4"; absent where the file is the record. */
  readonly place?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const originsOf = (mapping: FieldMapping): Origins =>
  Object.fromEntries(
    Object.entries(mapping)
      .filter(([field]) => field !== 'text')
      .map(([field, name]) => [field, `the field “${name}”`]),
  );

/** In another program's field the text may be HTML: it is read as the words that a page would show. Our own “text” stays as it is. */
async function withPlainText(result: RawResult, name: string | undefined): Promise<RawResult> {
  if (name === 'text' || !result.ok || !looksLikeHtml(result.value.text)) return result;
  return { ok: true, value: { ...result.value, ...(await fragmentText(result.value.text)) } };
}

async function readRecord(
  { value: record, place }: PlacedRecord,
  mapping: FieldMapping,
): Promise<RawResult> {
  if (!isRecord(record) || record.format === 'sourceline') return rawArticleOf(record, place);
  const result = rawArticleOf(mapRecord(record, mapping), place);
  if (!result.ok) return result;
  const value = { ...result.value, origins: originsOf(mapping) };
  return withPlainText({ ok: true, value }, mapping.text);
}

/** Reads records by a mapping, or by what their names say; where no field holds the text, all fields are told. */
export async function readRecords(
  records: readonly PlacedRecord[],
  mapping?: FieldMapping,
): Promise<readonly RawResult[]> {
  const values = records.map(({ value }) => value);
  const used = { ...guessMapping(values), ...mapping };
  const fields = sampleFields(values);
  const isBuilt = values.some((value) => isRecord(value) && value.format === 'sourceline');
  if (used.text === undefined && fields.length > 0 && !isBuilt && values.every(isRecord)) {
    const at = records.length === 1 && records[0]?.place ? { place: records[0].place } : {};
    const message =
      records.length === 1
        ? 'The article has no “text”'
        : 'No field holds the text of the articles';
    return [fail({ ...at, message, remedy: SHAPE, fields })];
  }
  const results: RawResult[] = [];
  for (const record of records.slice(0, MOST_ENTRIES)) results.push(await readRecord(record, used));
  if (records.length > MOST_ENTRIES) {
    const count = records.length.toLocaleString('en');
    const most = MOST_ENTRIES.toLocaleString('en');
    results.push(
      fail({ message: `The file has ${count} entries; only the first ${most} are read` }),
    );
  }
  return results;
}
