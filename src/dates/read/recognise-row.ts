import type { Lexeme } from '../words/lexeme.ts';
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
const onDigits: Tried = { rules: rules.filter((rule) => rule.on.includes('digits')), unit: true };

/** What to try on each word, in the order of the list. */
const byLexeme = new Map<Lexeme, Tried>();
for (const [word, lexeme] of vocabulary) {
  const tried = rules.filter(
    ({ on, words }) =>
      on.some((role) => role !== 'digits' && lexeme[role] !== undefined) || words?.includes(word),
  );
  if (tried.length > 0 || beginsUnit(lexeme))
    byLexeme.set(lexeme, { rules: tried, unit: beginsUnit(lexeme) });
}

function triedOn({ kind, lexeme }: Token): Tried {
  if (kind === 'digits') return onDigits;
  return kind === 'word' ? (byLexeme.get(lexeme) ?? NONE) : NONE;
}

type Named = Reading & { readonly rule: string };

export interface Beaten {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Every reading at a token, in the order of the rules. */
function readAll(row: TokenRow, at: number, tried: Tried): readonly Named[] {
  const out: Named[] = [];
  for (const rule of tried.rules) {
    const reading = rule.read(row, at);
    if (reading) out.push({ ...reading, rule: rule.name });
  }
  const phrase = tried.unit ? readUnitPhrase(row, at) : undefined;
  if (!phrase) return out;
  for (const rule of unitRules) {
    const reading = rule.read(phrase, row, at);
    if (reading) out.push({ ...reading, rule: rule.name });
  }
  return out;
}

/** Reads a row from left to right: at each token the longest reading wins, and reading goes on after it. */
export function recogniseRow(row: TokenRow, beaten?: Beaten[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < row.length; ) {
    const tried = triedOn(row.at(at));
    const readings = tried === NONE ? [] : readAll(row, at, tried);
    const best =
      readings.length === 0 ? undefined : readings.reduce((a, b) => (b.to > a.to ? b : a));
    if (!best) {
      at++;
      continue;
    }
    for (const { rule, from, to } of beaten ? readings : []) {
      if (rule !== best.rule) beaten?.push({ rule, from: from ?? at, to, by: best.rule });
    }
    found.push({ rule: best.rule, from: best.from ?? at, to: best.to, meaning: best.meaning });
    at = best.to;
  }
  return found;
}
