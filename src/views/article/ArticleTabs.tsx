import { type KeyboardEvent, useEffect, useRef } from 'react';
import { article as words } from '../../messages/en/article.tsx';
import { useWords } from '../../messages/use-say.tsx';
import type { ArticleId, Dataset } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { articleOpened } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import { SourceKey } from '../marks/SourceKey.tsx';
import styles from './article-bar.module.css';

interface ArticleTabsProps {
  dataset: Dataset;
  current: ArticleId | undefined;
  panelId: string;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A tab for each article; arrow keys move between them. */
export function ArticleTabs({ dataset, current, panelId }: ArticleTabsProps) {
  const { articles } = useWords(words);
  const act = useAct();
  const list = useRef<HTMLDivElement>(null);
  const letters = articleLetters(dataset);
  useEffect(() => {
    const tab = current && list.current?.querySelector('[aria-selected="true"]');
    if (tab) tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = dataset.articles.findIndex(({ id }) => id === current);
    const to = STEPS[event.key]?.(at, dataset.articles.length);
    const article = to === undefined ? undefined : dataset.articles[to];
    if (!article) return;
    event.preventDefault();
    event.stopPropagation();
    act(articleOpened, article.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to ?? 0]?.focus();
  };
  return (
    <div
      ref={list}
      className={styles.tabs}
      role="tablist"
      aria-label={articles}
      onKeyDown={onKeyDown}
    >
      {dataset.articles.map(({ id, title, language }, index) => {
        const selected = id === current;
        const isStop = selected || (current === undefined && index === 0);
        return (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={selected}
            aria-controls={selected ? panelId : undefined}
            tabIndex={isStop ? 0 : -1}
            onClick={() => act(articleOpened, id)}
          >
            <SourceKey letter={letters.get(id) ?? '?'} title={title ?? id} current={selected} />{' '}
            <span dir="auto" lang={language}>
              {title ?? id}
            </span>
          </button>
        );
      })}
    </div>
  );
}
