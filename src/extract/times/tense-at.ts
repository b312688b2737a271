/** The tense that governs a place of the text, for dates that hang on it: "was to meet Sunday" is a Sunday to come. */
import type { Tense } from '../../dates/date-expression.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import { auxiliariesOf, isVerb, lemmaOf, markOf } from '../tree/clause.ts';

const PLANS = new Set([
  'expect',
  'plan',
  'intend',
  'schedule',
  'set',
  'due',
  'hope',
  'aim',
  'prepare',
  'want',
  'agree',
  'decide',
  'vow',
  'promise',
  'pledge',
  'threaten',
]);

const FIXING = /^(?:schedule|set|plan|slate|fix|call|book|arrange|delay|postpone|reschedule)$/;

/** "We are meeting on Saturday": what is arranged, and told as under way. */
const ARRANGED =
  /^(?:arrive|come|depart|fly|go|head|hold|host|leave|launch|marry|meet|move|open|return|start|take|travel|visit)$/;

/** The sentence that holds an offset, by binary search. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const s = sentences[middle]!;
    if (offset < s.start) high = middle - 1;
    else if (offset >= s.end) low = middle + 1;
    else return s;
  }
  return undefined;
}

function tenseOfVerb(s: Sentence, verb: number): Tense | undefined {
  const { tense, perfect, progressive } = tenseOf(s, verb);
  const { xpos, deprel } = s.tokens[verb]!;
  if (tense === 'participle' && xpos === 'VBN' && deprel === 'acl')
    return PLANS.has(lemmaOf(s, verb)) || FIXING.test(lemmaOf(s, verb)) ? undefined : 'past';
  if (tense === 'future' || auxiliariesOf(s, verb).includes('would')) return 'future';
  if (markOf(s, verb) === 'to') {
    if (auxiliariesOf(s, verb).includes('be') && s.tokens[verb]!.deprel !== 'xcomp')
      return 'future';
    const above = s.tokens[verb]!.head;
    if (above < 0 || PLANS.has(lemmaOf(s, above)) || lemmaOf(s, above) === 'be') return 'future';
    return isVerb(s, above) ? tenseOfVerb(s, above) : undefined;
  }
  if (perfect || tense === 'past') return 'past';
  if (tense !== 'present') return undefined;
  return progressive && ARRANGED.test(lemmaOf(s, verb)) ? 'future' : 'present';
}

/** "scheduled a hearing for Tuesday": what is fixed for a day lies ahead, whenever it was fixed. */
function isFixed(s: Sentence, at: number): boolean {
  if (!childrenBy(s, at, 'case').some((child) => lemmaOf(s, child) === 'for')) return false;
  for (let up = s.tokens[at]!.head, i = 0; up >= 0 && i < 4; up = s.tokens[up]!.head, i++)
    if (isVerb(s, up)) return FIXING.test(lemmaOf(s, up));
  return false;
}

/** Looks the tense up for findDates. */
export const tenseAt =
  (sentences: readonly Sentence[]) =>
  (offset: number): Tense | undefined => {
    const s = sentenceAt(sentences, offset);
    let at = s?.tokens.findIndex((token) => token.end > offset) ?? -1;
    if (!s || at < 0) return undefined;
    if (isFixed(s, at)) return 'future';
    for (let i = 0; i < 40 && at >= 0; i++) {
      if (isVerb(s, at)) {
        if (lemmaOf(s, at) === 'plan') return 'future';
        const tense = tenseOfVerb(s, at);
        if (tense) return tense;
      }
      at = s.tokens[at]!.head;
    }
    return undefined;
  };

/** Within a phrase of time: "early last January". */
const INNER = /^(?:det|amod|compound|nummod|case|flat|advmod|nmod:unmarked|nmod:desc)$/;

/** "In January, the board brought in a new head": a verb in the simple past that fixes nothing for later, with its own time. */
export const isPastAt =
  (sentences: readonly Sentence[]) =>
  (offset: number): boolean => {
    const s = sentenceAt(sentences, offset);
    let at = s?.tokens.findIndex((token) => token.end > offset) ?? -1;
    if (!s || at < 0) return false;
    while (INNER.test(s.tokens[at]!.deprel) && s.tokens[at]!.head >= 0) at = s.tokens[at]!.head;
    if (!/^obl(?::unmarked)?$/.test(s.tokens[at]!.deprel)) return false;
    const verb = s.tokens[at]!.head;
    const { tense, perfect } = tenseOf(s, verb);
    const plans = PLANS.has(lemmaOf(s, verb)) || FIXING.test(lemmaOf(s, verb));
    const finite = isVerb(s, verb) && tense === 'past' && !perfect && !plans;
    return finite && auxiliariesOf(s, verb).every((aux) => aux === 'be' || aux === 'do');
  };
