/** "Sales rose 6%", "net fell", "a loss of $3 million": figures of a company are its own, whoever tells them. */
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { ActorId } from '../../model/dataset.ts';
import { COMPANY_FIGURES, FIGURE_MODIFIERS } from '../actors/words/company-words.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { governor, isVerb, lemmaOf, subjectAt } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { companyOfClause } from './recall-companies.ts';

/** A figure that nothing before it gives to another: not "retail sales", "housing costs". */
function isFigure(s: Sentence, at: number): boolean {
  // "the shares": those just spoken of, which may be another's.
  if (s.tokens[at]!.text === 'shares' && childBy(s, at, 'det') !== undefined) return false;
  if (!COMPANY_FIGURES.has(lemmaOf(s, at)) || s.tokens[at]!.upos === 'PROPN') return false;
  return childrenBy(s, at, 'compound', 'amod').every(
    (before) => FIGURE_MODIFIERS.has(lemmaOf(s, before)) || /^\p{N}/u.test(s.tokens[before]!.text),
  );
}

/** The word whose owner is looked for: the subject of the verb, or the noun that tells it. */
function figureOf(s: Sentence, { form, at, verb }: Trigger): number | undefined {
  if (form === 'noun' || form === 'occurs') return isFigure(s, at) ? at : undefined;
  const subject = subjectAt(s, verb ?? at);
  return subject !== undefined && isFigure(s, subject) ? subject : undefined;
}

/** "Acme, whose revenue rose": the company right before the word. */
function companyBefore(
  { sentence: s, index, who }: SentenceContext,
  whose: number,
): readonly ActorId[] {
  const at = s.tokens[whose - 1]?.text === ',' ? whose - 2 : whose - 1;
  return at < 0 ? [] : who.actorsAt(index, at).filter((id) => who.isCompany(id));
}

/** The company whose figures a trigger tells; none where the text gives them to somebody, or is about no company. */
export function whoseFigures(
  c: SentenceContext,
  trigger: Trigger,
  saidBy: readonly ActorId[],
): readonly ActorId[] {
  const { sentence: s, index, who } = c;
  const figure = figureOf(s, trigger);
  if (figure === undefined) return [];
  const owner = childBy(s, figure, 'nmod:poss');
  if (owner !== undefined)
    return /^whose$/i.test(s.tokens[owner]!.text) ? companyBefore(c, owner) : [];
  for (let up = figure as number | undefined, steps = 0; up !== undefined && steps < 4; steps++) {
    const above = isVerb(s, up) ? { at: up } : governor(s, up);
    if (!above) break;
    const company = companyOfClause(s, index, above.at, who);
    if (company) return [company];
    up = governor(s, above.at)?.at;
  }
  const speaker = saidBy.findLast((id) => who.isCompany(id));
  const found = speaker ?? c.company;
  return found === undefined ? [] : [found];
}
