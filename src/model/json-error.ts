/** Finds where a text stops being JSON, because the engines' own messages differ and some give no place. */

export interface JsonError {
  readonly offset: number;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** What would have been right there, such as `a comma or "]"`. */
  readonly expected: string;
  /** The text ends before its value does. */
  readonly cutOff: boolean;
}

export type State =
  | 'value'
  | 'value or ]'
  | 'key'
  | 'key or }'
  | 'colon'
  | 'comma or ]'
  | 'comma or }'
  | 'end';
/** A place in a file, and what may stand there: for reading on from the middle. */
export interface JsonPlace {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  readonly state: State;
  /** The brackets that stand open, outermost first. */
  readonly open: readonly ('{' | '[')[];
}

export const START: JsonPlace = { line: 1, column: 1, state: 'value', open: [] };

type Token = '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'scalar';

const WORDS: Readonly<Record<State, string>> = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  key: 'a field name in double quotes',
  'key or }': 'a field name in double quotes or "}"',
  colon: '":"',
  'comma or ]': 'a comma or "]"',
  'comma or }': 'a comma or "}"',
  end: 'nothing more',
};

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const PLAIN = /[\u0020\u0021\u0023-\u005b\u005d-\u{10ffff}]*/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The offset after a match of a sticky pattern; undefined where it does not match. */
function after(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

type Found =
  | { readonly token: Token; readonly end: number }
  | { readonly token?: never; readonly end: number; readonly expected?: string };

function readString(text: string, start: number): Found {
  let at: number | undefined = start + 1;
  let end = at;
  while (at !== undefined) {
    end = after(PLAIN, text, at) ?? at;
    if (text[end] === '"') return { token: 'string', end: end + 1 };
    at = after(ESCAPE, text, end);
  }
  const broken = end < text.length && text[end] !== '\\';
  return { end, expected: broken ? 'a line break written as \\n' : 'the rest of a string' };
}

function readToken(text: string, at: number): Found {
  const char = text[at];
  if (char === '"') return readString(text, at);
  if (char !== undefined && '{}[]:,'.includes(char)) return { token: char as Token, end: at + 1 };
  const end = after(SCALAR, text, at);
  return end === undefined ? { end: at } : { token: 'scalar', end };
}

/** What may follow a token in this state, given the brackets that stand open; undefined where the token is wrong. */
function follow(state: State, token: Token, open: ('{' | '[')[]): State | undefined {
  const valueEnded = (): State =>
    open.length === 0 ? 'end' : open.at(-1) === '{' ? 'comma or }' : 'comma or ]';
  if ((token === '}' || token === ']') && state.endsWith(token)) {
    open.pop();
    return valueEnded();
  }
  if (token === ',' && state.startsWith('comma')) return open.at(-1) === '{' ? 'key' : 'value';
  if (token === ':' && state === 'colon') return 'value';
  if (token === 'string' && state.startsWith('key')) return 'colon';
  if (!state.startsWith('value')) return undefined;
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key or }' : 'value or ]';
  }
  return token === 'string' || token === 'scalar' ? valueEnded() : undefined;
}

function placed(text: string, offset: number, expected: string, from: JsonPlace): JsonError {
  const before = text.slice(0, offset);
  const cutOff = text.slice(offset).trim() === '';
  const lines = before.split('\n').length - 1;
  const column = lines === 0 ? from.column + offset : offset - before.lastIndexOf('\n');
  return { offset, line: from.line + lines, column, expected, cutOff };
}

/** The first error of a text that JSON.parse refuses; undefined where the text is JSON. `from`: where in its file the text begins. */
export function findJsonError(text: string, from: JsonPlace = START): JsonError | undefined {
  const open = [...from.open];
  let { state } = from;
  let at = 0;
  for (;;) {
    at = after(SPACE, text, at) ?? at;
    if (at === text.length && state === 'end') return undefined;
    const found = readToken(text, at);
    if (!found.token) return placed(text, found.end, found.expected ?? WORDS[state], from);
    const next = follow(state, found.token, open);
    if (!next) return placed(text, at, WORDS[state], from);
    state = next;
    at = found.end;
  }
}
