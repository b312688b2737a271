import { covers, cutAtEdges } from '../../query/cut-at-edges.ts';
import { findTerms } from '../../query/find-terms.ts';
import { useFoundTerms } from './found-terms.ts';
import styles from './found-words.module.css';

/** A text in which the words that the reader looks for are marked. */
export function FoundWords({ text }: { text: string }) {
  const found = findTerms(text, useFoundTerms());
  if (found.length === 0) return text;
  return cutAtEdges({ start: 0, end: text.length }, found).map((piece) => {
    const words = text.slice(piece.start, piece.end);
    return found.some((span) => covers(span, piece)) ? (
      <mark key={piece.start} className={styles.found}>
        {words}
      </mark>
    ) : (
      <span key={piece.start}>{words}</span>
    );
  });
}
