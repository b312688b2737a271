/** "Sales rise 6%" says little; "Acme’s sales rise 6%" is what happened. */
import { childBy } from '../../grammar/sentence.ts';
import { COMPANY_FIGURES } from '../actors/words/company-words.ts';
import { lemmaOf } from '../tree/clause.ts';
import { possessive, type TitleContext } from './title-context.ts';

/** Whether a phrase holds a name, or a word of it: "GM" and "General Motors" are told apart by nobody here. */
export const isNamedIn = (name: string, phrase: string): boolean => {
  const words = new Set(phrase.toLowerCase().split(/[\s’']+/));
  return name
    .toLowerCase()
    .split(/[\s’']+/)
    .some((word) => word.length > 2 && words.has(word));
};

/** The words for a figure with the company whose it is; undefined where it is no such figure, or has its owner beside it. */
export function ownFigure(
  { sentence: s, doers }: TitleContext,
  head: number,
  text: string,
): string | undefined {
  const [only, other] = doers;
  if (!only || other || !COMPANY_FIGURES.has(lemmaOf(s, head))) return undefined;
  if (childBy(s, head, 'nmod:poss') !== undefined || isNamedIn(only.text, text)) return undefined;
  return `${possessive(only.text)} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
