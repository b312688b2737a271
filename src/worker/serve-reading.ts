/** What the worker that reads articles does: looks into files, reads what the page chose, brings it together. */

import type { ArticleReports } from '../extract/article-reports.ts';
import { mergeArticles } from '../extract/merge-articles.ts';
import { loadGrammar } from '../grammar/grammar.ts';
import type { Article } from '../model/dataset.ts';
import { encodeDataset } from '../model/encode-dataset.ts';
import { isEnglish } from '../model/language.ts';
import { FoundArticles } from './found-articles.ts';
import type { FromHelper, Port, ToHelper } from './helper-messages.ts';
import type { FromReader, ToReader } from './messages.ts';
import { SpreadReading } from './spread-reading.ts';

export interface ReadingHost {
  readonly post: (message: FromReader) => void;
  readonly fetchGrammar: (address: string) => Promise<Uint8Array>;
  /** Lets messages in. */
  readonly pause: () => Promise<void>;
}

type Start = Extract<ToReader, { kind: 'start' }>;

/** Takes the page's messages; one run of looking or reading at a time. */
export class ReadingServer {
  readonly #host: ReadingHost;
  readonly #found = new FoundArticles();
  readonly #story: Article[] = [];
  #work: Promise<void> = Promise.resolve();
  #given = 0;
  #looked = 0;
  #isStopped = false;
  #isShowAsked = false;

  constructor(host: ReadingHost) {
    this.#host = host;
  }

  take(message: ToReader): Promise<void> {
    if (message.kind === 'story') this.#story.push(...message.articles);
    else if (message.kind === 'show') this.#isShowAsked = true;
    else if (message.kind === 'stop') this.#isStopped = true;
    else {
      if (message.kind === 'files') this.#given += message.files.length;
      const run = message.kind === 'files' ? () => this.#look(message) : () => this.#start(message);
      this.#work = this.#work.then(run).catch(() => {
        const text =
          'Reading ended in an error, which is a fault of Sourceline, not of the articles';
        this.#host.post({ kind: 'failed', message: text });
      });
    }
    return this.#work;
  }

  async #look({ files, mapping }: Extract<ToReader, { kind: 'files' }>): Promise<void> {
    let before = 0;
    for await (const { done, ...batch } of this.#found.look(files, mapping)) {
      this.#looked += done - before;
      before = done;
      this.#host.post({ kind: 'found', ...batch, done: this.#looked, all: this.#given });
    }
    this.#looked += files.length - before;
    this.#host.post({
      kind: 'found',
      found: [],
      problems: [],
      notices: [],
      done: this.#looked,
      all: this.#given,
    });
  }

  async #start({ title, grammar: address, corrections, without, helper }: Start): Promise<void> {
    const { articles, twice } = this.#found.chosen(this.#story, corrections, without);
    const all = [...this.#story, ...articles];
    let bytes: Uint8Array;
    try {
      bytes = await this.#host.fetchGrammar(address);
    } catch {
      const message = 'The browser could not fetch the grammar, without which nothing is read';
      return this.#host.post({ kind: 'failed', message });
    }
    const port = helper as Port<FromHelper, ToHelper> | undefined;
    port?.postMessage({ kind: 'grammar', bytes });
    const send = (reads: readonly ArticleReports[], isLast: boolean): void =>
      this.#send(reads, title, twice, isLast);
    const reading = new SpreadReading(all, {
      grammar: loadGrammar(bytes),
      ...(port && { helper: port }),
      onRead: (done, { article, reports }) =>
        this.#host.post({
          kind: 'read',
          done,
          all: all.length,
          articles: [{ title: article.title ?? article.id, reports: reports.length }],
        }),
      goOn: async () => {
        await this.#host.pause();
        if (this.#isShowAsked) send(readIn(reading), false);
        this.#isShowAsked = false;
        return !this.#isStopped;
      },
    });
    await reading.run();
    send(readIn(reading), true);
  }

  #send(
    reads: readonly ArticleReports[],
    title: string,
    twice: readonly string[],
    isLast: boolean,
  ): void {
    this.#host.post({ kind: 'merging' });
    const dataset = mergeArticles(reads, title);
    const { articles, events } = dataset;
    this.#host.post({
      kind: 'dataset',
      bytes: new Blob([encodeDataset(dataset)], { type: 'application/json' }),
      articles: articles.length,
      events: events.length,
      notEnglish: articles.filter(({ language = 'en' }) => !isEnglish(language)).length,
      twice,
      isLast,
    });
  }
}

const readIn = ({ reads }: SpreadReading): readonly ArticleReports[] =>
  reads.filter((read) => read !== undefined);
