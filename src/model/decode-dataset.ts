/** Reads a dataset that comes from outside: nothing in it is trusted until it is checked here, once, field by field. */
import type { Dataset } from './dataset.ts';
import type { DatasetProblem } from './dataset-problem.ts';
import { describeIssue } from './describe-issue.ts';
import { forbiddenKeys } from './forbidden-keys.ts';
import { findJsonError, type JsonError } from './json-error.ts';
import { referenceProblems } from './reference-problems.ts';
import { fail, type Result, succeed } from './result.ts';
import { datasetSchema } from './schema.ts';
import { spanProblems } from './span-problems.ts';

export type { DatasetProblem } from './dataset-problem.ts';

type Decoded<Value> = Result<Value, readonly DatasetProblem[]>;

const BUILD = 'Build one from articles: sourceline build FOLDER --out dataset.json';

const refused = (path: string, message: string, remedy: string): Decoded<never> =>
  fail([{ path, message, remedy }]);

/** Why a text that is not JSON is refused: that it is empty, cut off, or wrong at a place. */
export function notJson(text: string, error: JsonError | undefined): readonly DatasetProblem[] {
  if (text.trim() === '') return [{ path: '$', message: 'The file is empty', remedy: BUILD }];
  const place = error ? ` at line ${error.line}, column ${error.column}` : '';
  if (error?.cutOff)
    return [
      {
        path: '$',
        message: `The file is cut off${place}`,
        remedy: 'Get it again: it is not whole.',
      },
    ];
  const expected = error ? `, where ${error.expected} belongs` : '';
  const message = `The file is not JSON${place}${expected}`;
  return [{ path: '$', message, remedy: 'Correct it there.' }];
}

function parseJson(text: string): Decoded<unknown> {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return succeed(JSON.parse(json));
  } catch {
    return fail(notJson(json, findJsonError(json)));
  }
}

/** Refuses what is no dataset of this format and version before its fields are looked at. */
export function recognise(value: unknown): Decoded<object> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused('$', 'The file is not a Sourceline dataset: it is not an object', BUILD);
  const { format, version } = value as { format?: unknown; version?: unknown };
  if (format !== 'sourceline')
    return refused(
      'format',
      'The file is not a Sourceline dataset: its “format” is not "sourceline"',
      BUILD,
    );
  if (version !== 1)
    return refused(
      'version',
      `The dataset is of version ${JSON.stringify(version) ?? 'unknown'}; this Sourceline reads version 1`,
      'Open it with the Sourceline that made it, or build it again with this one.',
    );
  return succeed(value);
}

/** Format, version and every field; not yet what fields say of each other. */
export function decodeFields(input: unknown): Decoded<Dataset> {
  const parsed = typeof input === 'string' ? parseJson(input) : succeed(input);
  if (!parsed.ok) return parsed;
  const recognised = recognise(parsed.value);
  if (!recognised.ok) return recognised;
  const forbidden = forbiddenKeys(recognised.value);
  if (forbidden.length > 0) return fail(forbidden);
  const result = datasetSchema.safeParse(recognised.value, { reportInput: true });
  return result.success
    ? succeed(result.data)
    : fail(result.error.issues.flatMap((issue) => describeIssue(issue)));
}

/**
 * The dataset in a file's text (or in its parsed JSON), or everything that is wrong with it. Never throws.
 * The articles' sha256 are not compared here (that takes async cryptography): the command `check` does it.
 */
export function decodeDataset(input: unknown): Decoded<Dataset> {
  const fields = decodeFields(input);
  if (!fields.ok) return fields;
  const problems = [...referenceProblems(fields.value), ...spanProblems(fields.value)];
  return problems.length === 0 ? fields : fail(problems);
}
