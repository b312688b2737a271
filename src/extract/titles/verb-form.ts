import { childrenBy } from '../../grammar/sentence.ts';
import { isInNoWay } from '../../grammar/tense.ts';
import { type Accusation, accusationOver } from '../attribution/accusations.ts';
import { auxiliariesOf, lemmaOf, markOf } from '../tree/clause.ts';
import { gerundOf, presentOf } from './inflect-verb.ts';
import type { TitleContext } from './title-context.ts';

/** Kept in a title, so that what is planned does not read as done. */
export const MODAL = /^(?:will|would|could|may|might|should|must|can)$/;

/** Deeds that somebody is only accused of do not read as done. */
const ACCUSED: Readonly<Record<Accusation, (deed: string, plural: boolean) => string>> = {
  denied: (deed, plural) => `${plural ? 'deny' : 'denies'} ${deed}`,
  accused: (deed, plural) => `${plural ? 'are' : 'is'} accused of ${deed}`,
  charged: (deed, plural) => `${plural ? 'are' : 'is'} charged with ${deed}`,
  suspected: (deed, plural) => `${plural ? 'are' : 'is'} suspected of ${deed}`,
};

/** will and would are kept, so that what is planned does not read as done. */
export function verbForm(c: TitleContext, verb: number, plural: boolean): string {
  const { sentence: s } = c;
  const lemma = lemmaOf(s, verb);
  const accusation = accusationOver(s, verb);
  if (accusation) return ACCUSED[accusation](gerundOf(lemma), plural);
  const modal = auxiliariesOf(s, verb).find((aux) => MODAL.test(aux));
  const not =
    isInNoWay(s, verb) ||
    childrenBy(s, verb, 'advmod').some((n) => /^(?:not|never|n't)$/.test(lemmaOf(s, n)));
  if (modal) return `${modal}${not ? ' not' : ''} ${lemma}`;
  if (not) return `${plural ? 'do' : 'does'} not ${lemma}`;
  const open = c.modality === 'planned' || c.modality === 'conditional';
  if (open && (markOf(s, verb) === 'to' || s.tokens[verb]!.xpos === 'VB')) return `to ${lemma}`;
  return presentOf(lemma, plural);
}
