/** `.json`: one article, a list of them, or an object that holds the list; `.jsonl`: one article on each line. */
import { findJsonError } from '../model/json-error.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { type FieldMapping, guessMapping } from './field-mapping.ts';
import type { FormatProblem, RawResult } from './raw-article.ts';
import { type PlacedRecord, readRecords } from './read-records.ts';

/** Parses JSON; the failure names line and column, counted from `firstLine`. */
export function parseJsonText(text: string, firstLine = 1): Result<unknown, FormatProblem> {
  try {
    return succeed(JSON.parse(text));
  } catch {
    const error = findJsonError(text);
    if (!error) return fail({ message: 'This is not JSON' });
    const place = `line ${error.line + firstLine - 1}, column ${error.column}`;
    const message = error.cutOff ? 'The JSON is cut off here' : 'This is not JSON';
    return fail({ place, message, remedy: `Here ${error.expected} belongs.` });
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOfRecords = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

const placed = (list: readonly unknown[]): readonly PlacedRecord[] =>
  list.map((value, index) => ({ value, place: `entry ${index + 1}` }));

/** The list of articles inside an object such as `{"status": "ok", "articles": […]}`; undefined where there is none. */
function listInside(value: unknown, depth = 2): readonly unknown[] | undefined {
  if (!isRecord(value) || depth === 0) return undefined;
  const lists = Object.values(value).filter(isListOfRecords);
  const best = lists.find((list) => guessMapping(list).text !== undefined);
  if (best) return best;
  for (const inner of Object.values(value)) {
    const found = listInside(inner, depth - 1);
    if (found) return found;
  }
  return lists.length === 1 ? lists[0] : undefined;
}

export async function readJson(
  text: string,
  mapping?: FieldMapping,
): Promise<readonly RawResult[]> {
  const parsed = parseJsonText(text);
  if (!parsed.ok) return [parsed];
  const { value } = parsed;
  if (Array.isArray(value)) return readRecords(placed(value), mapping);
  const isArticle =
    isRecord(value) && (value.format === 'sourceline' || guessMapping([value]).text);
  const list = isArticle ? undefined : listInside(value);
  return readRecords(list ? placed(list) : [{ value }], mapping);
}

export async function readJsonLines(
  text: string,
  mapping?: FieldMapping,
): Promise<readonly RawResult[]> {
  const bad: RawResult[] = [];
  const records: PlacedRecord[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseJsonText(line, index + 1);
    if (parsed.ok) records.push({ value: parsed.value, place: `line ${index + 1}` });
    else bad.push(parsed);
  }
  return [...bad, ...(records.length > 0 ? await readRecords(records, mapping) : [])];
}
