import { useMemo, useState } from 'react';
import { dates } from '../../messages/en/dates.ts';
import { filters } from '../../messages/en/filters.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { Article } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { wordEdtfDate } from '../../query/word-when.ts';
import { choiceToggled } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import { Icon } from '../marks/Icon.tsx';
import { SourceKey } from '../marks/SourceKey.tsx';
import { Choice } from './Choice.tsx';
import { Facet } from './Facet.tsx';
import { useFacetCounts } from './FacetCountsProvider.tsx';
import styles from './filters.module.css';

const LISTED_FIRST = 12;

function ArticleChoice({ article }: { article: Article }) {
  const say = useSay();
  const act = useAct();
  const dataset = useSelected(selectDataset);
  const chosen = useSelected((state) => state.view.filters.articles);
  const counts = useFacetCounts().articles;
  const { id, title = id, published } = article;
  return (
    <Choice
      chosen={chosen.includes(id)}
      count={counts.get(id) ?? 0}
      onToggle={() => act(choiceToggled, 'articles', id)}
      className={styles.described}
    >
      <SourceKey letter={articleLetters(dataset).get(id) ?? '?'} title={title} />{' '}
      <span className={`${styles.label} ${styles.source}`}>
        <bdi lang={article.language}>{title}</bdi>{' '}
        <small>{published ? wordEdtfDate(published, say) : say(dates).noDateKnown}</small>
      </span>
    </Choice>
  );
}

/** The articles that report; an event passes with any of them. */
export function ArticleFacet() {
  const say = useWords(filters);
  const { articles } = useSelected(selectDataset);
  const chosen = useSelected((state) => state.view.filters.articles);
  const [showsAll, setShowsAll] = useState(false);
  const listed = useMemo(
    () => articles.filter(({ id }, i) => showsAll || i < LISTED_FIRST || chosen.includes(id)),
    [articles, showsAll, chosen],
  );
  const rest = articles.length - listed.length;
  return (
    <Facet
      heading={say.articles}
      {...(articles.length > LISTED_FIRST && {
        more: say.inAll(articles.length),
      })}
    >
      {listed.map((article) => (
        <ArticleChoice key={article.id} article={article} />
      ))}
      {rest > 0 && (
        <button type="button" className={styles.rest} onClick={() => setShowsAll(true)}>
          {say.more(rest)}
          <Icon name="right" size={12} />
        </button>
      )}
    </Facet>
  );
}
