/** The page: bars above, filters at the left, the view in the middle, the event in hand at the right. */
import { type ComponentType, lazy, type ReactNode, Suspense, useRef } from 'react';
import { page } from '../messages/en/page.ts';
import { useWords } from '../messages/use-say.tsx';
import type { ReportedEvent } from '../model/dataset.ts';
import { useSelected, useSelectedLater } from '../store/react.tsx';
import { selectSelected } from '../store/select-drawn.ts';
import { selectTerms } from '../store/select-shown.ts';
import { selectDataset, selectIsReady } from '../store/selectors.ts';
import type { Panel } from '../store/state.ts';
import { Filters } from '../views/filters/Filters.tsx';
import controls from '../views/marks/controls.module.css';
import { FoundTerms } from '../views/marks/found-terms.ts';
import { Announcement } from '../views/reader/Announcement.tsx';
import { openedKey } from '../views/reader/opened-key.ts';
import { useEnterFocus } from '../views/reader/use-enter-focus.ts';
import { useNarrow } from '../views/reader/use-narrow.ts';
import styles from './app.module.css';
import { Bar } from './bar/Bar.tsx';
import { useKeyboard } from './keyboard/use-keyboard.ts';
import { RailStrip } from './RailStrip.tsx';
import { Screen } from './Screen.tsx';
import { LoadingState } from './states/LoadingState.tsx';
import { Notices } from './states/Notices.tsx';
import { TopBar } from './top/TopBar.tsx';
import { useOpenFile } from './top/use-dataset-entries.tsx';
import { usePageTitle } from './use-page-title.ts';
import { articleIdsOf, WithTexts } from './WithTexts.tsx';

const AddPage = lazy(() => import('./add/AddPage.tsx').then((m) => ({ default: m.AddPage })));
const EmptyState = lazy(() =>
  import('./states/EmptyState.tsx').then((m) => ({ default: m.EmptyState })),
);
const FailedState = lazy(() =>
  import('./states/FailedState.tsx').then((m) => ({ default: m.FailedState })),
);
const StoppedState = lazy(() =>
  import('./states/StoppedState.tsx').then((m) => ({ default: m.StoppedState })),
);
const ExportSheet = lazy(() =>
  import('./export/ExportSheet.tsx').then((m) => ({ default: m.ExportSheet })),
);
const KeysSheet = lazy(() =>
  import('./sheets/KeysSheet.tsx').then((m) => ({ default: m.KeysSheet })),
);
const CiteSheet = lazy(() => import('./CiteSheet.tsx').then((m) => ({ default: m.CiteSheet })));
const Tour = lazy(() => import('./tour/Tour.tsx').then((m) => ({ default: m.Tour })));
const CommandPalette = lazy(() =>
  import('./palette/CommandPalette.tsx').then((m) => ({ default: m.CommandPalette })),
);
const HoursSheet = lazy(() =>
  import('./hours/HoursSheet.tsx').then((m) => ({ default: m.HoursSheet })),
);
const LegendSheet = lazy(() =>
  import('./sheets/LegendSheet.tsx').then((m) => ({ default: m.LegendSheet })),
);

const CurationSheets = lazy(() =>
  import('./curation/CurationSheets.tsx').then((m) => ({ default: m.CurationSheets })),
);
const CurationTools = lazy(() =>
  import('./curation/CurationTools.tsx').then((m) => ({ default: m.CurationTools })),
);

const Reader = lazy(() =>
  import('../views/reader/Reader.tsx').then((m) => ({ default: m.Reader })),
);

const PublishSheet = lazy(() =>
  import('./publish/PublishSheet.tsx').then((m) => ({ default: m.PublishSheet })),
);

const FiltersSheet = lazy(() =>
  import('./FiltersSheet.tsx').then((m) => ({ default: m.FiltersSheet })),
);
const ArticlesSheet = lazy(() =>
  import('./ArticlesSheet.tsx').then((m) => ({ default: m.ArticlesSheet })),
);
const PhoneTop = lazy(() => import('./phone/PhoneTop.tsx').then((m) => ({ default: m.PhoneTop })));
const PhoneTabs = lazy(() =>
  import('./phone/PhoneTabs.tsx').then((m) => ({ default: m.PhoneTabs })),
);
const EmbedHead = lazy(() => import('./top/EmbedHead.tsx').then((m) => ({ default: m.EmbedHead })));

const SHEETS: Partial<Record<Panel, ComponentType>> = {
  filters: FiltersSheet,
  articles: ArticlesSheet,
  export: ExportSheet,
  keys: KeysSheet,
  legend: LegendSheet,
  hours: HoursSheet,
  correct: CurationSheets,
  merge: CurationSheets,
  reports: CurationSheets,
  history: CurationSheets,
  palette: CommandPalette,
  tour: Tour,
  projects: CurationSheets,
  'new-event': CurationSheets,
  actors: CurationSheets,
  cite: CiteSheet,
  publish: PublishSheet,
};

function Sheets() {
  const Sheet = SHEETS[useSelected((state) => state.session.panel)];
  return <Suspense fallback={null}>{Sheet && <Sheet />}</Suspense>;
}

/** What can be done with an event, under its title; within another page events are only read. */
const underTitle = (event: ReportedEvent) => (
  <Suspense fallback={<div className={styles.curation} />}>
    <CurationTools event={event} />
  </Suspense>
);

/** An event whose articles' texts lie apart is shown when they are here. */
const withTexts = (event: ReportedEvent, detail: ReactNode) => (
  <WithTexts ids={articleIdsOf(event)} quotes={event.reports.map(({ passage }) => passage.quote)}>
    {detail}
  </WithTexts>
);

/** As long as events are marked or reviewed. */
function Curation() {
  const isAsked = useSelected(({ session }) => session.reviewing || session.marked.length > 0);
  return <Suspense fallback={null}>{isAsked && <CurationTools />}</Suspense>;
}

function Body({ isPhone }: { isPhone: boolean }) {
  const words = useWords(page);
  const { title } = useSelected(selectDataset);
  const screen = useSelected((state) => state.view.screen.kind);
  const isEmbedded = useSelected(({ session }) => session.published === 'embed');
  const Main = useSelected(({ session }) => (session.isPart ? 'div' : 'main'));
  const isReading = (screen !== 'timeline' && screen !== 'list') || isEmbedded;
  const isCompared = screen === 'compare';
  const opened = useSelected((state) => openedKey(selectSelected(state)));
  const isOpen = opened !== undefined && !isCompared;
  const panel = useEnterFocus(isOpen ? opened : undefined);
  const classes = [
    styles.body,
    isOpen && styles.withReader,
    isReading && styles.folded,
    isEmbedded && styles.embedded,
  ];
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      {!isPhone && !isReading && (
        <nav id="filters" className={styles.rail} aria-label={words.filters}>
          <Filters />
        </nav>
      )}
      {!isPhone && !isEmbedded && <RailStrip />}
      <Main id="main" className={styles.main} tabIndex={-1}>
        {!isReading && <h1 className={controls.unseen}>{title}</h1>}
        <Screen />
      </Main>
      <Announcement />
      <Suspense fallback={null}>
        {isOpen && <Reader panel={panel} {...(!isEmbedded && { underTitle })} around={withTexts} />}
      </Suspense>
    </div>
  );
}

/** Marks the words that are looked for, and draws nothing else anew when they change. */
function Marking({ children }: { children: ReactNode }) {
  const terms = useSelectedLater(selectTerms);
  return <FoundTerms value={terms}>{children}</FoundTerms>;
}

/** The events, or what stands in their place. */
function Content({ isPhone }: { isPhone: boolean }) {
  const data = useSelected((state) => state.data);
  const name = useSelected((state) => state.view.dataset);
  const isEmpty = useSelected(selectDataset).events.length === 0;
  const isReading = useSelected((state) => state.view.screen.kind === 'article');
  const isAdding = useSelected((state) => state.session.panel === 'add');
  const openFile = useOpenFile();
  if (isAdding) return <AddPage />;
  if (data.kind === 'loading') return <LoadingState data={data} name={name} />;
  if (data.kind === 'stopped') return <StoppedState data={data} onOpenFile={openFile} />;
  if (data.kind === 'failed') return <FailedState data={data} onOpenFile={openFile} />;
  if (isEmpty && !isReading) return <EmptyState name={data.name} onOpenFile={openFile} />;
  return (
    <Marking>
      <Body isPhone={isPhone} />
    </Marking>
  );
}

export function App() {
  const words = useWords(page);
  const isPhone = useNarrow();
  const isEmbedded = useSelected(({ session }) => session.published === 'embed');
  const isAdding = useSelected((state) => state.session.panel === 'add');
  const isReady = useSelected(selectIsReady) && !isAdding;
  const isPart = useSelected(({ session }) => session.isPart === true);
  const part = useRef<HTMLDivElement>(null);
  useKeyboard(isPart ? part : undefined);
  usePageTitle(!isPart);
  return (
    <div ref={part} className={isPart ? `${styles.app} ${styles.part}` : styles.app}>
      {!isPart && (
        <a className={styles.skip} href="#main">
          {words.skip}
        </a>
      )}
      <Suspense fallback={null}>
        {isPhone ? <PhoneTop /> : isEmbedded ? <EmbedHead /> : <TopBar />}
      </Suspense>
      {!isPhone && isReady && <Bar />}
      <Notices />
      <Suspense fallback={isPart ? null : <main id="main" tabIndex={-1} />}>
        <Content isPhone={isPhone} />
      </Suspense>
      <Suspense fallback={null}>{isPhone && isReady && <PhoneTabs />}</Suspense>
      {isReady && <Curation />}
      <Sheets />
    </div>
  );
}
