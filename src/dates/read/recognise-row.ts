import type { Lexeme, Role } from '../words/lexeme.ts';
import type { Found } from './phrase.ts';
import type { Reading, Rule } from './rule.ts';
import { rules } from './rules.ts';
import type { TokenRow } from './token-row.ts';

const byRole = new Map<Role, readonly Rule[]>();
for (const rule of rules)
  for (const role of rule.on) byRole.set(role, [...(byRole.get(role) ?? []), rule]);

const NONE: readonly Rule[] = [];
const digitRules = byRole.get('digits') ?? NONE;
const byLexeme = new WeakMap<Lexeme, readonly Rule[]>();

/** The rules to try on a word, in the order of the list. */
function rulesFor(lexeme: Lexeme): readonly Rule[] {
  const known = byLexeme.get(lexeme);
  if (known) return known;
  const tried = rules.filter((rule) =>
    rule.on.some((role) => role !== 'digits' && lexeme[role] !== undefined),
  );
  byLexeme.set(lexeme, tried);
  return tried;
}

export interface Beaten {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Reads a row from left to right: at each token the longest reading wins, and reading goes on after it. */
export function recogniseRow(row: TokenRow, beaten?: Beaten[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < row.length; ) {
    const token = row.at(at);
    const tried =
      token.kind === 'digits' ? digitRules : token.kind === 'word' ? rulesFor(token.lexeme) : NONE;
    let best: (Reading & { readonly rule: string }) | undefined;
    for (const rule of tried) {
      const reading = rule.read(row, at);
      if (!reading) continue;
      if (best && beaten) {
        const [lost, won] =
          reading.to > best.to
            ? [{ ...best }, { rule: rule.name }]
            : [{ ...reading, rule: rule.name }, best];
        beaten.push({ rule: lost.rule, from: lost.from ?? at, to: lost.to, by: won.rule });
      }
      if (!best || reading.to > best.to) best = { ...reading, rule: rule.name };
    }
    if (best)
      found.push({ rule: best.rule, from: best.from ?? at, to: best.to, meaning: best.meaning });
    at = best?.to ?? at + 1;
  }
  return found;
}
