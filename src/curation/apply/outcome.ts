import type { Overlay } from '../overlay.ts';
import type { Resolver } from '../resolver.ts';

/** What an edit is applied with. */
export interface Bench {
  readonly overlay: Overlay;
  readonly resolve: Resolver;
}

/** Why an edit does not fit what is there now; undefined where it was applied. */
export type Misfit = string | undefined;

export const EVENT_GONE = 'The event that it corrects is no longer there';
export const REPORT_GONE = 'The report that it names is no longer there';
export const ACTOR_GONE = 'The actor that it names is no longer there';
