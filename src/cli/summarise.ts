import type { Dataset } from '../model/dataset.ts';
import { counted } from './printable.ts';
import { SummaryTally } from './summary-tally.ts';

export interface BuildSummary {
  readonly articles: number;
  readonly actors: number;
  readonly events: number;
  readonly reports: number;
  readonly dated: {
    readonly stated: number;
    readonly context: number;
    readonly publication: number;
  };
  readonly undated: number;
  readonly articlesWithoutDate: readonly string[];
  readonly articlesNotEnglish: readonly string[];
  readonly articlesWithoutEvents: readonly string[];
}

/** What a dataset has, and what of it was and was not dated. */
export function summarise({ articles, actors, events }: Dataset): BuildSummary {
  const tally = new SummaryTally(actors.length);
  for (const article of articles) tally.article(article);
  for (const event of events) tally.event(event);
  return tally.summary();
}

function listed(ids: readonly string[], what: string): readonly string[] {
  if (ids.length === 0) return [];
  const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
  return [`${what}: ${ids.slice(0, 5).join(', ')}${more}.`];
}

/** The summary as lines for a reader. */
export function summaryLines(summary: BuildSummary): readonly string[] {
  const { articles, actors, events, reports, dated, undated } = summary;
  const { stated, context, publication } = dated;
  return [
    `${counted(events, 'event')} in ${counted(reports, 'report')} from ${counted(articles, 'article')}, with ${counted(actors, 'actor')}.`,
    `Dated: ${stated + context + publication} (${stated} stated, ${context} from context, ${publication} only suggested by the publication date). Undated: ${undated}.`,
    ...listed(
      summary.articlesWithoutDate,
      'Without a publication date, so weekdays stay unresolved',
    ),
    ...listed(summary.articlesNotEnglish, 'Not English: kept, no events read'),
    ...listed(summary.articlesWithoutEvents, 'Without events'),
  ];
}
