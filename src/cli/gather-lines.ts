/** Reads the lines of reports twice: for the articles and who they speak of, then for the reports under those names. */

import type { SourceProblem } from '../articles/source-file.ts';
import type { DraftReport } from '../extract/draft-report.ts';
import { UsedActors } from '../extract/merge/actors-in-use.ts';
import type { ReportSource } from '../extract/merge/merge-reports.ts';
import {
  CastOfAll,
  type NamedActors,
  nameGlobally,
  type Renaming,
} from '../extract/name-globally.ts';
import type { Actor, Article, ArticleId } from '../model/dataset.ts';
import { KINDS } from '../model/kinds.ts';
import { isArticleLine, readLine } from './report-lines.ts';
import type { FileLine, WorkFiles } from './work-files.ts';

/** Where a line stands. */
interface LineRef {
  readonly file: string;
  readonly at: number;
  readonly length: number;
}

/** An article that lies in a file: its text is read when it is written. */
export interface StoredArticle {
  readonly article: Omit<Article, 'text'>;
  readonly line: LineRef;
}

export interface GatheredLines {
  /** In the order of their ids. */
  readonly articles: readonly StoredArticle[];
  /** Those that reports name, and those they belong to. */
  readonly actors: readonly Actor[];
  /** How many reports there are. */
  readonly reportCount: number;
  readonly reports: ReportSource;
  readonly wholeArticle: (stored: StoredArticle) => Article;
}

interface Read extends StoredArticle {
  readonly key: string;
  readonly reports: number;
}

type Tell = (problem: SourceProblem) => void;

const isReport = (text: string): boolean => text.startsWith('{"kind":"report"');

/** What the id of a report says beside its article: there are fewer than 32 kinds. */
const numberOf = ({ trigger, kind }: DraftReport): number =>
  trigger.start * 32 + KINDS.indexOf(kind);

/** Where the reports stand: numbers alone, so that a million of them take little memory. */
class ReportPlaces {
  readonly #files: number[] = [];
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #ofArticle = new Map<ArticleId, number[]>();

  get count(): number {
    return this.#starts.length;
  }

  add(article: ArticleId, file: number, at: number, length: number): void {
    const own = this.#ofArticle.get(article) ?? [];
    this.#ofArticle.set(article, own);
    own.push(this.count);
    this.#files.push(file);
    this.#starts.push(at);
    this.#lengths.push(length);
  }

  of(article: ArticleId): readonly number[] {
    return this.#ofArticle.get(article) ?? [];
  }

  line(place: number, files: readonly string[]): LineRef {
    const file = files[this.#files[place]!]!;
    return { file, at: this.#starts[place]!, length: this.#lengths[place]! };
  }
}

class Gatherer {
  readonly #files: WorkFiles;
  readonly #tell: Tell;
  readonly #articles = new Map<ArticleId, Read>();
  readonly #casts = new CastOfAll();

  constructor(files: WorkFiles, tell: Tell) {
    this.#files = files;
    this.#tell = tell;
  }

  *#lines(file: string): Generator<readonly [line: FileLine, place: string]> {
    let number = 0;
    for (const line of this.#files.lines(file)) {
      number += 1;
      if (line.text.trim() !== '') yield [line, `line ${number}`];
    }
  }

  readArticles(file: string, isWanted: (key: string) => boolean): void {
    for (const [{ text, at, length }, place] of this.#lines(file)) {
      if (isReport(text)) continue;
      const read = readLine(text);
      if (!read.ok) {
        this.#tell({ file, place, message: read.failure, remedy: 'Make it again with extract.' });
        continue;
      }
      if (read.value.kind === 'report' || !isWanted(read.value.key)) continue;
      const { article, cast, key, reports } = read.value;
      const { text: _, ...rest } = article;
      const known = this.#articles.get(article.id);
      if (known?.key === key) continue;
      if (known)
        this.#tell({
          file,
          place,
          message: `The id “${article.id}” is taken already, by another article in ${known.line.file}`,
          remedy: 'Give the article an “id” of its own.',
        });
      else {
        this.#articles.set(article.id, { article: rest, key, reports, line: { file, at, length } });
        this.#casts.add({ article: article.id, cast });
      }
    }
  }

  /** Once, when all articles are read; the casts are let go of. */
  nameActors(): NamedActors {
    return this.#casts.name();
  }

  #parse(line: LineRef): DraftReport {
    const read = readLine(this.#files.readAt(line.file, line.at, line.length));
    if (!read.ok || read.value.kind !== 'report')
      throw new Error(`${line.file} was changed while it was read`);
    return read.value.report;
  }

  readReports(files: readonly string[], { actors, renamings }: NamedActors): GatheredLines {
    const none: Renaming = new Map();
    const named = (report: DraftReport) =>
      nameGlobally(report, renamings.get(report.article) ?? none);
    const places = new ReportPlaces();
    const used = new UsedActors();
    const seen = new Map<ArticleId, Set<number>>();
    for (const [index, file] of files.entries())
      for (const [{ text, at, length }] of this.#lines(file)) {
        if (isArticleLine(text)) continue;
        const read = readLine(text);
        if (!read.ok || read.value.kind !== 'report') continue;
        const { report, key } = read.value;
        if (this.#articles.get(report.article)?.key !== key) continue;
        const own = seen.get(report.article) ?? new Set();
        seen.set(report.article, own);
        const id = numberOf(report);
        if (own.has(id)) continue;
        own.add(id);
        used.add(named(report));
        places.add(report.article, index, at, length);
      }
    this.#checkCounts(seen);
    return {
      articles: [...this.#articles.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1)),
      actors: used.among(actors),
      reportCount: places.count,
      reports: {
        placesOf: (article) => places.of(article),
        read: (place) => named(this.#parse(places.line(place, files))),
      },
      wholeArticle: ({ line }) => this.#wholeArticle(line),
    };
  }

  #checkCounts(seen: ReadonlyMap<ArticleId, ReadonlySet<number>>): void {
    for (const { article, reports, line } of this.#articles.values()) {
      const found = seen.get(article.id)?.size ?? 0;
      if (found < reports)
        this.#tell({
          file: line.file,
          message: `Of the ${reports} reports of article “${article.id}” ${found} are there`,
          remedy: 'Give merge all lines that extract wrote for it.',
        });
    }
  }

  #wholeArticle(line: LineRef): Article {
    const read = readLine(this.#files.readAt(line.file, line.at, line.length));
    if (!read.ok || read.value.kind !== 'article')
      throw new Error(`${line.file} was changed while it was read`);
    return read.value.article;
  }
}

/** What the lines in these files hold together; of articles only those with a wanted key. What is wrong is told, and the rest goes on. */
export function gatherLines(
  paths: readonly string[],
  files: WorkFiles,
  tell: Tell,
  isWanted: (key: string) => boolean = () => true,
): GatheredLines {
  const gatherer = new Gatherer(files, tell);
  for (const path of paths) gatherer.readArticles(path, isWanted);
  return gatherer.readReports(paths, gatherer.nameActors());
}
