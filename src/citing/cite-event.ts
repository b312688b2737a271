import type { Article, Dataset, Report, ReportedEvent } from '../model/dataset.ts';
import { isQuotation } from '../text/is-quotation.ts';
import { type CitationStyle, citeArticle } from './cite-article.ts';

/** Where a passage stands, as no style of citation has it: quote and characters. */
const wordPassage = ({ passage }: Report): string =>
  `${isQuotation(passage.quote) ? passage.quote : `“${passage.quote}”`} (characters ${passage.start}–${passage.end})`;

/** A passage with its article: the quotation, then the citation. */
export function citeReport(article: Article, report: Report, style: CitationStyle): string {
  const cited = citeArticle(article, style);
  if (style !== 'bibtex') return `${wordPassage(report)} ${cited}`;
  const note = `  note = {${wordPassage(report).replace(/[{}\\]/g, '')}}`;
  return cited.replace(/\n\}$/, `,\n${note}\n}`);
}

/** An event: the articles that report it, each cited once. */
export function citeEvent(dataset: Dataset, event: ReportedEvent, style: CitationStyle): string {
  const reporting = new Set(event.reports.map(({ article }) => article));
  return dataset.articles
    .filter(({ id }) => reporting.has(id))
    .map((article) => citeArticle(article, style))
    .join(style === 'bibtex' ? '\n\n' : '\n');
}
