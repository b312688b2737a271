/** `.json`: one article or a list of them; `.jsonl`: one article on each line. */
import { findJsonError } from '../model/json-error.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { type FormatProblem, type RawResult, rawArticleOf } from './raw-article.ts';

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

export function readJson(text: string): readonly RawResult[] {
  const parsed = parseJsonText(text);
  if (!parsed.ok) return [parsed];
  if (!Array.isArray(parsed.value)) return [rawArticleOf(parsed.value)];
  return parsed.value.map((value, index) => rawArticleOf(value, `entry ${index + 1}`));
}

export function readJsonLines(text: string): readonly RawResult[] {
  return text.split('\n').flatMap((line, index): RawResult[] => {
    if (line.trim() === '') return [];
    const parsed = parseJsonText(line, index + 1);
    return [parsed.ok ? rawArticleOf(parsed.value, `line ${index + 1}`) : parsed];
  });
}
