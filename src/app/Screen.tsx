import { type ComponentType, lazy, Suspense } from 'react';
import { useSelected } from '../store/react.tsx';
import { selectIsBare, selectSelectedEvent } from '../store/select-drawn.ts';
import type { Screen as AnyScreen } from '../store/state.ts';
import { List } from '../views/list/List.tsx';
import { useIsPrinting } from '../views/marks/use-is-printing.ts';
import { articleIdsOf, WithTexts } from './WithTexts.tsx';

const importTimeline = () => import('./TimelineScreen.tsx');
const importKeyDates = () => import('../views/key-dates/KeyDates.tsx');
const importNothing = () => import('./states/NothingMatches.tsx');
const importActor = () => import('../views/actor/ActorPage.tsx');
const importCompare = () => import('../views/compare/Compare.tsx');
const importArticle = () => import('../views/article/ArticleView.tsx');

const TimelineScreen = lazy(() => importTimeline().then((m) => ({ default: m.TimelineScreen })));
const NothingMatches = lazy(() => importNothing().then((m) => ({ default: m.NothingMatches })));
const KeyDates = lazy(() => importKeyDates().then((m) => ({ default: m.KeyDates })));
const ActorPage = lazy(() => importActor().then((m) => ({ default: m.ActorPage })));
const Compare = lazy(() => importCompare().then((m) => ({ default: m.Compare })));
const ArticleView = lazy(() => importArticle().then((m) => ({ default: m.ArticleView })));

/** What stands in the place of the events. */
const PAGES: Partial<Record<AnyScreen['kind'], ComponentType>> = {
  article: ArticleView,
  'key-dates': KeyDates,
  compare: Compare,
  actor: ActorPage,
};

/** Begins to fetch the code of a view, so that it is here when the dataset is. */
export function fetchScreen({ kind }: AnyScreen): void {
  if (kind === 'timeline') void importTimeline();
  if (kind === 'article') void importArticle();
  if (kind === 'key-dates') void importKeyDates();
  if (kind === 'actor') void importActor();
  if (kind === 'compare') void importCompare();
}

/** The view that is on screen; on paper the timeline is a list. */
export function Screen() {
  const screen = useSelected((state) => state.view.screen);
  const selected = useSelected(selectSelectedEvent);
  const { kind } = screen;
  const ids = screen.kind === 'article' ? [screen.article] : articleIdsOf(selected);
  const isPrinting = useIsPrinting();
  const isEmpty = useSelected(selectIsBare);
  const Page = PAGES[kind];
  if (Page)
    return (
      <WithTexts ids={ids}>
        <Suspense fallback={null}>
          <Page />
        </Suspense>
      </WithTexts>
    );
  if (isEmpty)
    return (
      <Suspense fallback={null}>
        <NothingMatches />
      </Suspense>
    );
  if (kind === 'list' || isPrinting) return <List whole={isPrinting} />;
  return (
    <Suspense fallback={null}>
      <TimelineScreen />
    </Suspense>
  );
}
