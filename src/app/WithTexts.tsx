import { type ReactNode, useEffect, useState } from 'react';
import { bringTexts, isTextHere } from '../loading/text-shelf.ts';
import { page } from '../messages/en/page.ts';
import { useSay } from '../messages/use-say.tsx';
import type { Article, ReportedEvent } from '../model/dataset.ts';
import { useSelected } from '../store/react.tsx';
import { selectDataset } from '../store/selectors.ts';
import controls from '../views/marks/controls.module.css';
import styles from './with-texts.module.css';

/** The articles that an event is reported in, or dated by. */
export function articleIdsOf(event: ReportedEvent | undefined): readonly string[] {
  if (!event) return [];
  const dated = [event, ...event.reports].flatMap(({ when }) => when?.phrase?.article ?? []);
  return [...event.reports.map(({ article }) => article), ...dated];
}

interface MissingTextsProps {
  articles: readonly Article[];
  quotes: readonly string[];
  onCome: () => void;
}

/** In the place of what cannot be shown yet: that the words are on their way, or why they are not. */
function MissingTexts({ articles, quotes, onCome }: MissingTextsProps) {
  const say = useSay();
  const words = say(page);
  const [failure, setFailure] = useState<string>();
  const [turn, setTurn] = useState(0);
  const ids = articles.map(({ id }) => id).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids stand for the articles; each turn asks again
  useEffect(() => {
    let isGone = false;
    void bringTexts(articles).then((reason) => {
      if (isGone) return;
      if (reason === undefined) onCome();
      else setFailure(reason);
    });
    return () => {
      isGone = true;
    };
  }, [ids, turn]);
  return (
    <div className={styles.missing} role="status">
      {failure === undefined ? (
        <p>{words.fetching(articles.length)}</p>
      ) : (
        <>
          <p>{words.notFetched(say.sentence(failure))}</p>
          {quotes.map((quote) => (
            <blockquote key={quote}>{quote}</blockquote>
          ))}
          <button
            type="button"
            className={`${controls.button} ${controls.line}`}
            onClick={() => {
              setFailure(undefined);
              setTurn(turn + 1);
            }}
          >
            {words.tryAgain}
          </button>
        </>
      )}
    </div>
  );
}

interface WithTextsProps {
  /** Ids of the articles whose words are shown. */
  ids: readonly string[];
  /** What reports quote of them, for where no more can be had. */
  quotes?: readonly string[];
  children: ReactNode;
}

/** Something that shows the words of articles, once their texts are here: those of a large dataset may lie apart from it. */
export function WithTexts({ ids, quotes = [], children }: WithTextsProps) {
  const { articles } = useSelected(selectDataset);
  const [, setCome] = useState(0);
  const asked = new Set(ids);
  const missing = articles.filter((article) => asked.has(article.id) && !isTextHere(article));
  if (missing.length === 0) return children;
  return (
    <MissingTexts
      key={missing.map(({ id }) => id).join('\n')}
      articles={missing}
      quotes={quotes}
      onCome={() => setCome((count) => count + 1)}
    />
  );
}
