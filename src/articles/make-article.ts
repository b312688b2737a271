import type { Article, ArticleId } from '../model/dataset.ts';
import { detectLanguage } from './detect-language.ts';
import { digestText } from './digest-text.ts';
import { findFurniture, joinSpans } from './find-furniture.ts';
import { findTitle } from './find-title.ts';
import { pageOf } from './page.ts';
import { findPublicationDate } from './publication-date.ts';
import type { RawArticle } from './raw-article.ts';

/** What an article's file said wins; what it left open is read from the text, or stays open. */
export async function makeArticle(
  id: string,
  raw: Pick<RawArticle, 'text' | 'metadata' | 'furniture' | 'pages'>,
): Promise<Article> {
  const { text, metadata, pages } = raw;
  const page = pageOf(text);
  const furniture = joinSpans([...findFurniture(page), ...(raw.furniture ?? [])], text);
  const { publisher, authors, url } = metadata;
  const title = metadata.title ?? findTitle(page, furniture);
  const language = metadata.language ?? detectLanguage(text);
  const inText = metadata.published ? undefined : findPublicationDate(page);
  return {
    id: id as ArticleId,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(authors && { authors }),
    ...(url !== undefined && { url }),
    ...(metadata.published && { published: metadata.published, publishedFrom: 'metadata' }),
    ...(inText && { published: inText.edtf, publishedFrom: 'text', publishedSpan: inText.span }),
    ...(language !== undefined && { language }),
    sha256: await digestText(text),
    text,
    ...(furniture.length > 0 && { furniture }),
    ...(pages && { pages }),
  };
}
