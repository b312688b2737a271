/** "25 June 2009", alone in its line: the time of the entries that follow in a list of key dates. */
import type { Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import type { ArticleId, When } from '../../model/dataset.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { whenOfDate } from './when-of-date.ts';

/** Names that may stand beside the date: "Atlanta, 1996." */
const PLACE = 3;

/** The time of a line that is nothing but a date with its year, and the place. */
export function headingTime(
  s: Sentence,
  { placed }: DraftedSentence,
  article: ArticleId,
): When | undefined {
  const [only, second] = placed;
  if (!only || second || only.date.type !== 'DATE' || !/\d{4}/.test(only.date.quote))
    return undefined;
  const outside = s.tokens.filter((_, at) => at < only.from || at > only.to);
  const places = outside.filter(({ upos }) => upos === 'PROPN').length;
  return places <= PLACE && outside.every(({ upos }) => /^(?:PUNCT|SYM|PROPN|ADP)$/.test(upos))
    ? whenOfDate(only.date, article, 'context')
    : undefined;
}

/** Entries are told in the present, in the past, or without a finite verb: "Cleared of all charges". */
export function isEntry(s: Sentence, { trigger }: DraftedReport): boolean {
  const { tense, progressive, perfect } = tenseOf(s, trigger.verb ?? trigger.at);
  return !progressive && !perfect && tense !== 'future' && tense !== 'infinitive';
}
