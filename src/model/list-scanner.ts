/**
 * Cuts a dataset's text, as it arrives, into what can be parsed by itself: runs of whole entries of its lists, and its
 * other fields. It only finds the places; whether what stands between them is JSON is for the one who parses it.
 */
import { findJsonError, type JsonError, type JsonPlace, START, type State } from './json-error.ts';

/** Text of the list or field with this name, and where in the file it stands. */
export interface ScannedPart {
  readonly kind: 'entries' | 'field';
  readonly name: string;
  readonly text: string;
  readonly place: JsonPlace;
  /** Offsets in the text of the commas between its entries; none for a field. */
  readonly commas: readonly number[];
}

type Mode = State | 'entries' | 'field' | 'broken';

const [QUOTE, COMMA, COLON, BACKSLASH] = [34, 44, 58, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
const RUN = 1 << 18;

const isSpace = (char: string | undefined): boolean =>
  char === ' ' || char === '\n' || char === '\r' || char === '\t';

/** Where a string that begins at `start` ends, past its quotation mark; undefined where the text stops before. */
function afterString(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return undefined;
}

/** The line and column that a text ends at which begins at this one. */
function moved({ line, column }: JsonPlace, text: string): { line: number; column: number } {
  let lines = 0;
  let last = -1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    last = at;
  }
  return { line: line + lines, column: last < 0 ? column + text.length : text.length - last };
}

export class ListScanner {
  readonly #told: (part: ScannedPart) => void;
  /** Entries are told in runs of about so many characters. */
  readonly #run: number;
  /** What is not told yet; it begins at #place. */
  #text = '';
  #place: JsonPlace = START;
  #mode: Mode = START.state;
  /** Up to here the text was looked at. */
  #at = 0;
  /** Where the commas between the entries in hand stand. */
  #commas: number[] = [];
  #depth = 0;
  #name = '';

  constructor(told: (part: ScannedPart) => void, run = RUN) {
    this.#told = told;
    this.#run = run;
  }

  push(text: string): void {
    this.#text += text;
    while (this.#step());
  }

  /** What is wrong with the text where it was not told to its end; `text` and `place` are what is left of it. */
  end(): { readonly error: JsonError | undefined; readonly isWhole: boolean } {
    const isWhole = this.#mode === 'end' && this.#text.slice(this.#at).trim() === '';
    return { isWhole, error: isWhole ? undefined : findJsonError(this.#text, this.#place) };
  }

  /** Takes one step; false where more text is needed first, or nothing more can be made of it. */
  #step(): boolean {
    if (this.#mode === 'broken') return false;
    if (this.#mode === 'entries') return this.#stepEntries();
    if (this.#mode === 'field') return this.#stepField();
    while (isSpace(this.#text[this.#at])) this.#at += 1;
    const code = this.#text.charCodeAt(this.#at);
    return Number.isNaN(code) ? false : this.#stepBetween(this.#mode, code);
  }

  /** Outside of lists and fields: the names of the fields, and the marks between them. */
  #stepBetween(state: State, code: number): boolean {
    if (code === CLOSE_OBJECT && state.endsWith('}')) return this.#pass('end', []);
    if (code === QUOTE && state.startsWith('key')) return this.#readName();
    if (code === COLON && state === 'colon') return this.#pass('value', ['{']);
    if (code === COMMA && state === 'comma or }') return this.#pass('key', ['{']);
    if (state !== 'value') return this.#break();
    if (this.#place.open.length === 0)
      return code === OPEN_OBJECT ? this.#pass('key or }', ['{']) : this.#break();
    this.#depth = 0;
    if (code !== OPEN_LIST) return this.#begin('field', 'value', ['{']);
    this.#at += 1;
    return this.#begin('entries', 'value or ]', ['{', '[']);
  }

  #break(): false {
    this.#mode = 'broken';
    return false;
  }

  #pass(state: State, open: JsonPlace['open']): true {
    this.#at += 1;
    return this.#begin(state, state, open);
  }

  #begin(mode: Mode, state: State, open: JsonPlace['open']): true {
    this.#mode = mode;
    this.#drop(this.#at, state, open);
    return true;
  }

  #readName(): boolean {
    const end = afterString(this.#text, this.#at);
    if (end === undefined) return false;
    try {
      this.#name = String(JSON.parse(this.#text.slice(this.#at, end)));
    } catch {
      return this.#break();
    }
    this.#at = end;
    return this.#begin('colon', 'colon', ['{']);
  }

  /** Goes past the next bracket or comma outside of strings; its code, or undefined where more text is needed. */
  #nextMark(): number | undefined {
    const text = this.#text;
    for (let at = this.#at; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        const end = afterString(text, at);
        if (end === undefined) {
          this.#at = at;
          return undefined;
        }
        at = end - 1;
      } else if (code === COMMA || (code | 32) === OPEN_OBJECT || (code | 32) === CLOSE_OBJECT) {
        this.#at = at + 1;
        return code;
      }
    }
    this.#at = text.length;
    return undefined;
  }

  #stepEntries(): boolean {
    const code = this.#nextMark();
    if (code === undefined) return false;
    if (code === OPEN_LIST || code === OPEN_OBJECT) this.#depth += 1;
    else if (code !== COMMA && this.#depth > 0) this.#depth -= 1;
    else if (code === COMMA && this.#depth === 0) {
      if (this.#isNothingInHand()) return this.#break();
      this.#commas.push(this.#at - 1);
      if (this.#at > this.#run) this.#tellEntries(this.#at - 1, 'value', ['{', '[']);
    } else if (code === CLOSE_LIST) {
      const isAfterComma = this.#commas.length > 0 || this.#place.state === 'value';
      if (isAfterComma && this.#isNothingInHand()) return this.#break();
      this.#tellEntries(this.#at - 1, 'comma or }', ['{']);
      this.#mode = 'comma or }';
    } else if (code !== COMMA) return this.#break();
    return true;
  }

  /** Whether nothing but space stands between the last comma and the mark just passed. */
  #isNothingInHand(): boolean {
    let at = (this.#commas.at(-1) ?? -1) + 1;
    while (isSpace(this.#text[at])) at += 1;
    return at === this.#at - 1;
  }

  /** Tells the entries before `end`, where a comma or the list's bracket stands. */
  #tellEntries(end: number, state: State, open: JsonPlace['open']): void {
    const part = { text: this.#text.slice(0, end), place: this.#place };
    const commas = this.#commas.filter((at) => at < end);
    this.#commas = [];
    this.#drop(end + 1, state, open);
    this.#told({ kind: 'entries', name: this.#name, ...part, commas });
  }

  #stepField(): boolean {
    const code = this.#nextMark();
    if (code === undefined) return false;
    if (code === OPEN_LIST || code === OPEN_OBJECT) this.#depth += 1;
    else if (this.#depth > 0) this.#depth -= code === COMMA ? 0 : 1;
    else if (code === CLOSE_LIST) return this.#break();
    else {
      this.#at -= 1;
      const part = { text: this.#text.slice(0, this.#at), place: this.#place };
      this.#begin('comma or }', 'comma or }', ['{']);
      this.#told({ kind: 'field', name: this.#name, ...part, commas: [] });
    }
    return true;
  }

  /** Lets go of the text before an offset. */
  #drop(to: number, state: State, open: JsonPlace['open']): void {
    this.#place = { ...moved(this.#place, this.#text.slice(0, to)), state, open };
    this.#text = this.#text.slice(to);
    this.#at -= to;
  }
}
