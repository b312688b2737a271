import type { Dataset } from '../model/dataset.ts';
import { isEnglish } from '../model/language.ts';
import { counted } from './printable.ts';

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
  const reports = events.flatMap((event) => event.reports);
  const reported = new Set(reports.map(({ article }) => article));
  const basis = (name: string): number => events.filter(({ when }) => when?.basis === name).length;
  const ids = (list: Dataset['articles']): readonly string[] => list.map(({ id }) => id);
  return {
    articles: articles.length,
    actors: actors.length,
    events: events.length,
    reports: reports.length,
    dated: {
      stated: basis('stated'),
      context: basis('context'),
      publication: basis('publication'),
    },
    undated: events.filter(({ when }) => !when).length,
    articlesWithoutDate: ids(articles.filter(({ published }) => published === undefined)),
    articlesNotEnglish: ids(articles.filter(({ language = 'en' }) => !isEnglish(language))),
    articlesWithoutEvents: ids(articles.filter(({ id }) => !reported.has(id))),
  };
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
