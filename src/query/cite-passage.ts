import { reader } from '../messages/en/reader.tsx';
import type { Say } from '../messages/say.ts';
import type { Article, Passage } from '../model/dataset.ts';
import { isQuotation } from '../text/is-quotation.ts';
import { isolated } from '../text/isolate.ts';
import { pageOfOffset } from './page-of-offset.ts';
import { wordEdtfDate } from './word-when.ts';

/** A quote with all that is known of where it stands, to be pasted into a text: `“…” Title. Publisher, date, characters a–b. URL`. */
export function citePassage(article: Article, passage: Passage, say: Say): string {
  const words = say(reader);
  const page = pageOfOffset(article, passage.start);
  const source = [
    article.authors?.map(isolated).join(', '),
    isolated(article.title ?? article.id),
    article.publisher && isolated(article.publisher),
    article.published ? wordEdtfDate(article.published, say) : words.noDate,
    page === undefined ? undefined : words.page(page),
    words.place(passage.start, passage.end),
    article.url,
  ];
  const quote = isolated(passage.quote);
  const marked = isQuotation(passage.quote) ? quote : words.quoted(quote);
  return `${marked} ${source.filter(Boolean).join(', ')}`;
}
