import type { Article, Span } from '../../model/dataset.ts';
import { covers, cutAtEdges } from '../../query/cut-at-edges.ts';
import page from '../marks/page.module.css';
import styles from './compare.module.css';

interface MarkedWordsProps {
  article: Article;
  span: Span;
  marks: readonly Span[];
}

/** Words of an article with some of them in marker yellow. */
export function MarkedWords({ article, span, marks }: MarkedWordsProps) {
  return (
    <span className={`${page.quote} ${styles.words}`} dir="auto" lang={article.language}>
      {cutAtEdges(span, marks).map((piece) => {
        const words = article.text.slice(piece.start, piece.end);
        return marks.some((mark) => covers(mark, piece)) ? (
          <mark key={piece.start} className={styles.mark}>
            {words}
          </mark>
        ) : (
          <span key={piece.start}>{words}</span>
        );
      })}
    </span>
  );
}
