/**
 * Reads a dataset that arrives piece by piece, and checks all of it as decodeDataset does, without ever holding the
 * whole: each part is handed on as soon as it is checked. The articles stay here until the end, for the quotes.
 */
import { type ApartArticle, withBlanks } from './apart-articles.ts';
import { type CheckedEvents, EventsChecker } from './check-events.ts';
import type { Actor, Article, ReportId } from './dataset.ts';
import {
  type ApartTexts,
  type DatasetPart,
  type Mate,
  type PartsResult,
  textsOf,
} from './dataset-parts.ts';
import type { DatasetProblem } from './dataset-problem.ts';
import { decodeFields, notJson, recognise } from './decode-dataset.ts';
import { entryProblems, isApart, LISTS, type ListName } from './entry-problems.ts';
import { findJsonError } from './json-error.ts';
import { KeptProblems } from './kept-problems.ts';
import { ListScanner, type ScannedPart } from './list-scanner.ts';
import { type OpenRun, OrderedRuns } from './ordered-runs.ts';
import {
  belongingProblems,
  type IdsOfEvent,
  reportsTakenTwice,
  sameTextProblems,
  takenTwice,
} from './reference-problems.ts';
import type { Result } from './result.ts';
import { articleSpanProblems } from './span-problems.ts';
import { TakenIds } from './taken-ids.ts';
import { withoutMisquotes } from './without-misquotes.ts';

/** What comes of a run: it is checked here, or somebody else has found it sound, or it is no JSON. */
type Found =
  | { readonly kind: 'checked'; readonly checked: CheckedEvents }
  | { readonly kind: 'sound'; readonly ids: readonly IdsOfEvent[] }
  | { readonly kind: 'broken'; readonly problems: readonly DatasetProblem[] };

const countOf = ({ text, commas }: ScannedPart): number =>
  text.trim() === '' ? 0 : commas.length + 1;

const isList = (name: string): name is ListName => (LISTS as readonly string[]).includes(name);

export class PartsDecoder {
  readonly #told: (part: DatasetPart) => void;
  readonly #scanner: ListScanner;
  readonly #texts: ApartTexts | undefined;
  /** Without a prototype, so that a field called __proto__ is a field like any other. */
  readonly #head: Record<string, unknown> = Object.create(null);
  readonly #counts = { articles: 0, actors: 0, events: 0 };
  readonly #checker = new EventsChecker();
  readonly #mate: Mate | undefined;
  readonly #runs = new OrderedRuns<ScannedPart, Found>((found, from) => this.#note(found, from));
  readonly #actors: Actor[] = [];
  readonly #taken: Readonly<Record<ListName | 'reports', TakenIds>> = {
    articles: new TakenIds(),
    actors: new TakenIds(),
    events: new TakenIds(),
    reports: new TakenIds(),
  };
  readonly #forbidden = new KeptProblems();
  readonly #fields = new KeptProblems();
  readonly #references = new KeptProblems();
  readonly #spans = new KeptProblems();
  readonly #without = new Set<ReportId>();
  /** Nothing but misquotes is wrong with the spans. */
  #onlyMisquotes = true;
  /** Events that came before the lists that they speak of. */
  readonly #waiting: ScannedPart[] = [];
  #stopped: readonly DatasetProblem[] | undefined;
  #begun = '';

  constructor(told: (part: DatasetPart) => void, run?: number, texts?: ApartTexts, mate?: Mate) {
    this.#told = told;
    this.#texts = texts;
    this.#mate = mate;
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

  /** How many runs of events are with somebody else. */
  get open(): number {
    return this.#runs.open;
  }

  /** What a mate has found of a run: the ids of its events where nothing is wrong with it, else nothing. */
  answer(nth: number, ids: readonly IdsOfEvent[] | undefined): void {
    const run = this.#runs.find(nth);
    if (!run || this.#stopped) return;
    run.found = ids ? { kind: 'sound', ids } : this.#check(run);
    this.#runs.settle();
  }

  /** Calls back as soon as nobody else is at work. */
  whenAnswered(run: () => void): void {
    if (this.#stopped) run();
    else this.#runs.whenDone(run);
  }

  /** Once everything was answered. */
  end(): PartsResult {
    const { isWhole, error } = this.#scanner.end();
    if (!this.#stopped && !isWhole) this.#stop(this.#wrongText(error));
    for (const part of this.#stopped ? [] : this.#waiting) this.#takeEntries(part);
    if (this.#stopped) return { ok: false, problems: this.#stopped };
    const head = decodeFields(this.#head);
    if (!head.ok) this.#fields.add(head.failure);
    this.#references.add(belongingProblems(this.#actors));
    this.#references.add(sameTextProblems([...this.#checker.articles.values()]));
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

  /** What a part says, or why it says nothing. */
  #parse(part: ScannedPart): Result<unknown, readonly DatasetProblem[]> {
    const isField = part.kind === 'field';
    try {
      return { ok: true, value: JSON.parse(isField ? part.text : `[${part.text}]`) };
    } catch {
      const error = findJsonError(`${part.text}${isField ? '}' : ']}'}`, part.place);
      return { ok: false, failure: notJson(this.#begun, error) };
    }
  }

  #takeField(part: ScannedPart): void {
    const parsed = this.#parse(part);
    if (!parsed.ok) {
      this.#stop(parsed.failure);
      return;
    }
    this.#head[part.name] = parsed.value;
    if (part.name !== 'format' && part.name !== 'version') return;
    const recognised = recognise({ format: 'sourceline', version: 1, ...this.#head });
    if (!recognised.ok) this.#stop(recognised.failure);
  }

  #takeEntries(part: ScannedPart): void {
    if (part.name === 'events') {
      this.#takeRun(part);
      return;
    }
    const parsed = this.#parse(part);
    if (!parsed.ok) this.#stop(parsed.failure);
    if (!parsed.ok || !isList(part.name)) return;
    const list = part.name;
    const entries = parsed.value as readonly unknown[];
    const from = this.#counts[list];
    this.#counts[list] += entries.length;
    for (const [index, entry] of entries.entries()) {
      const found = entryProblems(list, entry, from + index);
      if (!found) continue;
      this.#forbidden.add(found.forbidden);
      this.#fields.add(found.fields);
    }
    if (this.#isSpoiled) return;
    if (list === 'articles') this.#takeArticles(this.#withTexts(entries, from), from);
    else this.#takeActors(entries as readonly Actor[], from);
    if (list !== 'events') this.#mate?.know(list, part.text);
  }

  get #isSpoiled(): boolean {
    return this.#forbidden.list.length + this.#fields.list.length > 0;
  }

  /** Texts that lie apart come to their articles, or blanks as long where nobody has them here. */
  #withTexts(entries: readonly unknown[], from: number): readonly Article[] {
    return entries.map((entry, index) => {
      if (!isApart(entry)) return entry as Article;
      const { textLength: _, textIn, ...own } = entry as ApartArticle;
      if (!this.#texts) return withBlanks(entry as ApartArticle);
      const found = this.#texts(textIn, own.id);
      if (found.ok) return { ...own, text: found.value };
      const remedy = 'Bring the files of texts to where the dataset is, or build it again.';
      this.#fields.add([
        { path: `articles[${from + index}].textIn`, message: found.failure, remedy },
      ]);
      return withBlanks(entry as ApartArticle);
    });
  }

  #takeArticles(entries: readonly Article[], from: number): void {
    this.#references.add(takenTwice('articles', entries, this.#taken.articles, from));
    this.#checker.knowArticles(entries);
    for (const [index, article] of entries.entries()) {
      const found = this.#spans.add(articleSpanProblems(article, `articles[${from + index}]`));
      if (found.length > 0) this.#onlyMisquotes = false;
    }
    this.#told({ list: 'articles', entries });
  }

  #takeActors(entries: readonly Actor[], from: number): void {
    this.#references.add(takenTwice('actors', entries, this.#taken.actors, from));
    this.#actors.push(...entries);
    this.#checker.knowActors(entries);
    this.#told({ list: 'actors', entries });
  }

  #takeRun(part: ScannedPart): void {
    const run = this.#runs.begin(part, countOf(part));
    const { text, commas } = part;
    const isTaken = !this.#isSpoiled && this.#mate?.take({ nth: run.nth, text, commas });
    if (!isTaken) run.found = this.#check(run);
    this.#runs.settle();
  }

  /** Checks a run of events and tells it, where it can be told. */
  #check({ part, nth, from }: OpenRun<ScannedPart, Found>): Found {
    const parsed = this.#parse(part);
    if (!parsed.ok) return { kind: 'broken', problems: parsed.failure };
    const checked = this.#checker.check(parsed.value as readonly unknown[], from);
    const { entries, forbidden, fields, spans } = checked;
    const found: Found = { kind: 'checked', checked };
    if (this.#isSpoiled || forbidden.length + fields.length > 0) return found;
    if (spans.length === 0) this.#told({ list: 'events', nth, entries, texts: textsOf(part) });
    else {
      const rest = withoutMisquotes(entries, spans, from);
      for (const report of rest.without) this.#without.add(report);
      const texts = rest.events.map((event) => JSON.stringify(event));
      this.#told({ list: 'events', nth, entries: rest.events, texts });
    }
    return found;
  }

  /** Notes what was found of a run, and says whether the next one is of interest. */
  #note(found: Found, from: number): boolean {
    if (found.kind === 'broken') {
      this.#stop(found.problems);
      return false;
    }
    const checked = found.kind === 'checked' ? found.checked : undefined;
    const ids = found.kind === 'sound' ? found.ids : found.checked.entries;
    this.#counts.events += ids.length;
    this.#forbidden.add(checked?.forbidden ?? []);
    this.#fields.add(checked?.fields ?? []);
    if (this.#isSpoiled) return true;
    const { events, reports } = this.#taken;
    this.#references.add(takenTwice('events', ids, events, from));
    this.#references.add(reportsTakenTwice(ids, reports, from));
    this.#references.add(checked?.references ?? []);
    const spoiled = this.#spans.add(checked?.spans ?? []);
    if (spoiled.some(({ misquote }) => !misquote)) this.#onlyMisquotes = false;
    return true;
  }
}
