import type { Lexeme, Role } from '../words/lexeme.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Found } from './phrase.ts';
import type { Reading, Rule } from './rule.ts';
import { rules, unitRules } from './rules.ts';
import type { Token } from './token.ts';
import type { TokenRow } from './token-row.ts';
import { readUnitPhrase } from './unit-phrase.ts';

interface Tried {
  readonly rules: readonly Rule[];
  /** A phrase around a unit of time may begin here. */
  readonly unit: boolean;
}

const beginsUnit = (lexeme: Lexeme): boolean =>
  (lexeme.determiner ??
    lexeme.which ??
    lexeme.unit ??
    lexeme.cardinal ??
    lexeme.some ??
    lexeme.number) !== undefined;

const NONE: Tried = { rules: [], unit: false };
const onDigits = (role: Role): Tried => ({
  rules: rules.filter(({ on }) => on.includes(role)),
  unit: true,
});
const onFewDigits = onDigits('fewDigits');
const onManyDigits = onDigits('manyDigits');

/** What to try on each word, in the order of the list. */
const byLexeme = new Map<Lexeme, Tried>();
for (const [word, lexeme] of vocabulary) {
  const tried = rules.filter(
    ({ on, words }) => on.some((role) => role in lexeme) || words?.includes(word),
  );
  if (tried.length > 0 || beginsUnit(lexeme))
    byLexeme.set(lexeme, { rules: tried, unit: beginsUnit(lexeme) });
}

function triedOn({ kind, lexeme, start, end }: Token): Tried {
  if (kind === 'digits') return end - start < 3 ? onFewDigits : onManyDigits;
  return kind === 'word' ? (byLexeme.get(lexeme) ?? NONE) : NONE;
}

export interface Beaten {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** The longest reading at a token so far, and what it beat. */
class Contest {
  best: Reading | undefined;
  rule = '';
  readonly at: number;
  readonly beaten: Beaten[] | undefined;

  constructor(at: number, beaten: Beaten[] | undefined) {
    this.at = at;
    this.beaten = beaten;
  }

  enter(reading: Reading | undefined, rule: string): void {
    if (!reading) return;
    const wins = !this.best || reading.to > this.best.to;
    if (this.best && wins) this.lose(this.best, this.rule, rule);
    else if (this.best) this.lose(reading, rule, this.rule);
    if (wins) [this.best, this.rule] = [reading, rule];
  }

  private lose(reading: Reading, rule: string, by: string): void {
    this.beaten?.push({ rule, from: reading.from ?? this.at, to: reading.to, by });
  }
}

/** Tries every rule that may begin at a token; the longest reading wins, of equal ones the first. */
function contestAt(row: TokenRow, at: number, tried: Tried, beaten: Beaten[] | undefined): Contest {
  const contest = new Contest(at, beaten);
  for (const rule of tried.rules) contest.enter(rule.read(row, at), rule.name);
  const phrase = tried.unit ? readUnitPhrase(row, at) : undefined;
  if (phrase) for (const rule of unitRules) contest.enter(rule.read(phrase, row, at), rule.name);
  return contest;
}

/** Reads a row from left to right: where a phrase is read, reading goes on after it. */
export function recogniseRow(row: TokenRow, beaten?: Beaten[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < row.length; at++) {
    const tried = triedOn(row.at(at));
    if (tried === NONE) continue;
    const { best, rule } = contestAt(row, at, tried, beaten);
    if (!best) continue;
    found.push({ rule, from: best.from ?? at, to: best.to, meaning: best.meaning });
    at = best.to - 1;
  }
  return found;
}
