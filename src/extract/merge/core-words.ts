/** Who and what a trigger is about, as words: what actors leave open ("the weapons", "eight women"). */

import { resolveRelative } from '../../grammar/find-subject.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { isPassive } from '../../grammar/read-clauses.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { subjectAt } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { stemWord } from './stem-word.ts';

export interface CoreWords {
  /** Stem of the head of the one who does it. */
  readonly doer?: string;
  /** Stem of the head of what it is done to. */
  readonly patient?: string;
  /** Stems of what narrows the word, or its patient, down: "sexual abuse", "food aid", "the third hearing". */
  readonly narrowed: readonly string[];
  /** Capitalised words near it, small: the names that it is about. */
  readonly names: readonly string[];
}

const NAMED = new Set(['PROPN']);
/** Adjectives that narrow nothing down. */
const LOOSE =
  /^(?:new|recent|latest|last|next|first|past|previous|earlier|alleged|possible|big|large|major|massive|huge|such|same|whole|entire|further|own|bitter|bloody|deadly|fatal|brutal|terrible|horrific|tragic|historic|controversial|upcoming|planned|proposed|current|ongoing|so-called)$/;

function headWord(s: Sentence, at: number | undefined, verb: number): string | undefined {
  if (at === undefined) return undefined;
  const head = resolveRelative(s, at, verb);
  const { upos, lemma } = s.tokens[head]!;
  return upos === 'NOUN' || upos === 'PROPN' ? stemWord(lemma) : undefined;
}

const narrowing = (s: Sentence, at: number, times: ReadonlySet<number>): string[] =>
  childrenBy(s, at, 'amod', 'compound', 'nummod', 'nmod:desc')
    .filter((child) => !times.has(child) && /\p{L}{2}|\d/u.test(s.tokens[child]!.text))
    .map((child) => s.tokens[child]!.lemma.toLowerCase())
    .filter((lemma) => !LOOSE.test(lemma))
    .map(stemWord);

/** Names under a word, not those inside clauses of their own. */
function namesUnder(s: Sentence, at: number, times: ReadonlySet<number>): string[] {
  const found: string[] = [];
  const walk = (token: number, depth: number): void => {
    const { upos, text, lemma } = s.tokens[token]!;
    if (times.has(token)) return;
    if (NAMED.has(upos) || (upos === 'ADJ' && /^\p{Lu}\p{Ll}/u.test(text) && token > 0))
      found.push(stemWord(lemma));
    if (depth < 4)
      for (const child of s.children[token]!)
        if (!/^(?:acl|advcl|parataxis|ccomp|conj|appos|dep)/.test(s.tokens[child]!.deprel))
          walk(child, depth + 1);
  };
  walk(at, 0);
  return [...new Set(found)].sort();
}

export function coreWords(s: Sentence, trigger: Trigger, times: ReadonlySet<number>): CoreWords {
  const { at } = trigger;
  const verb = trigger.verb ?? at;
  const noun = trigger.form === 'noun' || trigger.form === 'light' || trigger.form === 'occurs';
  const names = namesUnder(s, trigger.form === 'noun' ? at : verb, times);
  if (noun) {
    const doer =
      childBy(s, at, 'nmod:poss') ??
      childrenBy(s, at, 'nmod').find((n) => /^(?:by|between)$/.test(prepositionOf(s, n)));
    const patient = childrenBy(s, at, 'nmod').find((n) =>
      /^(?:of|on|against)$/.test(prepositionOf(s, n)),
    );
    return {
      ...word('doer', headWord(s, doer, verb)),
      ...word('patient', headWord(s, patient, verb)),
      narrowed: narrowing(s, at, times),
      names,
    };
  }
  const passive = isPassive(s, verb);
  const subject = subjectAt(s, verb);
  const by = childrenBy(s, verb, 'obl:agent', 'obl').find((n) => prepositionOf(s, n) === 'by');
  const object = childBy(s, verb, 'obj');
  const acted = passive
    ? (subject ?? (s.tokens[verb]!.deprel === 'acl' ? s.tokens[verb]!.head : undefined))
    : object;
  return {
    ...word('doer', headWord(s, passive ? by : subject, verb)),
    ...word('patient', headWord(s, acted, verb)),
    narrowed: acted === undefined ? [] : narrowing(s, acted, times),
    names,
  };
}

const word = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: string });
