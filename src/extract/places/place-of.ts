import { phraseSpan } from '../../grammar/phrase.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { Trigger } from '../triggers/trigger.ts';

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'inside',
  'off',
  'across',
]);
const ADDRESSED = new Set(['statement', 'criticism', 'appeal', 'refusal', 'warning']);

/** Where it happened, when the clause plainly tells a place by name: "in Mashhad". */
export function placeOf(
  s: Sentence,
  trigger: Trigger,
  times: ReadonlySet<number>,
): string | undefined {
  const heads = trigger.verb === undefined ? [trigger.at] : [trigger.at, trigger.verb];
  const phrases = heads
    .flatMap((at) => childrenBy(s, at, 'obl', 'nmod'))
    .filter(
      (at) =>
        s.tokens[at]!.upos === 'PROPN' &&
        !times.has(at) &&
        PLACE_PREPOSITIONS.has(prepositionOf(s, at)),
    );
  const place = phrases[0];
  if (place === undefined || (ADDRESSED.has(trigger.kind) && prepositionOf(s, place) === 'at'))
    return undefined;
  const span = phraseSpan(s, place);
  return s.tokens
    .filter((t) => t.start >= span.start && t.end <= span.end)
    .map((t) => t.text)
    .join(' ')
    .replace(/ ([',’-])/g, '$1')
    .replace(/- /g, '-');
}
