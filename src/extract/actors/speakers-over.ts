import { governorsOf } from '../../grammar/find-governor.ts';
import type { Character } from './cast.ts';
import { mentionsIn, type Place, type Stage } from './stage.ts';

/** Those who say the clause that a pronoun is the subject of: "Ridge announced that he" is Ridge. */
export function speakersOver(
  stage: Stage,
  { sentence, token }: Place,
): readonly Character[] | undefined {
  const tree = stage.sentences[sentence]!;
  const { deprel, head } = tree.tokens[token]!;
  if (!/^nsubj/.test(deprel) || head < 0 || stage.quoted[sentence]![token]) return undefined;
  const [governor] = governorsOf(tree, head);
  if (governor?.speaker === undefined || governor.relation !== 'complement') return undefined;
  const { speaker } = governor;
  const found = mentionsIn(stage.cast.mentions, sentence).find(
    (m) => m.from <= speaker && speaker < m.to,
  );
  return found?.characters;
}
