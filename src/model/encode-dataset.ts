import type { Actor, Article, Dataset, ReportedEvent } from './dataset.ts';
import { actorSchema, apartArticleSchema, articleSchema, eventSchema } from './schema.ts';

/** The entries of a dataset, one after the other: they need not all be in memory. */
export interface Entries {
  readonly title: string;
  /** Those with a `textIn` are written without their text, which lies there. */
  readonly articles: Iterable<Article>;
  readonly actors: Iterable<Actor>;
  readonly events: Iterable<ReportedEvent>;
}

interface Schema<Entry> {
  readonly parse: (entry: unknown) => Entry;
}

function* list<Entry>(
  name: string,
  entries: Iterable<Entry>,
  schema: Schema<Entry>,
): Generator<string> {
  let isFirst = true;
  for (const entry of entries) {
    yield `${isFirst ? `"${name}": [` : ','}\n${JSON.stringify(schema.parse(entry))}`;
    isFirst = false;
  }
  yield isFirst ? `"${name}": []` : '\n]';
}

const articleInFile: Schema<unknown> = {
  parse(entry) {
    const { text, ...article } = entry as Article;
    return article.textIn === undefined
      ? articleSchema.parse(entry)
      : apartArticleSchema.parse({ ...article, textLength: text.length });
  },
};

/** The text of a dataset's file in pieces, each made when it is asked for. Throws where a field is not of the schema. */
export function* encodedPieces({ title, articles, actors, events }: Entries): Generator<string> {
  yield `{\n"format": "sourceline",\n"version": 1,\n"title": ${JSON.stringify(title)},\n`;
  yield* list('articles', articles, articleInFile);
  yield ',\n';
  yield* list('actors', actors, actorSchema);
  yield ',\n';
  yield* list('events', events, eventSchema);
  yield '\n}\n';
}

/**
 * A dataset as the text of its file: fields in the order of the schema, one article, actor or event on a line, so that
 * two versions compare line by line. The same dataset gives the same bytes. Throws where a field is not of the schema.
 */
export const encodeDataset = (dataset: Dataset): string => [...encodedPieces(dataset)].join('');
