/** Whose words a clause is: the verbs of speech above and beside it, and "according to". */
import { governorsOf } from '../../grammar/find-governor.ts';
import type { Sentence } from '../../grammar/sentence.ts';

/** One layer of attribution, as tokens: the verb that says so (or the noun after "according to") and who says it. */
export interface Speech {
  readonly verb: number;
  readonly speaker: number;
}

/** The layers of attribution over a token within its sentence, outermost first; what the token itself says is none. */
export function findSpeakers(s: Sentence, token: number): readonly Speech[] {
  return governorsOf(s, token)
    .flatMap(({ at, speaker }) =>
      speaker === undefined || at === token ? [] : [{ verb: at, speaker }],
    )
    .reverse();
}
