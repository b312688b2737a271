/** What Zod found wrong with a field, in words: the field, what stands there, what belongs there. */
import type { core } from 'zod/mini';
import { type DatasetProblem, pathOf } from './dataset-problem.ts';

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
};

/** A value as a message shows it: short, and never a wall of text. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function limit(issue: core.$ZodIssueTooSmall | core.$ZodIssueTooBig): string {
  const small = issue.code === 'too_small';
  const bound = small ? issue.minimum : issue.maximum;
  if (issue.origin === 'string') return small ? 'is empty' : `is longer than ${bound} characters`;
  if (issue.origin === 'array') return 'is an empty list';
  return `is ${shown(issue.input)}, ${small ? 'less' : 'more'} than ${bound}`;
}

const ABSENT = 'Leave out a field that has no value.';

function describe(issue: core.$ZodIssue): { readonly message: string; readonly remedy?: string } {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type': {
      const expected = TYPE_WORDS[issue.expected] ?? issue.expected;
      if (input === undefined) return { message: `is missing; it is ${expected}` };
      const message = `is ${shown(input)}, not ${expected}`;
      return input === null ? { message, remedy: ABSENT } : { message };
    }
    case 'invalid_value': {
      const message = input === undefined ? 'is missing' : `is ${shown(input)}`;
      return { message, remedy: `Use one of: ${issue.values.map(String).join(', ')}.` };
    }
    case 'too_small':
    case 'too_big':
      return { message: limit(issue), ...(input === '' && { remedy: ABSENT }) };
    case 'invalid_format':
      return { message: 'is not 64 hexadecimal digits, in lower case' };
    case 'custom':
      return { message: `${issue.message} (it is ${shown(input)})` };
    default:
      return { message: `is not what belongs there: ${issue.code}` };
  }
}

function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return `“${String(last ?? 'dataset')}”`;
  return `Entry ${last} of “${String(path.at(-2))}”`;
}

/** The problems that an issue stands for: one for each unknown field, else one. */
export function describeIssue(issue: core.$ZodIssue): readonly DatasetProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: pathOf([...issue.path, key]),
      message: `“${key}” is not a field of version 1`,
      remedy: 'Check its spelling, or take it out.',
    }));
  const { message, ...remedy } = describe(issue);
  return [{ path: pathOf(issue.path), message: `${nameOf(issue.path)} ${message}`, ...remedy }];
}
