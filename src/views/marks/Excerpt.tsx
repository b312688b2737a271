import type { Article, Report, Span } from '../../model/dataset.ts';
import { covers, cutAtEdges } from '../../query/cut-at-edges.ts';
import { findTerms } from '../../query/find-terms.ts';
import type { PassageContext } from '../../query/passage-context.ts';
import styles from './excerpt.module.css';
import { useFoundTerms } from './found-terms.ts';
import finds from './found-words.module.css';

interface ExcerptProps {
  article: Article;
  report: Report;
  /** The words that date the event, where they stand in this article. */
  phrase?: Span | undefined;
  context?: PassageContext | undefined;
}

/** The passage of a report as the article has it: trigger in marker yellow, words of the date dotted, figures underlined. */
export function Excerpt({ article, report, phrase, context = {} }: ExcerptProps) {
  const { passage, trigger, figures = [] } = report;
  const words = (span: Span): string => article.text.slice(span.start, span.end);
  const terms = useFoundTerms();
  const found = findTerms(words(passage), terms).map(({ start, end }) => ({
    start: passage.start + start,
    end: passage.start + end,
  }));
  const pieces = cutAtEdges(passage, [trigger, ...(phrase ? [phrase] : []), ...figures, ...found]);
  const mark = (piece: Span) => {
    const isPhrase = phrase !== undefined && covers(phrase, piece);
    const figure = figures.find((span) => covers(span, piece));
    const classes = [isPhrase && styles.phrase, figure && styles.figure].filter(Boolean).join(' ');
    const isFound = found.some((span) => covers(span, piece));
    const plain = isFound ? <mark className={finds.found}>{words(piece)}</mark> : words(piece);
    const text = classes ? <span className={classes}>{plain}</span> : plain;
    return covers(trigger, piece) ? (
      <mark key={piece.start}>{text}</mark>
    ) : (
      <span key={piece.start}>{text}</span>
    );
  };
  return (
    <blockquote className={styles.excerpt} dir="auto" lang={article.language}>
      {context.before && <span className={styles.around}>{words(context.before)}</span>}
      {pieces.map(mark)}
      {context.after && <span className={styles.around}>{words(context.after)}</span>}
    </blockquote>
  );
}
