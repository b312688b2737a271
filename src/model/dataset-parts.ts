/** A dataset in parts: what a decoder hands on, whom it works with, and what comes of it. */
import type { Actor, Article, Dataset, ReportedEvent, ReportId } from './dataset.ts';
import type { DatasetProblem } from './dataset-problem.ts';
import type { ListName } from './entry-problems.ts';
import type { Result } from './result.ts';

/** Some entries of one list, in the order of the file; of events also the JSON of each, and which run of them it is, from 0. */
export type DatasetPart =
  | { readonly list: 'articles'; readonly entries: readonly Article[] }
  | { readonly list: 'actors'; readonly entries: readonly Actor[] }
  | {
      readonly list: 'events';
      readonly nth: number;
      readonly entries: readonly ReportedEvent[];
      readonly texts: readonly string[];
    };

/** The JSON of whole entries, and where the commas between them stand. */
interface EntriesText {
  readonly text: string;
  readonly commas: ArrayLike<number>;
}

/** A run of whole events. */
export interface EventsRun extends EntriesText {
  readonly nth: number;
}

/** Somebody who checks runs of events beside this thread. */
export interface Mate {
  /** Is told all articles and actors, as JSON, before any run. */
  know(list: 'articles' | 'actors', text: string): void;
  /** Whether it takes a run, and will answer. */
  take(run: EventsRun): boolean;
}

export type PartsResult =
  | { readonly ok: true; readonly title: string }
  | {
      readonly ok: false;
      readonly problems: readonly DatasetProblem[];
      /** Given where the parts that were told are a dataset without these reports, which misquote their articles. */
      readonly rest?: { readonly title: string; readonly without: readonly ReportId[] };
    };

/** The text of each entry. */
export function textsOf({ text, commas }: EntriesText): readonly string[] {
  if (text.trim() === '') return [];
  const from = (index: number): number => (commas[index - 1] ?? -1) + 1;
  return Array.from({ length: commas.length + 1 }, (_, index) =>
    text.slice(from(index), commas[index] ?? text.length),
  );
}

/** The text of an article in a file of texts, or why it is not there. */
export type ApartTexts = (path: string, article: string) => Result<string, string>;

/** A dataset of all the parts, in the order in which they were told. */
export function datasetOfParts(title: string, parts: readonly DatasetPart[]): Dataset {
  const entriesOf = <Entry>(list: ListName): readonly Entry[] =>
    parts.flatMap((part) => (part.list === list ? (part.entries as readonly Entry[]) : []));
  return {
    format: 'sourceline',
    version: 1,
    title,
    articles: entriesOf<Article>('articles'),
    actors: entriesOf<Actor>('actors'),
    events: entriesOf<ReportedEvent>('events'),
  };
}
