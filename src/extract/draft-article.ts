/** The reports of one read article, sentence by sentence. */
import type { DateExpression } from '../dates/date-expression.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { recallCompanies } from './arguments/recall-companies.ts';
import { recallPersons } from './arguments/recall-persons.ts';
import { carryChannels } from './attribution/carry-channels.ts';
import { carrySpeakers } from './attribution/carry-speakers.ts';
import { findQuotations } from './attribution/quotations.ts';
import { draftSentence } from './draft-sentence.ts';
import type { DraftedSentence } from './drafted-sentence.ts';
import type { ReadArticle } from './read-article.ts';
import { takeUpDoers } from './take-up-doers.ts';
import { carryTimes } from './times/carry-times.ts';
import { openBeginnings } from './times/open-beginnings.ts';
import { publicationDay } from './times/publication-time.ts';
import { leanOnTopic } from './triggers/lean-on-topic.ts';
import { senseByTopic } from './triggers/sense-by-topic.ts';
import { weighDrafts } from './weights/weigh-report.ts';
import type { Who } from './who.ts';

/** The time expressions that overlap each sentence; both lists are in the order of the text. */
function datesPerSentence(
  sentences: readonly Sentence[],
  dates: readonly DateExpression[],
): readonly (readonly DateExpression[])[] {
  let next = 0;
  return sentences.map((s) => {
    while (next < dates.length && dates[next]!.end <= s.start) next++;
    let to = next;
    while (to < dates.length && dates[to]!.start < s.end) to++;
    return dates.slice(next, to);
  });
}

/** Drafts every sentence of an article. */
export function draftArticle(read: ReadArticle, who: Who): readonly DraftedSentence[] {
  const { article, sentences } = read;
  const quotations = findQuotations(article.text);
  const carried = carrySpeakers(sentences, article.text, who, quotations);
  const recalled = recallPersons(sentences, who);
  const companies = recallCompanies(sentences, who);
  const dates = datesPerSentence(sentences, read.dates);
  const day = publicationDay(article);
  const drafted = sentences.map((sentence, index) =>
    draftSentence({
      article,
      index,
      sentence,
      who,
      quotations,
      day,
      dates: dates[index] ?? [],
      carried: carried[index] ?? [],
      recalled: recalled[index],
      company: companies[index],
      position: sentences.length > 1 ? index / (sentences.length - 1) : 0,
    }),
  );
  const doing = takeUpDoers(drafted, sentences);
  const leaning = leanOnTopic(senseByTopic(doing, sentences));
  const opened = openBeginnings(leaning, sentences);
  const timed = carryTimes(opened, sentences, day, article.id);
  return weighDrafts(carryChannels(timed, who));
}
