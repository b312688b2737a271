import { memo } from 'react';
import { article as messages } from '../../messages/en/article.tsx';
import { useSay } from '../../messages/use-say.tsx';
import type { Article, Span } from '../../model/dataset.ts';
import { covers, cutAtEdges } from '../../query/cut-at-edges.ts';
import type { MarkedPassage } from '../../query/mark-passages.ts';
import type { MarkedBlock } from '../../query/place-passages.ts';
import styles from './article-text.module.css';
import { MarkedText } from './MarkedText.tsx';
import type { PassageFacts } from './passage-facts.ts';

interface ArticleBlockProps {
  article: Article;
  block: MarkedBlock;
  /** Whether a run of furniture begins with it, and needs its reason. */
  opensFurniture: boolean;
  factsOf: (passage: MarkedPassage) => PassageFacts;
}

/** A line of page furniture; the words that tell the publication date are dotted. */
function Furniture({ article, block }: { article: Article; block: Span }) {
  const say = useSay();
  const { publishedSpan: told } = article;
  const here = told && told.start < block.end && block.start < told.end;
  const pieces = cutAtEdges(block, told ? [told] : []);
  return (
    <p className={styles.furniture} dir="auto">
      {pieces.map((piece) => {
        const words = article.text.slice(piece.start, piece.end);
        return told && covers(told, piece) ? (
          <span key={piece.start} className={styles.published}>
            {words}
          </span>
        ) : (
          words
        );
      })}
      {here && (
        <span className={styles.readHere} lang={say.language} dir="auto">
          {say(messages).publishedHere}
        </span>
      )}
    </p>
  );
}

/** One block of an article: its headline, a paragraph, or a line of furniture. */
export const ArticleBlock = memo(function ArticleBlock({
  article,
  block,
  opensFurniture,
  factsOf,
}: ArticleBlockProps) {
  const say = useSay();
  if (block.kind === 'furniture') {
    return (
      <>
        {opensFurniture && (
          <span className={styles.reason} lang={say.language}>
            {say(messages).furniture}
          </span>
        )}
        <Furniture article={article} block={block} />
      </>
    );
  }
  const words = <MarkedText block={block} text={article.text} factsOf={factsOf} />;
  if (block.kind === 'headline')
    return (
      <h1 dir="auto" data-start={block.start}>
        {words}
      </h1>
    );
  return (
    <p
      className={block.continues ? styles.continued : undefined}
      dir="auto"
      data-start={block.start}
    >
      {words}
    </p>
  );
});
