import { useMemo } from 'react';
import { article as words } from '../../messages/en/article.tsx';
import { useSay } from '../../messages/use-say.tsx';
import type { Article } from '../../model/dataset.ts';
import { isCrowded } from '../../query/is-crowded.ts';
import { groupBlocks, layOutArticle } from '../../query/lay-out-article.ts';
import type { MarkedPassage } from '../../query/mark-passages.ts';
import { type MarkedBlock, placePassages } from '../../query/place-passages.ts';
import { ArticleBlock } from './ArticleBlock.tsx';
import { ArticleFacts } from './ArticleFacts.tsx';
import styles from './article-text.module.css';
import type { PassageFacts } from './passage-facts.ts';

interface ArticleTextProps {
  article: Article;
  letter: string;
  passages: readonly MarkedPassage[];
  factsOf: (passage: MarkedPassage) => PassageFacts;
}

/** What is laid out at once; the groups of a longer article wait until they come into sight. */
const GROUP_CHARACTERS = 24_000;

/** For a block without passages: always the same, so that a new selection does not draw it again. */
const NO_FACTS = (): never => {
  throw new RangeError('a block without passages was asked what they tell');
};

/** The groups of blocks, each block with its passages. */
function useGroups(
  article: Article,
  passages: readonly MarkedPassage[],
): readonly (readonly MarkedBlock[])[] {
  return useMemo(() => {
    const blocks = placePassages(layOutArticle(article), passages);
    return groupBlocks(blocks, GROUP_CHARACTERS);
  }, [article, passages]);
}

/** The whole text of an article, verbatim, with every reported passage marked. */
export function ArticleText({ article, letter, passages, factsOf }: ArticleTextProps) {
  const say = useSay();
  const groups = useGroups(article, passages);
  const blocks = groups.flat();
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const before = new Map(blocks.map((block, index) => [block, blocks[index - 1]]));
  const draw = (block: MarkedBlock) => (
    <ArticleBlock
      key={block.start}
      article={article}
      block={block}
      opensFurniture={block.kind === 'furniture' && before.get(block)?.kind !== 'furniture'}
      factsOf={block.passages.length > 0 ? factsOf : NO_FACTS}
    />
  );
  const facts = (
    <ArticleFacts article={article} letter={letter} titleInText={headline !== undefined} />
  );
  return (
    <article
      className={styles.text}
      lang={article.language}
      data-crowded={isCrowded(blocks, passages.length) || undefined}
    >
      {!headline && facts}
      {blocks.length === 0 && (
        <p className={styles.nothing} lang={say.language}>
          {say(words).noText}
        </p>
      )}
      {groups.map((group) => (
        <div key={group[0]?.start} className={groups.length > 1 ? styles.waiting : undefined}>
          {group.map((block) =>
            block === headline ? [draw(block), <div key="facts">{facts}</div>] : draw(block),
          )}
        </div>
      ))}
    </article>
  );
}
