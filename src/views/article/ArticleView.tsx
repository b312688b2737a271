/** The reading view: whole articles with every reported passage marked, and the events beside them. */

import { useId } from 'react';
import { article as words } from '../../messages/en/article.tsx';
import { counts } from '../../messages/en/counts.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { ArticleId } from '../../model/dataset.ts';
import { stepPassage } from '../../query/step-passage.ts';
import { reportSelected } from '../../store/actions.ts';
import { useAct, useSelected, useViewCommand } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import { ArticlePage } from './ArticlePage.tsx';
import { ArticleTabs } from './ArticleTabs.tsx';
import bar from './article-bar.module.css';
import styles from './article-view.module.css';
import { MissingArticle } from './MissingArticle.tsx';
import { NewEventButton } from './NewEventButton.tsx';
import { type Passages, usePassages } from './use-passages.ts';

const square = `${controls.button} ${controls.small} ${controls.square} ${controls.line}`;

/** "41 passages · 32 events", and how many passages the filters hide. */
function Counts({ passages: { passages, events, hidden } }: { passages: Passages }) {
  const say = useSay();
  return (
    <span className={bar.counts}>
      {say(words).passages(passages.length)} · {say(counts).events(events)}
      {hidden > 0 && (
        <span title={say(words).ofHiddenEvents(hidden)}> · {say(words).hidden(hidden)}</span>
      )}
    </span>
  );
}

interface StepsProps {
  passages: Passages;
  step: (by: 1 | -1) => void;
}

function PassageSteps({ passages, step }: StepsProps) {
  const { previousPassage, nextPassage } = useWords(words);
  const stepFrom = (by: 1 | -1) => stepPassage(passages.passages, passages.isHeld, by);
  return (
    <>
      <Counts passages={passages} />
      <span className={bar.steps}>
        <button
          type="button"
          className={square}
          aria-label={previousPassage}
          aria-keyshortcuts="p"
          disabled={!stepFrom(-1)}
          onClick={() => step(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className={square}
          aria-label={nextPassage}
          aria-keyshortcuts="n"
          disabled={!stepFrom(1)}
          onClick={() => step(1)}
        >
          <Icon name="down" />
        </button>
      </span>
    </>
  );
}

const selectAsked = ({ view }: State): ArticleId | undefined =>
  view.screen.kind === 'article' ? view.screen.article : undefined;

/** The article that the address names, marked; a link to an article that is not there says so. */
export function ArticleView() {
  const act = useAct();
  const pageId = useId();
  const dataset = useSelected(selectDataset);
  const asked = useSelected(selectAsked);
  const article = dataset.articles.find(({ id }) => id === asked);
  const passages = usePassages(asked);
  const step = (by: 1 | -1) => {
    const next = stepPassage(passages.passages, passages.isHeld, by);
    if (next) act(reportSelected, next.report);
  };
  useViewCommand('next-passage', () => step(1));
  useViewCommand('previous-passage', () => step(-1));
  return (
    <div className={styles.view}>
      <div className={bar.bar}>
        <ArticleTabs dataset={dataset} current={article?.id} panelId={pageId} />
        {article && <NewEventButton article={article} />}
        {article && <PassageSteps passages={passages} step={step} />}
      </div>
      {article ? (
        <ArticlePage
          key={article.id}
          dataset={dataset}
          article={article}
          passages={passages}
          id={pageId}
        />
      ) : (
        <MissingArticle dataset={dataset} asked={asked} />
      )}
    </div>
  );
}
