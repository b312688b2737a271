/** Reads clauses off a tree: who, does what, to whom, with what circumstances. All parts are indices of tokens. */
import { antecedentOf, resolveRelative, type Subject, subjectOf } from './find-subject.ts';
import { type Oblique, obliquesOf } from './prepositions.ts';
import { childBy, childrenBy, type Sentence } from './sentence.ts';
import { isNegated, modalsOf, type Tense, tenseOf } from './tense.ts';

export interface Clause {
  /** The verb, or the noun or adjective that is said of the subject ("is dead"). */
  readonly verb: number;
  readonly verbal: boolean;
  /** The verb with its auxiliaries, copula, negation and particle, in order. */
  readonly words: readonly number[];
  readonly subject?: Subject;
  readonly passive: boolean;
  /** Who does it: the subject, or in the passive the by-phrase. */
  readonly agent?: number;
  /** Whom or what it is done to: the object, or in the passive the subject. */
  readonly patient?: number;
  /** The object as it stands; in a relative clause what it is about. */
  readonly object?: number;
  readonly indirectObject?: number;
  readonly obliques: readonly Oblique[];
  /** Verbs of the clauses under this one. */
  readonly complements: readonly number[];
  /** "out" of "broke out". */
  readonly particle?: string;
  readonly negated: boolean;
  readonly modals: readonly string[];
  readonly tense: Tense;
}

const SUBJECTS = ['nsubj', 'nsubj:pass', 'csubj'] as const;

/** Whether a token is a predicate: a verb that is no modifier, or what a copula or a subject makes one. */
export function isPredicate(sentence: Sentence, at: number): boolean {
  const { upos, deprel } = sentence.tokens[at]!;
  if (childBy(sentence, at, 'cop', ...SUBJECTS) !== undefined) return true;
  return upos === 'VERB' && !/^(?:amod|case|compound|fixed|flat|mark|det|cc)$/.test(deprel);
}

/** "were reported killed", "was found murdered". */
const REPORTED: ReadonlySet<string> = new Set(
  'report find leave fear believe confirm presume get remain feel see keep hold make consider declare'.split(
    ' ',
  ),
);

/** "others died", "hundreds rallied", "sales declined": past tenses that the tagger takes for participles. */
const NEVER_DONE_TO =
  /^(?:die|perish|arrive|happen|occur|arise|appear|disappear|erupt|emerge|rise|fall|remain|vanish|rally|march|decline|collapse|surrender|flee|cry|laugh|sleep)$/;

export function isPassive(sentence: Sentence, verb: number): boolean {
  if (childBy(sentence, verb, 'aux:pass') !== undefined) return true;
  // "has maintained": without "been" a perfect is active, whatever the tree calls its subject.
  const perfect = childrenBy(sentence, verb, 'aux').some(
    (i) => sentence.tokens[i]!.lemma === 'have',
  );
  if (perfect) return false;
  if (
    NEVER_DONE_TO.test(sentence.tokens[verb]!.lemma) &&
    childBy(sentence, verb, 'obl:agent') === undefined
  )
    return false;
  if (childBy(sentence, verb, 'nsubj:pass') !== undefined) return true;
  const { xpos, deprel, head } = sentence.tokens[verb]!;
  if (xpos !== 'VBN' || childBy(sentence, verb, 'aux') !== undefined) return false;
  if (deprel === 'xcomp' && head >= 0 && REPORTED.has(sentence.tokens[head]!.lemma)) return true;
  if (/^(?:acl|advcl)$/.test(deprel)) return childBy(sentence, verb, 'obj', 'nsubj') === undefined;
  return (
    deprel === 'conj' &&
    head >= 0 &&
    sentence.tokens[head]!.xpos === 'VBN' &&
    isPassive(sentence, head)
  );
}

/** The object of a verb: its own, or what a relative clause without one is about ("areas they captured"). */
function objectOf(
  sentence: Sentence,
  verb: number,
  subject: Subject | undefined,
): number | undefined {
  const own = childBy(sentence, verb, 'obj');
  if (own !== undefined) return resolveRelative(sentence, own, verb);
  if (sentence.tokens[verb]!.deprel !== 'acl:relcl' || subject?.from !== 'own') return undefined;
  if (childBy(sentence, verb, 'obl', 'ccomp', 'xcomp', 'aux:pass', 'cop') !== undefined)
    return undefined;
  return antecedentOf(sentence, verb);
}

/** The predicate at `verb` with all its parts. */
export function readClause(sentence: Sentence, verb: number): Clause {
  const { tokens } = sentence;
  const subject = subjectOf(sentence, verb);
  const passive = isPassive(sentence, verb);
  const byPhrase = childBy(sentence, verb, 'obl:agent');
  const object = objectOf(sentence, verb, subject);
  const indirectObject = childBy(sentence, verb, 'iobj');
  const agent = passive ? byPhrase : subject?.at;
  const patient = passive ? subject?.at : object;
  const particle = childBy(sentence, verb, 'compound:prt');
  const words = [
    verb,
    ...childrenBy(sentence, verb, 'aux', 'aux:pass', 'cop', 'compound:prt'),
    ...childrenBy(sentence, verb, 'advmod').filter(
      (i) => tokens[i]!.lemma === 'not' || tokens[i]!.lemma === 'never',
    ),
  ].sort((a, b) => a - b);
  return {
    verb,
    verbal: tokens[verb]!.upos === 'VERB',
    words,
    ...(subject && { subject }),
    passive,
    ...(agent !== undefined && { agent }),
    ...(patient !== undefined && { patient }),
    ...(object !== undefined && { object }),
    ...(indirectObject !== undefined && { indirectObject }),
    obliques: obliquesOf(sentence, verb),
    complements: childrenBy(sentence, verb, 'ccomp', 'xcomp', 'advcl', 'csubj'),
    ...(particle !== undefined && { particle: tokens[particle]!.text.toLowerCase() }),
    negated: isNegated(sentence, verb),
    modals: modalsOf(sentence, verb),
    tense: tenseOf(sentence, verb),
  };
}

/** The clauses of a sentence, in the order of their predicates. */
export function readClauses(sentence: Sentence): readonly Clause[] {
  return sentence.tokens.flatMap((_, at) =>
    isPredicate(sentence, at) ? [readClause(sentence, at)] : [],
  );
}
