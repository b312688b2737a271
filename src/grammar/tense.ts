/** Tense, aspect, modality and negation of a verb, from its form and its auxiliaries. */
import { childBy, childrenBy, type Sentence } from './sentence.ts';

export interface Tense {
  /** "participle" and "infinitive" have no time of their own. */
  readonly tense: 'past' | 'present' | 'future' | 'infinitive' | 'participle';
  readonly perfect: boolean;
  readonly progressive: boolean;
}

const auxiliaries = (sentence: Sentence, verb: number): readonly number[] =>
  childrenBy(sentence, verb, 'aux', 'aux:pass', 'cop');

/** The modal verbs over a verb, by lemma: "will", "may", "would"; "going to" and "have to" are not among them. */
export function modalsOf(sentence: Sentence, verb: number): readonly string[] {
  return auxiliaries(sentence, verb)
    .map((i) => sentence.tokens[i]!)
    .filter((token) => token.xpos === 'MD')
    .map(({ text }) => MODAL_FORMS.get(text.toLowerCase().replace('’', "'")) ?? text.toLowerCase());
}
const MODAL_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'ll": 'will',
    wo: 'will',
    ca: 'can',
    "'d": 'would',
    sha: 'shall',
  }),
);

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never']);
/** "by no means", "under no circumstances". */
const NO_WAY = /^(?:means?|ways?|circumstances?|account|event|case)$/i;
const NO: ReadonlySet<string> = new Set(['no', 'neither', 'none', 'nobody', 'nothing', 'no-one']);

/** Whether a phrase like "by no means" stands with a verb, whatever the tree makes of it. */
export const isInNoWay = (sentence: Sentence, verb: number): boolean =>
  sentence.children[verb]!.some(
    (child) =>
      NO_WAY.test(sentence.tokens[child]!.text) &&
      childBy(sentence, child, 'case') !== undefined &&
      childrenBy(sentence, child, 'det').some((det) => /^no$/i.test(sentence.tokens[det]!.text)),
  );

/** Whether the clause of a verb is negated: "did not", "never", "no one", "no right", "neither side". */
export function isNegated(sentence: Sentence, verb: number): boolean {
  const { tokens, children } = sentence;
  if (isInNoWay(sentence, verb)) return true;
  return children[verb]!.some((child) => {
    const { text, deprel } = tokens[child]!;
    if (NEGATIONS.has(text.toLowerCase())) return /^(?:advmod|aux|neg|dep)$/.test(deprel);
    if (!/^(?:nsubj|nsubj:pass|obj)$/.test(deprel)) return false;
    if (NO.has(text.toLowerCase())) return true;
    return childrenBy(sentence, child, 'det').some((det) =>
      NO.has(tokens[det]!.text.toLowerCase()),
    );
  });
}

/** When a verb places what it tells, as its form says; a conjunct without auxiliaries takes those of the first verb. */
export function tenseOf(sentence: Sentence, verb: number): Tense {
  const token = sentence.tokens[verb]!;
  const forms = auxiliaries(sentence, verb).map((i) => sentence.tokens[i]!);
  const perfect = forms.some(({ lemma }) => lemma === 'have') && !/^VBG?$/.test(token.xpos);
  const progressive = token.xpos === 'VBG' && forms.some(({ lemma }) => lemma === 'be');
  const aspect = { perfect, progressive };
  const infinitive = childrenBy(sentence, verb, 'mark').some(
    (i) => sentence.tokens[i]!.text.toLowerCase() === 'to',
  );
  if (infinitive) return { tense: 'infinitive', ...aspect };
  const modals = modalsOf(sentence, verb);
  if (modals.some((modal) => modal === 'will' || modal === 'shall'))
    return { tense: 'future', ...aspect };
  const first = forms[0];
  if (
    first === undefined &&
    /^(?:VB|VBN|VBG)$/.test(token.xpos) &&
    token.deprel === 'conj' &&
    token.head >= 0
  ) {
    const other = sentence.tokens[token.head]!;
    if (other.xpos === token.xpos || childBy(sentence, token.head, 'aux', 'aux:pass'))
      return tenseOf(sentence, token.head);
  }
  const finite = first ?? token;
  if (finite.xpos === 'VBD' || (modals.length > 0 && /^(?:would|could|might)$/.test(modals[0]!)))
    return { tense: 'past', ...aspect };
  if (/^VB[ZP]$/.test(finite.xpos) || finite.xpos === 'MD') return { tense: 'present', ...aspect };
  if (first === undefined && (token.xpos === 'VBG' || token.xpos === 'VBN'))
    return { tense: 'participle', ...aspect };
  return { tense: token.xpos === 'VB' ? 'infinitive' : 'present', ...aspect };
}
