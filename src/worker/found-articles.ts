/** The articles found in the files that were given: texts stay here, the page gets what it shows of them. */
import type { FieldMapping } from '../articles/field-mapping.ts';
import { MOST_BYTES, megabytes } from '../articles/limits.ts';
import { makeArticle } from '../articles/make-article.ts';
import { type FoundArticle, noFindings, readSourceFile } from '../articles/read-source-file.ts';
import { extensionOf, type SourceFile, type SourceProblem } from '../articles/source-file.ts';
import type { Article, ArticleId } from '../model/dataset.ts';
import type { Correction, FoundSummary, GivenFile } from './messages.ts';

/** All texts together, in UTF-16 code units: what a worker holds with ease. */
const MOST_TEXT = 150_000_000;
/** Files looked into before the page is told, and lets us go on. */
const TOLD_EVERY = 25;

interface Found {
  readonly article: Article;
  readonly summary: FoundSummary;
}

export interface FoundBatch {
  readonly found: readonly FoundSummary[];
  readonly problems: readonly SourceProblem[];
  readonly notices: readonly SourceProblem[];
  /** Files of this run that were looked into. */
  readonly done: number;
}

const stem = (name: string): string => name.replace(/\.(?:meta\.json|[^./\\]*)$/i, '');
const isMetadata = ({ name }: GivenFile): boolean => extensionOf(name) === 'meta.json';
const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

async function open({ name, blob }: GivenFile): Promise<SourceFile> {
  return { name, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

export class FoundArticles {
  readonly #found = new Map<number, Found>();
  #key = 0;
  #text = 0;

  async #take({ file, fallbackId, raw }: FoundArticle): Promise<FoundSummary> {
    const article = await makeArticle(raw.metadata.id ?? fallbackId, raw);
    const { title, publisher, published, language, publishedSpan, text } = article;
    const { origins = {}, metadata } = raw;
    const titleFrom = metadata.title === undefined ? 'the text' : origins.title;
    const publishedFrom = publishedSpan ? 'the text' : origins.published;
    const summary: FoundSummary = {
      key: this.#key++,
      file,
      words: wordsIn(text),
      ...(title !== undefined && { title, ...(titleFrom && { titleFrom }) }),
      ...(publisher !== undefined && {
        publisher,
        ...(origins.publisher && { publisherFrom: origins.publisher }),
      }),
      ...(published && { published, ...(publishedFrom && { publishedFrom }) }),
      ...(publishedSpan && { publishedWords: text.slice(publishedSpan.start, publishedSpan.end) }),
      ...(language !== undefined && { language }),
    };
    this.#found.set(summary.key, { article, summary });
    this.#text += text.length;
    return summary;
  }

  async #read(file: GivenFile, beside: GivenFile | undefined, mapping: FieldMapping | undefined) {
    const refused = (message: string) => ({
      ...noFindings(),
      problems: [{ file: file.name, message }],
    });
    if (file.blob.size > MOST_BYTES)
      return refused(
        `The file is too large: ${megabytes(file.blob.size)}, at most ${megabytes(MOST_BYTES)} are read`,
      );
    if (this.#text > MOST_TEXT)
      return refused(`There is no room for it: ${megabytes(MOST_TEXT)} of text are read at once`);
    try {
      return await readSourceFile(
        await open(file),
        beside && (await open(beside)),
        mapping ? { mapping } : {},
      );
    } catch {
      return refused('The browser could not read the file');
    }
  }

  /** Looks into files, one at a time, in the order of their names. */
  async *look(files: readonly GivenFile[], mapping?: FieldMapping): AsyncGenerator<FoundBatch> {
    const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
    const metadata = new Map(sorted.filter(isMetadata).map((file) => [stem(file.name), file]));
    let batch = {
      found: [] as FoundSummary[],
      problems: [] as SourceProblem[],
      notices: [] as SourceProblem[],
    };
    let done = metadata.size;
    for (const file of sorted.filter((each) => !isMetadata(each))) {
      const beside = extensionOf(file.name) === 'txt' ? metadata.get(stem(file.name)) : undefined;
      const { found, problems, notices } = await this.#read(file, beside, mapping);
      for (const each of found) batch.found.push(await this.#take(each));
      batch.problems.push(...problems);
      batch.notices.push(...notices);
      done++;
      if (done % TOLD_EVERY > 0 && done < sorted.length) continue;
      yield { ...batch, done };
      batch = { found: [], problems: [], notices: [] };
    }
  }

  /** The articles with the reader's corrections, under ids of their own; what the story or an earlier file has already is told by its title. */
  chosen(
    story: readonly Article[],
    corrections: readonly Correction[],
    without: readonly number[],
  ): { readonly articles: readonly Article[]; readonly twice: readonly string[] } {
    const correctionOf = new Map(corrections.map((each) => [each.key, each]));
    const left = new Set(without);
    const ids = new Set<string>(story.map(({ id }) => id));
    const texts = new Set(story.map(({ sha256 }) => sha256));
    const [articles, twice]: [Article[], string[]] = [[], []];
    for (const [key, { article }] of this.#found) {
      if (left.has(key)) continue;
      if (texts.has(article.sha256)) {
        twice.push(article.title ?? article.id);
        continue;
      }
      texts.add(article.sha256);
      const id = freeId(article.id, ids);
      ids.add(id);
      articles.push(corrected({ ...article, id }, correctionOf.get(key)));
    }
    return { articles, twice };
  }
}

/** The id itself, or with the first number that makes it free. */
function freeId(id: string, taken: ReadonlySet<string>): ArticleId {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free as ArticleId;
}

function corrected(article: Article, correction: Correction | undefined): Article {
  if (!correction) return article;
  const { title, publisher, published, publishedFrom, publishedSpan, ...rest } = article;
  const newTitle = correction.title ?? title;
  const newPublisher = correction.publisher ?? publisher;
  const date =
    correction.published === undefined
      ? {
          ...(published && { published }),
          ...(publishedFrom && { publishedFrom }),
          ...(publishedSpan && { publishedSpan }),
        }
      : correction.published === 'unknown'
        ? {}
        : { published: correction.published, publishedFrom: 'reader' as const };
  return {
    ...rest,
    ...(newTitle && { title: newTitle }),
    ...(newPublisher && { publisher: newPublisher }),
    ...date,
  };
}
