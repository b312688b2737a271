/**
 * Reads a dataset that arrives piece by piece, and checks all of it as decodeDataset does, without ever holding the
 * whole: each part is handed on as soon as it is checked. The articles stay here until the end, for the quotes.
 */
import type { Actor, Article, Dataset, ReportedEvent, ReportId } from './dataset.ts';
import type { DatasetProblem } from './dataset-problem.ts';
import { decodeFields, notJson, recognise } from './decode-dataset.ts';
import { entryProblems, isApart, LISTS, type ListName } from './entry-problems.ts';
import { findJsonError } from './json-error.ts';
import { ListScanner, type ScannedPart } from './list-scanner.ts';
import {
  belongingProblems,
  eventReferenceProblems,
  reportsTakenTwice,
  sameTextProblems,
  takenTwice,
} from './reference-problems.ts';
import type { Result } from './result.ts';
import { articleSpanProblems, eventSpanProblems } from './span-problems.ts';
import { TakenIds } from './taken-ids.ts';
import { withoutMisquotes } from './without-misquotes.ts';

/** Some entries of one list, in the order of the file; of events also the JSON of each. */
export type DatasetPart =
  | { readonly list: 'articles'; readonly entries: readonly Article[] }
  | { readonly list: 'actors'; readonly entries: readonly Actor[] }
  | {
      readonly list: 'events';
      readonly entries: readonly ReportedEvent[];
      readonly texts: readonly string[];
    };

export type PartsResult =
  | { readonly ok: true; readonly title: string }
  | {
      readonly ok: false;
      readonly problems: readonly DatasetProblem[];
      /** Given where the parts that were told are a dataset without these reports, which misquote their articles. */
      readonly rest?: { readonly title: string; readonly without: readonly ReportId[] };
    };

/** Problems kept of each sort: a reader looks at a few. */
const MOST_KEPT = 5000;

class Problems {
  readonly list: DatasetProblem[] = [];
  add(found: Iterable<DatasetProblem>): readonly DatasetProblem[] {
    const all = [...found];
    if (this.list.length < MOST_KEPT) this.list.push(...all);
    return all;
  }
}

/** The text of each entry. */
function textsOf({ text, commas }: ScannedPart): readonly string[] {
  if (text.trim() === '') return [];
  const from = (index: number): number => (commas[index - 1] ?? -1) + 1;
  return [...commas, text.length].map((end, index) => text.slice(from(index), end));
}

/** The text of an article in a file of texts, or why it is not there. */
export type ApartTexts = (path: string, article: string) => Result<string, string>;

interface ApartArticle {
  readonly textIn: string;
  readonly textLength: number;
}

const isList = (name: string): name is ListName => (LISTS as readonly string[]).includes(name);

export class PartsDecoder {
  readonly #told: (part: DatasetPart) => void;
  readonly #scanner: ListScanner;
  readonly #texts: ApartTexts | undefined;
  /** Without a prototype, so that a field called __proto__ is a field like any other. */
  readonly #head: Record<string, unknown> = Object.create(null);
  readonly #counts = { articles: 0, actors: 0, events: 0 };
  readonly #articles = new Map<string, Article>();
  readonly #actors: Actor[] = [];
  readonly #actorIds = new Set<string>();
  readonly #taken: Readonly<Record<ListName | 'reports', TakenIds>> = {
    articles: new TakenIds(),
    actors: new TakenIds(),
    events: new TakenIds(),
    reports: new TakenIds(),
  };
  readonly #forbidden = new Problems();
  readonly #fields = new Problems();
  readonly #references = new Problems();
  readonly #spans = new Problems();
  readonly #without = new Set<ReportId>();
  /** Nothing but misquotes is wrong with the spans. */
  #onlyMisquotes = true;
  /** Events that came before the lists that they speak of. */
  readonly #waiting: ScannedPart[] = [];
  #stopped: readonly DatasetProblem[] | undefined;
  #begun = '';

  constructor(told: (part: DatasetPart) => void, run?: number, texts?: ApartTexts) {
    this.#told = told;
    this.#texts = texts;
    this.#scanner = new ListScanner((part) => this.#take(part), run);
  }

  /** How many entries were checked so far. */
  get counts(): Readonly<Record<ListName, number>> {
    return this.#counts;
  }

  /** Whether the rest of the text can make no difference any more. */
  get isStopped(): boolean {
    return this.#stopped !== undefined;
  }

  push(text: string): void {
    if (this.#stopped) return;
    const isFirst = this.#begun === '';
    if (isFirst || this.#begun.trim() === '') this.#begun += text;
    this.#scanner.push(isFirst ? text.replace(/^\uFEFF/, '') : text);
  }

  end(): PartsResult {
    const { isWhole, error } = this.#scanner.end();
    if (!this.#stopped && !isWhole) this.#stop(this.#wrongText(error));
    for (const part of this.#stopped ? [] : this.#waiting) this.#takeEntries(part);
    if (this.#stopped) return { ok: false, problems: this.#stopped };
    const head = decodeFields(this.#head);
    if (!head.ok) this.#fields.add(head.failure);
    this.#references.add(belongingProblems(this.#actors));
    this.#references.add(sameTextProblems([...this.#articles.values()]));
    return this.#verdict();
  }

  #wrongText(error: ReturnType<typeof findJsonError>): readonly DatasetProblem[] {
    if (this.#begun.trim() === '') return notJson('', undefined);
    if (error) return notJson(this.#begun, error);
    const recognised = recognise([]);
    return recognised.ok ? [] : recognised.failure;
  }

  #verdict(): PartsResult {
    for (const { list } of [this.#forbidden, this.#fields])
      if (list.length > 0) return { ok: false, problems: list };
    const title = String(this.#head.title);
    const problems = [...this.#references.list, ...this.#spans.list];
    if (problems.length === 0) return { ok: true, title };
    const isRest = this.#references.list.length === 0 && this.#onlyMisquotes;
    return {
      ok: false,
      problems,
      ...(isRest && { rest: { title, without: [...this.#without] } }),
    };
  }

  #stop(problems: readonly DatasetProblem[]): void {
    this.#stopped ??= problems;
  }

  #take(part: ScannedPart): void {
    if (this.#stopped) return;
    if (part.kind === 'field') this.#takeField(part);
    else if (part.name === 'events' && !('articles' in this.#head && 'actors' in this.#head))
      this.#waiting.push(part);
    else this.#takeEntries(part);
    if (part.kind === 'entries') this.#head[part.name] ??= [];
  }

  #parse(part: ScannedPart): unknown {
    const isField = part.kind === 'field';
    try {
      return JSON.parse(isField ? part.text : `[${part.text}]`);
    } catch {
      const error = findJsonError(`${part.text}${isField ? '}' : ']}'}`, part.place);
      this.#stop(notJson(this.#begun, error));
      return undefined;
    }
  }

  #takeField(part: ScannedPart): void {
    const value = this.#parse(part);
    if (this.#stopped) return;
    this.#head[part.name] = value;
    if (part.name !== 'format' && part.name !== 'version') return;
    const recognised = recognise({ format: 'sourceline', version: 1, ...this.#head });
    if (!recognised.ok) this.#stop(recognised.failure);
  }

  #takeEntries(part: ScannedPart): void {
    const entries = this.#parse(part) as readonly unknown[] | undefined;
    if (!entries || this.#stopped || !isList(part.name)) return;
    const list = part.name;
    const from = this.#counts[list];
    this.#counts[list] += entries.length;
    for (const [index, entry] of entries.entries()) {
      const found = entryProblems(list, entry, from + index);
      if (!found) continue;
      this.#forbidden.add(found.forbidden);
      this.#fields.add(found.fields);
    }
    if (this.#forbidden.list.length + this.#fields.list.length > 0) return;
    if (list === 'articles') this.#takeArticles(this.#withTexts(entries, from), from);
    else if (list === 'actors') this.#takeActors(entries as readonly Actor[], from);
    else this.#takeEvents(entries as readonly ReportedEvent[], from, part);
  }

  /** Texts that lie apart come to their articles, or blanks as long where nobody has them here. */
  #withTexts(entries: readonly unknown[], from: number): readonly Article[] {
    return entries.map((entry, index) => {
      if (!isApart(entry)) return entry as Article;
      const { textLength, ...article } = entry as Omit<Article, 'text'> & ApartArticle;
      const { textIn, ...own } = article;
      if (!this.#texts) return { ...article, text: ' '.repeat(textLength) };
      const found = this.#texts(textIn, article.id);
      if (found.ok) return { ...own, text: found.value };
      const remedy = 'Bring the files of texts to where the dataset is, or build it again.';
      this.#fields.add([
        { path: `articles[${from + index}].textIn`, message: found.failure, remedy },
      ]);
      return { ...article, text: ' '.repeat(textLength) };
    });
  }

  #takeArticles(entries: readonly Article[], from: number): void {
    this.#references.add(takenTwice('articles', entries, this.#taken.articles, from));
    for (const [index, article] of entries.entries()) {
      this.#articles.set(article.id, article);
      const found = this.#spans.add(articleSpanProblems(article, `articles[${from + index}]`));
      if (found.length > 0) this.#onlyMisquotes = false;
    }
    this.#told({ list: 'articles', entries });
  }

  #takeActors(entries: readonly Actor[], from: number): void {
    this.#references.add(takenTwice('actors', entries, this.#taken.actors, from));
    this.#actors.push(...entries);
    for (const { id } of entries) this.#actorIds.add(id);
    this.#told({ list: 'actors', entries });
  }

  #takeEvents(entries: readonly ReportedEvent[], from: number, part: ScannedPart): void {
    const { events, reports } = this.#taken;
    const known = { articles: this.#articles, actors: this.#actorIds };
    this.#references.add(takenTwice('events', entries, events, from));
    this.#references.add(reportsTakenTwice(entries, reports, from));
    const spoiled: DatasetProblem[] = [];
    for (const [index, event] of entries.entries()) {
      const path = `events[${from + index}]`;
      this.#references.add(eventReferenceProblems(event, path, known));
      spoiled.push(...this.#spans.add(eventSpanProblems(event, path, this.#articles)));
    }
    if (spoiled.length === 0) {
      this.#told({ list: 'events', entries, texts: textsOf(part) });
      return;
    }
    if (spoiled.some(({ misquote }) => !misquote)) this.#onlyMisquotes = false;
    const rest = withoutMisquotes(entries, spoiled, from);
    for (const report of rest.without) this.#without.add(report);
    this.#told({
      list: 'events',
      entries: rest.events,
      texts: rest.events.map((event) => JSON.stringify(event)),
    });
  }
}

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
