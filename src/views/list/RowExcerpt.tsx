import type { Article, Report, ReportedEvent, Span } from '../../model/dataset.ts';
import { covers, cutAtEdges, overlap } from '../../query/cut-at-edges.ts';
import { findTerms } from '../../query/find-terms.ts';
import { useFoundTerms } from '../marks/found-terms.ts';
import finds from '../marks/found-words.module.css';
import styles from './row-excerpt.module.css';

/** A row shows at most so much of a passage, around its trigger. */
const LONGEST = 480;

/** The part of a passage that a row has room for. */
export function partToShow({ passage, trigger }: Report): Span {
  if (passage.end - passage.start <= LONGEST) return passage;
  const start = Math.max(
    passage.start,
    Math.min(trigger.start - LONGEST / 2, passage.end - LONGEST),
  );
  return { start, end: Math.min(passage.end, start + LONGEST) };
}

interface RowExcerptProps {
  article: Article;
  event: ReportedEvent;
  report: Report;
  className?: string | undefined;
}

/** The words of a report in a line or two: the trigger bold, the words that date it dotted; no marker pen in a list. */
export function RowExcerpt({ article, event, report, className = '' }: RowExcerptProps) {
  const phrase = (report.when ?? event.when)?.phrase;
  const part = partToShow(report);
  const dated = phrase?.article === article.id && overlap(phrase, part) ? phrase : undefined;
  const { trigger, passage } = report;
  const terms = useFoundTerms();
  const found = findTerms(passage.quote, terms).map(({ start, end }) => ({
    start: passage.start + start,
    end: passage.start + end,
  }));
  return (
    <span className={`${styles.excerpt} ${className}`} dir="auto" lang={article.language}>
      {part.start > passage.start && '… '}
      {cutAtEdges(part, [trigger, ...(dated ? [dated] : []), ...found]).map((piece) => {
        const Mark = covers(trigger, piece) ? 'b' : 'span';
        const isDate = dated !== undefined && covers(dated, piece);
        const words = passage.quote.slice(piece.start - passage.start, piece.end - passage.start);
        const isFound = found.some((span) => covers(span, piece));
        return (
          <Mark key={piece.start} {...(isDate && { className: styles.phrase })}>
            {isFound ? <mark className={finds.found}>{words}</mark> : words}
          </Mark>
        );
      })}
      {part.end < passage.end && ' …'}
    </span>
  );
}
