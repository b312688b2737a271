/** The one death or disaster of an article, told again by a noun. */
import type { Sentence } from '../../grammar/sentence.ts';
import type { When } from '../../model/dataset.ts';
import type { DraftReport } from '../draft-report.ts';
import { lemmaOf } from '../tree/clause.ts';
import { isKilling } from './dated-deaths.ts';
import { type KnownEvents, THE_DEATH, THE_DISASTER, THE_KILLING } from './known-events.ts';

/** "the singer's death", "the devastation": told by the article of the one killing or disaster that it dates. */
export function timeOfTheOne(
  s: Sentence,
  at: number,
  { form, kind, classes, definite, plural, targets }: DraftReport,
  known: KnownEvents,
): When | undefined {
  const isKnown = definite === 'known' || (definite === undefined && isCauseOf(s, at));
  if (form !== 'noun' || !isKnown || plural) return undefined;
  if (kind === 'disaster') return known.times.get(THE_DISASTER);
  if (!isKilling(classes) || !/^(?:attack|harm|other)$/.test(kind)) return undefined;
  const { victims } = known;
  const apart =
    targets.length > 0 && victims.length > 0 && !targets.some((id) => victims.includes(id));
  if (apart) return undefined;
  return known.times.get(kind === 'attack' ? THE_KILLING : THE_DEATH);
}

/** "the cause of death". */
function isCauseOf(s: Sentence, at: number): boolean {
  const { head, deprel } = s.tokens[at]!;
  return (
    deprel === 'nmod' &&
    head >= 0 &&
    /^(?:cause|manner|circumstance|time|date|scene|news)$/.test(lemmaOf(s, head))
  );
}
