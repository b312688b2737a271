/**
 * The package `sourceline/react`: a timeline as a part of somebody else's page. Its styles, `sourceline/react.css`, touch
 * nothing outside of it; docs/package.md tells how to use it.
 */
import {
  type CSSProperties,
  type ReactElement,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { App } from '../app/App.tsx';
import { connectDiffering } from '../app/connect-differing.ts';
import { connectLanguage } from '../app/connect-language.ts';
import { zoneOfReader } from '../app/zone-of-reader.ts';
import type { Dataset, EventId } from '../model/dataset.ts';
import { decodeDataset } from '../model/decode-dataset.ts';
import {
  datasetFileArrived,
  eventSelected,
  lanesChosen,
  screenOpened,
  selectionCleared,
  themeChosen,
} from '../store/actions.ts';
import { StoreProvider } from '../store/react.tsx';
import { selectSelectedEvent } from '../store/select-drawn.ts';
import { type Data, INITIAL_STATE } from '../store/state.ts';
import { dispatch, makeStore, type Store } from '../store/store.ts';
import '../app/tokens.css';
import '../app/base.css';
import './part.css';

export interface SourcelineTimelineProps {
  /** As `sourceline build` writes it, parsed or as text. It is checked before it is shown: what is wrong with it stands in its place. */
  readonly dataset: Dataset | string;
  /** compact: title, counts and events. whole: with filters, search and corrections as well. */
  readonly layout?: 'compact' | 'whole';
  readonly view?: 'timeline' | 'list';
  readonly lanes?: 'actor' | 'kind' | 'article' | 'none';
  /** system: as the reader's machine is set. */
  readonly theme?: 'system' | 'light' | 'dark';
  /** Of the component, not of the articles; the reader may choose another. */
  readonly language?: 'en' | 'de';
  /** The id of the event in hand. The reader may take another; `onSelect` tells which. */
  readonly selected?: string;
  /** Told the id of the event that the reader has taken in hand, undefined for none. */
  readonly onSelect?: (event: string | undefined) => void;
  /** Of the frame: give it a height, which is 480 pixels else. */
  readonly className?: string;
  readonly style?: CSSProperties;
}

/** No address leads to a part of another page, so it has a name of its own. */
const NAME = 'part';

const dataOf = (dataset: Dataset | string): Data => {
  const decoded = decodeDataset(dataset);
  return decoded.ok
    ? { kind: 'ready', name: NAME, dataset: decoded.value }
    : { kind: 'failed', name: NAME, problems: decoded.failure };
};

function makePart(layout: 'compact' | 'whole'): Store {
  const published = layout === 'whole' ? 'page' : 'embed';
  return makeStore({
    session: { ...INITIAL_STATE.session, published, isPart: true, zone: zoneOfReader() },
  });
}

/** Carries a property over to the store whenever it changes. */
function useFollowed(follow: () => void, property: unknown): void {
  const latest = useEffectEvent(follow);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the property is what is followed
  useEffect(() => latest(), [property]);
}

/** Every event opens to the words that reported it; needs no server, and asks for nothing. */
export function SourcelineTimeline({
  dataset,
  layout = 'compact',
  view = 'timeline',
  lanes = 'actor',
  theme = 'system',
  language = 'en',
  selected,
  onSelect,
  className,
  style,
}: SourcelineTimelineProps): ReactElement {
  const [store] = useState(() => makePart(layout));
  const [shownTheme, setShownTheme] = useState(theme);
  useFollowed(() => dispatch(store, screenOpened, { kind: view }), view);
  useFollowed(() => dispatch(store, lanesChosen, lanes), lanes);
  useFollowed(() => dispatch(store, themeChosen, theme), theme);
  useFollowed(() => dispatch(store, datasetFileArrived, dataOf(dataset)), dataset);
  useFollowed(() => {
    if (selected === undefined) dispatch(store, selectionCleared);
    else dispatch(store, eventSelected, selected as EventId);
  }, selected);
  const tellSelected = useEffectEvent((event: string | undefined) => onSelect?.(event));
  useEffect(
    () =>
      store.subscribe((state, before) => {
        setShownTheme(state.session.theme);
        const event = selectSelectedEvent(state)?.id;
        if (event !== selectSelectedEvent(before)?.id) tellSelected(event);
      }),
    [store],
  );
  useEffect(() => connectDiffering(store, window), [store]);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (frame.current)
      void connectLanguage(store, frame.current, {
        asked: language,
        preferred: [],
        storage: undefined,
        onChosen: () => undefined,
      });
  }, [store, language]);
  return (
    <div
      ref={frame}
      lang={language}
      className={className === undefined ? 'sourceline' : `sourceline ${className}`}
      {...(style && { style })}
      {...(shownTheme !== 'system' && { 'data-theme': shownTheme })}
    >
      <StoreProvider store={store}>
        <App />
      </StoreProvider>
    </div>
  );
}
