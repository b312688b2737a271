/** "…, a spokesman said.": where the tree does not give the words to the verb, those before the comma of its subject. */
import { lemmaOf, subjectAt } from '../tree/clause.ts';
import { joinTokens } from './join-tokens.ts';
import type { TitleContext } from './title-context.ts';

/** A clause has at least so many words. */
const FEWEST = 4;
const OPEN_ENDED = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'PUNCT', 'SYM']);

/** The first words of a sentence that its last clause attributes; empty where it does not. */
export function wordsBefore({ sentence: s }: TitleContext, verb: number, limit: number): string {
  const subject = subjectAt(s, verb);
  if (subject === undefined || subject > verb || lemmaOf(s, verb) !== 'say') return '';
  let comma = subject;
  while (comma > 0 && s.tokens[comma]!.text !== ',') comma--;
  if (comma < FEWEST || s.tokens.slice(verb + 1).some(({ upos }) => upos === 'VERB')) return '';
  const said = s.tokens.slice(0, comma);
  if (!said.some(({ upos }) => upos === 'VERB')) return '';
  const first = /^(?:PUNCT|CCONJ)$/.test(said[0]!.upos) ? 1 : 0;
  const taken: number[] = [];
  for (let at = first; at < comma && taken.length < limit; at++) taken.push(at);
  const whole = taken.at(-1) === comma - 1;
  while (taken.length > 1 && OPEN_ENDED.has(s.tokens[taken.at(-1)!]!.upos)) taken.pop();
  const words = joinTokens(s, taken).replace(/["“”`]+/g, '');
  return words === '' ? '' : `“${words}${whole ? '' : ' …'}”`;
}
