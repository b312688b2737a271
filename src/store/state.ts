/** What the page knows: causes only. Everything that can be computed from them is in selectors.ts and select-….ts. */

import type { Curate } from '../curation/curated.ts';
import type { Entry } from '../curation/log.ts';
import type { Language } from '../messages/languages.ts';
import { type Say, sayEnglish } from '../messages/say.ts';
import type { ActorId, ArticleId, Dataset, EventId, Passage, ReportId } from '../model/dataset.ts';
import type { DatasetProblem } from '../model/decode-dataset.ts';
import { type Filters, NO_FILTERS } from '../query/filters.ts';
import type { FoundRows } from '../query/find-words.ts';
import type { WordSearcher } from '../query/word-searcher.ts';

export type LoadingStage = 'fetching' | 'checking';

export type Data =
  | {
      readonly kind: 'loading';
      /** What is loaded, where it is not what the view names: a file that the reader opened. */
      readonly name?: string;
      readonly stage: LoadingStage;
      readonly bytes: number;
      /** Absent where the server does not tell. */
      readonly bytesInAll?: number;
      /** What was decoded and checked while the rest comes; given for a dataset that is not small. */
      readonly checked?: { readonly articles: number; readonly events: number };
    }
  /** The reader stopped the loading. */
  | { readonly kind: 'stopped'; readonly name: string }
  | {
      readonly kind: 'failed';
      /** What the dataset is called: its file or folder name. */
      readonly name: string;
      readonly problems: readonly DatasetProblem[];
      /** What is left when the reports at fault are left out; absent where nothing can be shown. */
      readonly rest?: { readonly dataset: Dataset; readonly without: readonly ReportId[] };
    }
  | {
      readonly kind: 'ready';
      readonly name: string;
      readonly dataset: Dataset;
      /** Reports of the file that were left out because their words are not in their article. */
      readonly without?: readonly ReportId[];
      /** Given where the words of a large dataset are looked for beside the page. */
      readonly searcher?: WordSearcher;
    };

/** What the searcher answered last. */
export interface Found extends FoundRows {
  readonly words: string;
  readonly dataset: Dataset;
}

/** A locator: what an address asks for. Whether it is there is for a selector to say. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'event'; readonly event: EventId }
  /** `quote`: the hash of the words as they were cited (text/hash-text.ts). */
  | { readonly kind: 'report'; readonly report: ReportId; readonly quote?: string };

export const LANES = ['actor', 'kind', 'article', 'none'] as const;
export type Lanes = (typeof LANES)[number];

export type Screen =
  /** `asked`: chosen by the reader, where a big dataset would open on its key dates. */
  | { readonly kind: 'timeline' | 'list'; readonly asked?: true }
  | { readonly kind: 'key-dates' }
  /** Of the selected event. */
  | { readonly kind: 'compare' }
  | { readonly kind: 'actor'; readonly actor: ActorId }
  | { readonly kind: 'article'; readonly article: ArticleId };

/** The visible stretch of the chart, milliseconds since 1970 UTC. Absent: everything fits. */
export interface ChartWindow {
  readonly start: number;
  readonly end: number;
}

/** All of this is in the address. */
export interface View {
  /** The folder under datasets/ that the events come from. */
  readonly dataset: string;
  readonly screen: Screen;
  readonly lanes: Lanes;
  readonly selection: Selection;
  readonly window?: ChartWindow;
  readonly filters: Filters;
  /** The zone in which hours are shown, as in model/time-zone.ts; absent: each as its source has it. */
  readonly hours?: string;
}

export const DEFAULT_DATASET = 'karabakh-2020';

export const DEFAULT_VIEW: View = {
  dataset: DEFAULT_DATASET,
  screen: { kind: 'timeline' },
  lanes: 'actor',
  selection: { kind: 'none' },
  filters: NO_FILTERS,
};

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export type Panel =
  | 'none'
  | 'keys'
  | 'legend'
  | 'filters'
  | 'search'
  | 'articles'
  | 'export'
  | 'correct'
  | 'merge'
  | 'reports'
  | 'actors'
  | 'history'
  | 'projects'
  | 'publish'
  | 'new-event'
  | 'palette'
  | 'tour'
  | 'cite'
  | 'hours'
  | 'add';

/** Whether what the reader did is kept in this browser. */
export type Saving =
  | { readonly kind: 'saving' }
  /** Everything is on the disk. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What was on screen before articles were added. */
export type BeforeAdding = Pick<State, 'data' | 'log' | 'view' | 'filterHistory'>;

export interface Added {
  /** The project that keeps them now. */
  readonly project: string;
  readonly before: BeforeAdding;
}

/** A sentence, or how it is said in the language of the page. */
export type Notice = string | ((say: Say) => string);

/** Never in the address. */
export interface Session {
  readonly hovered?: EventId;
  readonly panel: Panel;
  /** Words of an article that an event is to be made of. */
  readonly chosen?: Passage & { readonly article: ArticleId };
  /** Events marked, to be corrected together. */
  readonly marked: readonly EventId[];
  /** How many changes of filters could be undone when the last correction was made. */
  readonly filtersAtEdit?: number;
  /** Absent as long as there is nothing to keep. */
  readonly saving?: Saving;
  /** Articles were added and kept; told until the reader dismisses it or takes it back. */
  readonly added?: Added;
  /** Whether the reader goes through the events one by one. */
  readonly reviewing: boolean;
  /** How this tab signs its steps: no other tab or visit has the same. */
  readonly tab: string;
  /** Given for a published page: one story, by itself or within another page. */
  readonly published?: 'page' | 'embed';
  /** A part of somebody else's page: neither its title nor its address, landmarks or keys are ours. */
  readonly isPart?: true;
  readonly theme: Theme;
  /** The zone that the reader's machine is set to. */
  readonly zone: string;
  /** The language that the page is to speak; `say` follows as soon as its words are here. */
  readonly language: Language;
  readonly say: Say;
  /** The days that the story turned on, as they were last chosen, and of which articles; starts of days. */
  readonly keyDays?: { readonly of: Dataset['articles']; readonly days: ReadonlySet<number> };
  /** Whether it is known on which events sources differ (query/known-disagreements.ts). */
  readonly areSourcesCompared?: true;
  /** Told once and dismissed by the reader: a bad address, a report left out. */
  readonly notices: readonly Notice[];
}

export interface State {
  readonly data: Data;
  readonly found?: Found;
  /** The reader's corrections, in the order in which they were made and taken back. */
  readonly log: readonly Entry[];
  /** Applies the log. Its code comes with the first entry; without any there is nothing to apply. */
  readonly curate?: Curate;
  readonly view: View;
  /** Earlier filters, the latest last, for undo. */
  readonly filterHistory: readonly Filters[];
  readonly session: Session;
  /** How the last change of `view` stands in the history of addresses. */
  readonly lastChange: 'navigation' | 'adjustment';
}

export const INITIAL_STATE: State = {
  data: { kind: 'loading', stage: 'fetching', bytes: 0 },
  log: [],
  view: DEFAULT_VIEW,
  filterHistory: [],
  session: {
    panel: 'none',
    marked: [],
    reviewing: false,
    tab: 'tab',
    theme: 'system',
    zone: 'UTC',
    language: 'en',
    say: sayEnglish,
    notices: [],
  },
  lastChange: 'adjustment',
};
