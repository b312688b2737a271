/** Whose words a clause is: the verbs of speech above and beside it, and "according to". */
import { governorsOf } from '../../grammar/find-governor.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import { governor, isVerb, lemmaOf } from '../tree/clause.ts';

/** One layer of attribution, as tokens: the verb that says so (or the noun after "according to") and who says it. */
export interface Speech {
  readonly verb: number;
  readonly speaker: number;
}

/** Verbs whose infinitive is their subject's words: "claims to have won". Under others it is what somebody shall do. */
const CLAIMS = new Set([
  'claim',
  'say',
  'profess',
  'purport',
  'report',
  'allege',
  'believe',
  'think',
  'admit',
  'deny',
]);

/** "…, according to police", wherever in the clause the tree hangs it. */
function accordingTo(s: Sentence, token: number): readonly Speech[] {
  if (!s.tokens.some(({ lemma }) => /^accord/i.test(lemma))) return [];
  const above = new Set<number>();
  for (let at = token; at >= 0; at = s.tokens[at]!.head) above.add(at);
  return s.tokens.flatMap((_, at) => {
    if (prepositionOf(s, at) !== 'according to') return [];
    const clause = governor(s, at)?.at;
    return clause !== undefined && above.has(clause) ? [{ verb: at, speaker: at }] : [];
  });
}

/** The layers of attribution over a token within its sentence, outermost first; what the token itself says is none. */
export function findSpeakers(s: Sentence, token: number): readonly Speech[] {
  const layers = governorsOf(s, token).flatMap(({ at, speaker, relation }) => {
    if (speaker === undefined || at === token) return [];
    const asked = relation === 'infinitive' && isVerb(s, at) && !CLAIMS.has(lemmaOf(s, at));
    return asked ? [] : [{ verb: at, speaker }];
  });
  const sources = accordingTo(s, token).filter(({ verb }) =>
    layers.every((layer) => layer.verb !== verb),
  );
  return [...layers, ...sources].reverse();
}
