import { type MouseEvent, useEffect, useRef } from 'react';
import type { Article, Dataset } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { reportSelected } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import { ArticleText } from './ArticleText.tsx';
import styles from './article-view.module.css';
import { pointOutReport } from './point-out-report.ts';
import { Ruler } from './Ruler.tsx';
import { showPassage } from './show-passage.ts';
import type { Passages } from './use-passages.ts';

/** What of a report was pressed: its passage, its note in the margin or its stroke; none while text is being selected. */
function pressedMark({ target }: MouseEvent): Element | undefined {
  const selecting = window.getSelection()?.isCollapsed === false;
  if (selecting || !(target instanceof Element)) return undefined;
  return target.closest('[data-report]') ?? undefined;
}

/** The words of the passage or its number, which the reader has before the eyes. */
const isInText = (mark: Element): boolean => mark.matches('span:not([data-note]), a');

interface ArticlePageProps {
  dataset: Dataset;
  article: Article;
  passages: Passages;
  id: string;
}

/** The article itself, scrolled to the passage in hand. */
export function ArticlePage({ dataset, article, passages, id }: ArticlePageProps) {
  const act = useAct();
  const page = useRef<HTMLDivElement>(null);
  const { isHeld } = passages;
  const pressed = useRef<number>(undefined);
  const heldNumber = passages.passages.find(isHeld)?.number;
  useEffect(() => {
    const inHand = pressed.current;
    pressed.current = undefined;
    if (page.current && inHand !== heldNumber) showPassage(page.current, heldNumber);
  }, [heldNumber]);
  const onPress = (event: MouseEvent) => {
    const mark = pressedMark(event);
    const report = mark?.getAttribute('data-report');
    const passage = passages.passages.find((one) => one.report === report);
    if (!mark || !passage) return;
    // What was pressed stays where it is, under the pointer.
    if (isInText(mark)) pressed.current = passage.number;
    act(reportSelected, passage.report);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the passages' numbers are links, which the keyboard presses
    <div
      ref={page}
      id={id}
      className={styles.page}
      role="tabpanel"
      aria-label={article.title ?? article.id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
      tabIndex={0}
      onClick={onPress}
      onPointerOver={({ currentTarget, target }) => pointOutReport(currentTarget, target)}
      onPointerLeave={({ currentTarget }) => pointOutReport(currentTarget, null)}
    >
      <Ruler passages={passages.passages} length={article.text.length} isHeld={isHeld} />
      <ArticleText
        article={article}
        letter={articleLetters(dataset).get(article.id) ?? ''}
        passages={passages.passages}
        factsOf={passages.factsOf}
      />
    </div>
  );
}
