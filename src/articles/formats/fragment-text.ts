import { type PageText, pageText } from './page-text.ts';

const MARKUP =
  /<(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|figure|img|blockquote|table)\b[^<>]{0,2000}>/i;
const CLOSED =
  /<\/(?:p|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|figure|blockquote|table)>|<(?:br|img)\b/i;

/** Whether a text from a feed or a database is written in HTML. */
export const looksLikeHtml = (text: string): boolean => MARKUP.test(text) && CLOSED.test(text);

/** The words of a piece of HTML, which is all article: nothing of it is a page around one. Nested beyond reason, it stays as it is. */
export async function fragmentText(html: string): Promise<PageText> {
  const { faultOfPage, parsePage } = await import('./parse-page.ts');
  if (faultOfPage(html)) return { text: html, furniture: [] };
  return pageText(parsePage(`<html><body>${html}</body></html>`).body);
}
