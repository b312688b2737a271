/** The kind that a verb tells of, by the words that stand with it. */

import { prepositionOf } from '../../grammar/prepositions.ts';
import { isPassive } from '../../grammar/read-clauses.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { isTimeWord } from '../../grammar/time-words.ts';
import type { Kind } from '../../model/kinds.ts';
import { type CompiledRule, RULES_BY_VERB, VERB_PATTERNS } from '../lexicon/load-lexicon.ts';
import { STATE_PATTERNS } from '../lexicon/state-words.ts';
import { lemmaOf, objectsOf, spread, subjectAt } from '../tree/clause.ts';

export interface KindOfVerb {
  readonly kind: Kind;
  readonly rule: string;
  /** Tokens beside the verb that decided it. */
  readonly words: readonly number[];
  /** Decided by the words with it, not by the verb alone. */
  readonly certain: boolean;
  /** The word says little by itself. */
  readonly pale?: boolean;
}

/** Verbs that ask for what stands in the infinitive: "asked the judge to delay the trial". */
const ASKING = /^(?:ask|tell|order|want|invite|direct|require)$/;

const hasInfinitive = (s: Sentence, verb: number): boolean =>
  childrenBy(s, verb, 'xcomp', 'advcl').some(
    (clause) =>
      s.tokens[clause]!.xpos === 'VB' &&
      childrenBy(s, clause, 'mark').some((mark) => lemmaOf(s, mark) === 'to'),
  );

/** Words that stand with a verb, by lemma: particles, objects, obliques and their prepositions. */
function companions(s: Sentence, verb: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const note = (at: number): void => {
    // "held until March": no march.
    if (s.tokens[at]!.upos === 'PROPN' && isTimeWord(s.tokens[at]!.text)) return;
    if (!found.has(lemmaOf(s, at))) found.set(lemmaOf(s, at), at);
  };
  for (const child of s.children[verb]!) {
    const { deprel } = s.tokens[child]!;
    if (
      /^(compound:prt|obj|iobj|advmod|obl|obl:agent|obl:unmarked|xcomp|nsubj:pass|advcl|mark|case)$/.test(
        deprel,
      )
    ) {
      if (deprel !== 'mark' || s.tokens[child]!.text.toLowerCase() !== 'to') note(child);
      if (deprel.startsWith('obl') || deprel === 'xcomp' || deprel === 'advcl')
        for (const word of childrenBy(s, child, 'case', 'mark')) note(word);
      // "spent four years in prison", "made their feelings known".
      if (/^(?:obj|obl|obl:unmarked)$/.test(deprel))
        for (const inner of childrenBy(s, child, 'nmod', 'acl'))
          if (isTimeWord(s.tokens[child]!.text) || s.tokens[inner]!.text === 'known') note(inner);
      if (deprel === 'obj')
        for (const inner of childrenBy(s, child, 'nmod'))
          for (const word of childrenBy(s, inner, 'case')) note(word);
    }
  }
  // "told them it was a shock to us": only what stands in the infinitive is asked for.
  if (ASKING.test(lemmaOf(s, verb)))
    if (hasInfinitive(s, verb)) found.set('to', verb);
    else found.delete('to');
  const predicate = childBy(s, verb, 'xcomp');
  if (predicate !== undefined && s.tokens[predicate]!.upos !== 'VERB')
    found.set('xcomp', predicate);
  const next = verb + 1;
  if (next < s.tokens.length && /^(?:ADP|ADV|SCONJ|PART|ADJ)$/.test(s.tokens[next]!.upos))
    note(next);
  return found;
}

const COUNTING =
  /^(?:many|some|most|several|few|none|dozen|hundred|thousand|all|both|each|number|majority|score|any|kind|sort|type|form|lot|amount|series|string)$/;

/** "61 of 99 votes", "many of the crimes": what a number is of. */
const countedBy = (s: Sentence, at: number): readonly number[] =>
  s.tokens[at]!.upos === 'NUM' || COUNTING.test(lemmaOf(s, at))
    ? childrenBy(s, at, 'nmod').filter((child) => prepositionOf(s, child) === 'of')
    : [];

function roleHeads(
  s: Sentence,
  verb: number,
): { readonly subjects: readonly number[]; readonly objects: readonly number[] } {
  const subjects = spread(s, [subjectAt(s, verb)]);
  const complements = childrenBy(s, verb, 'xcomp').filter(
    (child) => s.tokens[child]!.upos !== 'VERB',
  );
  const objects = spread(s, [
    ...objectsOf(s, verb).flatMap((at) => [at, ...countedBy(s, at)]),
    ...complements,
  ]);
  if (!isPassive(s, verb)) return { subjects, objects };
  return {
    subjects: spread(s, [childBy(s, verb, 'obl:agent')]),
    objects: [...subjects, ...subjects.flatMap((at) => countedBy(s, at)), ...objects],
  };
}

function fits(
  s: Sentence,
  rule: CompiledRule,
  roles: ReturnType<typeof roleHeads>,
  near: ReadonlyMap<string, number>,
): number[] | undefined {
  if (rule.agentless && roles.subjects.length > 0) return undefined;
  const words: number[] = [];
  if (rule.with !== undefined) {
    const at = near.get(rule.with);
    if (at === undefined) return undefined;
    words.push(at);
  }
  const inClass = (
    heads: readonly number[],
    set: ReadonlySet<string>,
    names: boolean,
  ): number | undefined =>
    heads.find(
      (at) =>
        set.has(lemmaOf(s, at)) ||
        (s.tokens[at]!.upos === 'PROPN' && set.has(lemmaOf(s, at).replace(/s$/, ''))) ||
        (names && s.tokens[at]!.upos === 'PROPN') ||
        (set.has('@plural') && isSeveral(s, at)) ||
        (set.has('@name') && s.tokens[at]!.upos === 'PROPN') ||
        (set.has('@thing') && s.tokens[at]!.upos === 'NOUN'),
    );
  if (rule.object !== undefined) {
    const at =
      inClass(roles.objects, rule.object, rule.nameObject) ?? oblique(near, rule.object, rule.with);
    if (at === undefined) return undefined;
    words.push(at);
  }
  if (rule.subject !== undefined && inClass(roles.subjects, rule.subject, false) === undefined)
    return undefined;
  return words;
}

/** Several people or things. */
const isSeveral = (s: Sentence, at: number): boolean =>
  s.tokens[at]!.xpos === 'NNS' ||
  s.tokens[at]!.upos === 'NUM' ||
  childBy(s, at, 'nummod') !== undefined;

/** With a preposition the noun may stand in its phrase: "stood for election". */
function oblique(
  near: ReadonlyMap<string, number>,
  set: ReadonlySet<string>,
  preposition: string | undefined,
): number | undefined {
  if (preposition === undefined) return undefined;
  for (const [lemma, at] of near) if (set.has(lemma)) return at;
  return undefined;
}

/** "takes the same stance": a verb that tells a state with the words that stand with it. */
export function tellsState(s: Sentence, verb: number): boolean {
  const beside = STATE_PATTERNS.get(lemmaOf(s, verb));
  if (!beside) return false;
  const near = companions(s, verb);
  return [...beside].some((word) => near.has(word));
}

/** The kind of a verb; undefined where the lexicon does not know it. */
export function kindOfVerb(s: Sentence, verb: number): KindOfVerb | undefined {
  const lemma = lemmaOf(s, verb);
  const near = companions(s, verb);
  const roles = roleHeads(s, verb);
  const rules = RULES_BY_VERB.get(lemma) ?? [];
  const bare = (rule: CompiledRule): boolean =>
    !rule.object && !rule.subject && !rule.with && !rule.agentless;
  for (const rule of rules) {
    if (bare(rule)) continue;
    const words = fits(s, rule, roles, near);
    if (words)
      return { kind: rule.kind, rule: `${lemma} with its arguments`, words, certain: true };
  }
  const patterns = VERB_PATTERNS.get(lemma) ?? [];
  for (const pattern of patterns) {
    if (pattern.with.length === 0) break;
    const words = pattern.with.map((word) => near.get(word));
    if (words.every((word) => word !== undefined))
      return {
        kind: pattern.kind,
        pale: pattern.pale,
        rule: [lemma, ...pattern.with].join(' '),
        words,
        certain: true,
      };
  }
  const fallback = rules.find(bare);
  if (fallback)
    return {
      kind: fallback.kind,
      pale: fallback.kind === 'other',
      rule: lemma,
      words: [],
      certain: false,
    };
  const plain = patterns.find((pattern) => pattern.with.length === 0);
  return plain && { kind: plain.kind, pale: plain.pale, rule: lemma, words: [], certain: false };
}
