/** `.html`: the article of a page, as Readability finds it, in our own text; its metadata from the page's head. */
import { Readability } from '@mozilla/readability';
import { fail, type Result, succeed } from '../../model/result.ts';
import { LONGEST_PAGE, megabytes } from '../limits.ts';
import { pageOf } from '../page.ts';
import { findPublicationDate } from '../publication-date.ts';
import type { FormatProblem, RawArticle } from '../raw-article.ts';
import { readPageMetadata } from './page-metadata.ts';
import { type PageText, pageText } from './page-text.ts';
import { faultOfPage, parsePage } from './parse-page.ts';

const REMEDY = 'Save the article’s text as a .txt file and add that.';
const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The part of the page that is the article; the whole page where Readability finds none. */
function articleText(html: string): PageText {
  try {
    // It takes the tree to pieces, so that it gets one of its own.
    const found = new Readability<Node>(parsePage(html), {
      serializer: (node) => node,
      charThreshold: 200,
    }).parse();
    const text = found?.content && pageText(found.content);
    if (text && text.text.trim() !== '') return text;
  } catch {
    // A tree too large or too odd for it: the words of the page are there all the same.
  }
  return pageText(parsePage(html).body);
}

/** The headline above the article, as on the page, unless the article opens with it. */
function withHeadline(article: PageText, title: string | undefined): PageText {
  if (
    title === undefined ||
    plain(article.text.slice(0, title.length * 2)).startsWith(plain(title))
  )
    return article;
  const head = `${title}\n\n`;
  const furniture = article.furniture.map(({ start, end }) => ({
    start: start + head.length,
    end: end + head.length,
  }));
  return { text: head + article.text, furniture };
}

export function readPage(html: string): Result<RawArticle, FormatProblem> {
  if (html.length > LONGEST_PAGE) {
    const message = `The page is too large: ${megabytes(html.length)} of HTML, at most ${megabytes(LONGEST_PAGE)} are read`;
    return fail({ message, remedy: REMEDY });
  }
  const fault = faultOfPage(html);
  if (fault) return fail({ message: fault, remedy: REMEDY });
  const document = parsePage(html);
  const { metadata, origins } = readPageMetadata(document);
  const { text, furniture } = withHeadline(articleText(html), metadata.title);
  if (text.trim() === '')
    return fail({
      message: 'The page has no words in it',
      remedy:
        'It may build its text by a program: save it again from the browser as “complete page”.',
    });
  // The head is silent: the words around the article may say it, outside of what Readability keeps.
  const told = metadata.published
    ? undefined
    : findPublicationDate(pageOf(pageText(document.body).text));
  return succeed({
    text,
    furniture,
    metadata: { ...metadata, ...(told && { published: told.edtf }) },
    origins: { ...origins, ...(told && { published: 'the words of the page' }) },
    problems: [],
  });
}
