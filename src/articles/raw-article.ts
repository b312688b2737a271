import { fail, type Result, succeed } from '../model/result.ts';
import type { Metadata } from './read-metadata.ts';
import { type MetadataProblem, readMetadata } from './read-metadata.ts';

/** What a file says of an article, before the text itself is looked into. */
export interface RawArticle {
  readonly text: string;
  readonly metadata: Metadata;
  /** Fields that could not be used. */
  readonly problems: readonly MetadataProblem[];
}

/** Why an article could not be read from its file. */
export interface FormatProblem {
  readonly place?: string;
  readonly message: string;
  readonly remedy?: string;
  /** Nothing to mend: what was built from the articles lies beside them. */
  readonly isBuilt?: true;
}

export type RawResult = Result<RawArticle, FormatProblem>;

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

const SHAPE =
  'An article is {"id", "title", "publisher", "url", "published", "text"}; only “text” has to be there.';
