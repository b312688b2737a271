/** What a title says behind its verb. */
import { childBy, childrenBy } from '../../grammar/sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { lemmaOf } from '../tree/clause.ts';
import { clipPhrase } from './clip-phrase.ts';
import { joinTokens } from './join-tokens.ts';
import { neutralWords } from './neutral-words.ts';
import type { TitleContext } from './title-context.ts';

/** "announced to offer a reward": where nothing else stands with a verb, the infinitive is what it tells. */
function isAim({ sentence: s }: TitleContext, verb: number, clause: number): boolean {
  if (s.tokens[clause]!.xpos !== 'VB' || childBy(s, clause, 'nsubj') !== undefined) return false;
  return childBy(s, verb, 'obj', 'iobj', 'ccomp', 'xcomp', 'obl', 'obl:agent') === undefined;
}

/** What follows the verb: objects, particles, complements and phrases, within the words that are left. */
export function restOf(
  c: TitleContext,
  verb: number,
  limit: number,
  skip: readonly string[] = [],
): string {
  const { sentence: s } = c;
  const out = [
    'nsubj',
    'nsubj:pass',
    'aux',
    'aux:pass',
    'cop',
    'mark',
    'cc',
    'conj',
    'advmod',
    'expl',
    'punct',
    'advcl',
    ...skip,
  ];
  const aims = childrenBy(s, verb, 'advcl').filter((at) => at > verb && isAim(c, verb, at));
  const kept = aims.length > 0 ? out.filter((relation) => relation !== 'advcl') : out;
  // "set Friday as the deadline": a day that is what the verb is done to stays.
  const objects = childrenBy(s, verb, 'obj', 'obl:unmarked').filter(
    (at) => s.tokens[at]!.deprel === 'obj' || s.tokens[at + 1]?.text === 'as',
  );
  const without = new Set([...c.times].filter((at) => !objects.includes(at)));
  const tokens = clipPhrase(s, verb, { limit: limit + 1, without, skip: kept });
  const said = neutralWords(
    c,
    tokens.filter((at) => at > verb),
  );
  return joinTokens(s, said.tokens, said.instead).replace(/^["“”'‘’`]+|["“”`]+$/g, '');
}

/** "advised and warned the states": the first verb's object stands with the second. */
export function sharedRest(c: TitleContext, verb: number, limit: number): string {
  const { sentence: s } = c;
  if (childBy(s, verb, 'obj', 'obl', 'obl:unmarked', 'xcomp', 'ccomp') !== undefined) return '';
  const next = childrenBy(s, verb, 'conj').find((at) => s.tokens[at]!.upos === 'VERB');
  return next !== undefined && childBy(s, next, 'nsubj') === undefined
    ? restOf(c, next, limit)
    : '';
}

/** "a fine that he had imposed": the noun before the clause is what its verb is done to. */
export function relativeObject(c: TitleContext, verb: number, limit: number): string {
  const { sentence: s } = c;
  const { deprel, head } = s.tokens[verb]!;
  const own = childBy(s, verb, 'nsubj');
  if (head < 0 || head > verb || own === undefined || SPEECH_VERBS.has(lemmaOf(s, verb))) return '';
  if (deprel !== 'acl:relcl' && deprel !== 'ccomp') return '';
  const nominal = /^(?:NOUN|PROPN)$/.test(s.tokens[head]!.upos) || childBy(s, head, 'det');
  if (!nominal) return '';
  if (/^(?:who|which|that)$/i.test(s.tokens[own]!.text)) return '';
  const skip = ['case', 'cc', 'conj', 'acl', 'acl:relcl', 'ccomp', 'nsubj', 'cop', 'aux', 'mark'];
  return joinTokens(s, clipPhrase(s, head, { limit, without: c.times, skip }));
}
