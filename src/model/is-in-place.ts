/**
 * A quick look at what an event says of others: what passes names only articles and actors that are there, and quotes them word for word.
 * What does not pass is looked at again by reference-problems.ts and span-problems.ts, which tell what is wrong and where.
 */
import type { Article, Passage, ReportedEvent, Span, When } from './dataset.ts';

export interface Spoken {
  readonly articles: { readonly get: (id: string) => Article | undefined };
  readonly actors: Pick<ReadonlySet<string>, 'has'>;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
const splitsPair = (text: string, offset: number): boolean =>
  isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1));

function isQuoted({ start, end, quote }: Passage, { text, textIn }: Article): boolean {
  if (start >= end || end > text.length || quote.length !== end - start) return false;
  if (splitsPair(text, start) || splitsPair(text, end)) return false;
  return textIn !== undefined || text.startsWith(quote, start);
}

function isDated(when: When | undefined, { articles }: Spoken): boolean {
  const phrase = when?.phrase;
  if (!phrase) return true;
  const article = articles.get(phrase.article);
  return article !== undefined && isQuoted(phrase, article);
}

const isWithin = (span: Span, { start, end }: Span): boolean =>
  span.start < span.end && span.start >= start && span.end <= end;

export function isInPlace(event: ReportedEvent, spoken: Spoken): boolean {
  if (!isDated(event.when, spoken)) return false;
  for (const { actor } of event.participants) if (!spoken.actors.has(actor)) return false;
  for (const { article: id, passage, trigger, figures, saidBy, when } of event.reports) {
    const article = spoken.articles.get(id);
    if (!article || !isQuoted(passage, article) || !isWithin(trigger, passage)) return false;
    if (figures) for (const figure of figures) if (!isWithin(figure, passage)) return false;
    if (saidBy) for (const actor of saidBy) if (!spoken.actors.has(actor)) return false;
    if (!isDated(when, spoken)) return false;
  }
  return true;
}
