import type { Article, ArticleId, ReportedEvent } from '../model/dataset.ts';
import { isEnglish } from '../model/language.ts';
import type { BuildSummary } from './summarise.ts';

/** Counts a dataset as it passes by, articles first. */
export class SummaryTally {
  readonly #actors: number;
  readonly #ids: ArticleId[] = [];
  readonly #withoutDate: ArticleId[] = [];
  readonly #notEnglish: ArticleId[] = [];
  readonly #reported = new Set<ArticleId>();
  readonly #dated = { stated: 0, context: 0, publication: 0 };
  #events = 0;
  #reports = 0;
  #undated = 0;

  constructor(actors: number) {
    this.#actors = actors;
  }

  article({ id, published, language = 'en' }: Article): void {
    this.#ids.push(id);
    if (published === undefined) this.#withoutDate.push(id);
    if (!isEnglish(language)) this.#notEnglish.push(id);
  }

  event({ when, reports }: ReportedEvent): void {
    this.#events += 1;
    this.#reports += reports.length;
    for (const { article } of reports) this.#reported.add(article);
    if (when) this.#dated[when.basis] += 1;
    else this.#undated += 1;
  }

  summary(): BuildSummary {
    return {
      articles: this.#ids.length,
      actors: this.#actors,
      events: this.#events,
      reports: this.#reports,
      dated: this.#dated,
      undated: this.#undated,
      articlesWithoutDate: this.#withoutDate,
      articlesNotEnglish: this.#notEnglish,
      articlesWithoutEvents: this.#ids.filter((id) => !this.#reported.has(id)),
    };
  }
}
