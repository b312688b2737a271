/** Whom "he" and "she" mean where nothing nearer tells: the person whom the sentence before is about. */
import { childBy, type Sentence } from '../../grammar/sentence.ts';
import type { ActorId } from '../../model/dataset.ts';
import { isVerb, subjectAt } from '../tree/clause.ts';
import type { Who } from '../who.ts';
import { actorsOfHead } from './actors-of-head.ts';

/** The one person who is the subject of a sentence's main verb. */
function mainPerson(s: Sentence, index: number, who: Who): ActorId | undefined {
  const root = s.tokens.findIndex((token) => token.head < 0);
  if (root < 0) return undefined;
  const subject = isVerb(s, root) ? subjectAt(s, root) : childBy(s, root, 'nsubj');
  if (subject === undefined) return undefined;
  const [one, other] = actorsOfHead(s, index, subject, who, 'nothing');
  return one !== undefined && other === undefined && who.kindOf(one) === 'person' ? one : undefined;
}

/** Per sentence, the person of the sentences just before it; each remembers two sentences back. */
export function recallPersons(
  sentences: readonly Sentence[],
  who: Who,
): readonly (ActorId | undefined)[] {
  const main = sentences.map((s, i) => mainPerson(s, i, who));
  const recalled: (ActorId | undefined)[] = [];
  sentences.forEach((_, i) => {
    recalled.push(main[i - 1] ?? (i > 1 ? (recalled[i - 1] ?? main[i - 2]) : undefined));
  });
  return recalled;
}
