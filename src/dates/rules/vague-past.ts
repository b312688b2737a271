import type { Rule } from '../read/rule.ts';
import type { TokenRow } from '../read/token-row.ts';

const WORDS = ['recently', 'lately'];
/** After "the past" these show that no noun follows. */
const NO_NOUN =
  'and or but when while is was were has have had as to that he she it they we i you there this these'.split(
    ' ',
  );

function readThePast(row: TokenRow, at: number): number | undefined {
  const past = row.after(at, 'the', 'recent', 'past') ?? row.after(at, 'the', 'past');
  if (!past) return undefined;
  const next = row.at(past);
  const free = next.kind === 'end' || (next.kind === 'mark' && next.text !== '-');
  return free || NO_NOUN.includes(next.text) ? past : undefined;
}

/** Recently, more recently, the past; in a history also "recent" and "former" before a noun. */
export const vaguePast: Rule = {
  name: 'vague-past',
  on: [],
  words: ['recently', 'recent', 'lately', 'former', 'previously', 'more', 'the'],
  read(row, at) {
    const past = (to: number) => ({ to, meaning: { kind: 'vague', ref: 'PAST_REF' } as const });
    const more = row.skip(at, 'more');
    if (WORDS.includes(row.at(more).text)) return past(more + 1);
    if (row.is(at, 'recent', 'former')) {
      return { to: at + 1, meaning: { kind: 'vague', ref: 'PAST_REF', attributive: true } };
    }
    if (row.is(at, 'previously')) return row.at(at).capital ? past(at + 1) : undefined;
    const to = readThePast(row, at);
    return to ? past(to) : undefined;
  },
};
