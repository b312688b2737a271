/** Reads articles one after the other, here and in a helper at the same time; the result is in the order of the articles. */

import type { ArticleReports } from '../extract/article-reports.ts';
import { reportArticle } from '../extract/report-article.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Article } from '../model/dataset.ts';
import type { FromHelper, Port, ToHelper } from './helper-messages.ts';

interface Spread {
  readonly grammar: Grammar;
  readonly helper?: Port<FromHelper, ToHelper>;
  /** Told after each article. */
  readonly onRead: (done: number, read: ArticleReports) => void;
  /** Lets messages in between two articles; false where no more are to be read. */
  readonly goOn: () => Promise<boolean>;
}

/** The helper has one in hand and one in wait, so that it never idles. */
const AHEAD = 2;

/** What was read, article by article; what is not read yet is left open. Read in place of a copy: it grows while it is read. */
export class SpreadReading {
  readonly reads: (ArticleReports | undefined)[];
  readonly #articles: readonly Article[];
  readonly #with: Spread;
  #next = 0;
  #done = 0;
  #ahead = 0;
  #settled: (() => void) | undefined;

  constructor(articles: readonly Article[], spread: Spread) {
    this.#articles = articles;
    this.#with = spread;
    this.reads = articles.map(() => undefined);
    if (spread.helper) spread.helper.onmessage = ({ data }) => this.#helped(data);
  }

  #keep(nth: number, read: ArticleReports): void {
    this.reads[nth] = read;
    this.#done++;
    this.#with.onRead(this.#done, read);
  }

  #helped({ nth, read }: FromHelper): void {
    this.#ahead--;
    this.#keep(nth, read);
    if (this.#ahead === 0) this.#settled?.();
  }

  #handOver(): void {
    const { helper } = this.#with;
    while (helper && this.#ahead < AHEAD && this.#next < this.#articles.length - 1) {
      const nth = this.#next++;
      this.#ahead++;
      helper.postMessage({ kind: 'article', nth, article: this.#articles[nth]! });
    }
  }

  async run(): Promise<void> {
    while (this.#next < this.#articles.length && (await this.#with.goOn())) {
      this.#handOver();
      const nth = this.#next++;
      if (nth < this.#articles.length)
        this.#keep(nth, reportArticle(this.#articles[nth]!, this.#with.grammar));
    }
    if (this.#ahead > 0)
      await new Promise<void>((resolve) => {
        this.#settled = resolve;
      });
  }
}
