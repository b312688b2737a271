import { ProjectStore } from './project-store.ts';

/** What of the browser the keeper needs. */
export interface Surroundings {
  readonly openStore: () => Promise<ProjectStore>;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** To the other tabs. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
  /** The view as an address's query. */
  readonly query: () => string;
}

/** What the keeper needs, of this browser. */
export const browserSurroundings = (now: () => number): Surroundings => ({
  openStore: () => ProjectStore.open(),
  now,
  channel: new BroadcastChannel('sourceline-projects'),
  query: () => window.location.search,
});
