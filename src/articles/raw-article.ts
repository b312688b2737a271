import type { Span } from '../model/dataset.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import type { FieldSample } from './field-mapping.ts';
import type { Metadata } from './read-metadata.ts';
import { type MetadataProblem, readMetadata } from './read-metadata.ts';

/** Where fields of the metadata were read, in words: "JSON-LD", "the field “headline”". */
export type Origins = { readonly [Name in keyof Metadata]?: string };

/** What a file says of an article, before the text itself is looked into. */
export interface RawArticle {
  readonly text: string;
  readonly metadata: Metadata;
  /** Fields that could not be used. */
  readonly problems: readonly MetadataProblem[];
  readonly origins?: Origins;
  /** What the file's own structure sets apart from the article, such as captions; in the order of the text. */
  readonly furniture?: readonly Span[];
  /** Where each page of a paged file begins in the text. */
  readonly pages?: readonly number[];
}

/** Why an article could not be read from its file. */
export interface FormatProblem {
  readonly place?: string;
  readonly message: string;
  readonly remedy?: string;
  /** Nothing to mend: what was built from the articles lies beside them. */
  readonly isBuilt?: true;
  /** The fields that are there, where the reader may say which of them holds the text. */
  readonly fields?: readonly FieldSample[];
}

export type RawResult = Result<RawArticle, FormatProblem>;

export const SHAPE =
  'An article is {"id", "title", "publisher", "url", "published", "text"}; only “text” has to be there.';

/** Reads `{id, title, publisher, url, published, text}`; `place` says which entry of its file this is. */
export function rawArticleOf(value: unknown, place?: string): RawResult {
  const at = place === undefined ? {} : { place };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail({ ...at, message: 'This is not an article: it is not an object', remedy: SHAPE });
  const { text, format } = value as { text?: unknown; format?: unknown };
  if (format === 'sourceline')
    return fail({
      ...at,
      message: 'This is a dataset that was built, not an article',
      isBuilt: true,
    });
  if (typeof text !== 'string')
    return fail({ ...at, message: 'The article has no “text”', remedy: SHAPE });
  return succeed({ text, ...readMetadata(value) });
}
