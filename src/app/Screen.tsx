import { lazy, Suspense } from 'react';
import { useSelected } from '../store/react.tsx';
import { selectIsBare } from '../store/selectors.ts';
import type { Screen as AnyScreen } from '../store/state.ts';
import { List } from '../views/list/List.tsx';
import { useIsPrinting } from '../views/marks/use-is-printing.ts';
import { NothingMatches } from './states/NothingMatches.tsx';

const importTimeline = () => import('./TimelineScreen.tsx');
const importArticle = () => import('../views/article/ArticleView.tsx');

const TimelineScreen = lazy(() => importTimeline().then((m) => ({ default: m.TimelineScreen })));
const ArticleView = lazy(() => importArticle().then((m) => ({ default: m.ArticleView })));

/** Begins to fetch the code of a view, so that it is here when the dataset is. */
export function fetchScreen({ kind }: AnyScreen): void {
  if (kind === 'timeline') void importTimeline();
  if (kind === 'article') void importArticle();
}

/** The view that is on screen; on paper the timeline is a list. */
export function Screen() {
  const { kind } = useSelected((state) => state.view.screen);
  const isPrinting = useIsPrinting();
  const isEmpty = useSelected(selectIsBare);
  if (kind === 'article')
    return (
      <Suspense fallback={null}>
        <ArticleView />
      </Suspense>
    );
  if (isEmpty) return <NothingMatches />;
  if (kind === 'list' || isPrinting) return <List whole={isPrinting} />;
  return (
    <Suspense fallback={null}>
      <TimelineScreen />
    </Suspense>
  );
}
