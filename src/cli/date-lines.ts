import { parseJsonText } from '../articles/read-json.ts';
import { readPublished } from '../articles/read-published.ts';
import { findDates } from '../dates/find-dates.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { type Io, reasonOf, STATUS, type Status } from './io.ts';
import { makeReporter } from './reporter.ts';

/** A text to find dates in, with the day on which it was written. */
interface DatedText {
  readonly id: string | number;
  readonly published?: string;
  readonly text: string;
}

function datedText(value: unknown): Result<DatedText, string> {
  if (typeof value !== 'object' || value === null) return fail('The line is not an object');
  const { id, dct, text } = value as { id?: unknown; dct?: unknown; text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return fail('The line has no “id”');
  if (typeof text !== 'string') return fail('The line has no “text”');
  if (dct === undefined || dct === null || dct === '') return succeed({ id, text });
  const published = typeof dct === 'string' ? readPublished(dct) : undefined;
  return published ? succeed({ id, published, text }) : fail('“dct” is not a date');
}

function timexLine({ id, published, text }: DatedText): string {
  const context = published === undefined ? {} : { published };
  const timexes = findDates(text, context).map(({ start, end, type, value }) => ({
    start,
    end,
    type,
    value,
  }));
  return `${JSON.stringify({ id, timexes })}\n`;
}

/**
 * Reads `{"id","dct","text"}` a line and writes `{"id","timexes":[{"start","end","type","value"}]}` a line: types and
 * values of TimeML TIMEX3, offsets half-open in UTF-16 code units. `fallback` dates the texts without “dct”. A bad line is reported, and the rest goes on.
 */
export async function dateLines(
  file: string,
  fallback: string | undefined,
  io: Io,
): Promise<Status> {
  const reporter = makeReporter(io, false);
  let input: string;
  try {
    input = file === '-' ? await io.readInput() : new TextDecoder().decode(await io.readFile(file));
  } catch (error) {
    reporter.problem({ kind: 'file', file, message: reasonOf(error) });
    return STATUS.problems;
  }
  let status: Status = STATUS.ok;
  for (const [index, line] of input.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseJsonText(line, index + 1);
    const read = parsed.ok ? datedText(parsed.value) : parsed;
    if (read.ok) {
      io.out(timexLine({ ...(fallback && { published: fallback }), ...read.value }));
      continue;
    }
    status = STATUS.problems;
    const problem =
      typeof read.failure === 'string'
        ? { place: `line ${index + 1}`, message: read.failure }
        : read.failure;
    reporter.problem({ kind: 'file', file: file === '-' ? 'input' : file, ...problem });
  }
  return status;
}
