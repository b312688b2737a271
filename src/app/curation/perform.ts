/** Corrections as a reader asks for them, by key or button: on the marked events, or on the one in hand. */
import type { Edit, Verdict } from '../../curation/edits.ts';
import { nameStep } from '../../curation/name-step.ts';
import { nextToReview, type Review, reviewOf } from '../../curation/review.ts';
import type { EventId, ReportedEvent } from '../../model/dataset.ts';
import { eventSelected, selectionCleared } from '../../store/actions.ts';
import { edited } from '../../store/curation-actions.ts';
import { marksCleared, reviewBegun } from '../../store/edit-log.ts';
import { remember } from '../../store/remember.ts';
import { selectSelectedEvent } from '../../store/select-drawn.ts';
import { selectShownEvents } from '../../store/select-shown.ts';
import { selectCurated, selectReported } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { dispatch, type Store } from '../../store/store.ts';

/** The events that a correction is of. */
export function selectTargets(state: State): readonly ReportedEvent[] {
  const { marked } = state.session;
  if (marked.length > 0) {
    const wanted = new Set(marked);
    return selectReported(state).events.filter(({ id }) => wanted.has(id));
  }
  const event = selectSelectedEvent(state);
  return event ? [event] : [];
}

const reviewOnce = remember(reviewOf);

/** The same object as long as events and verdicts are the same. */
export const selectReviewOnce = (state: State): Review =>
  reviewOnce(selectShownEvents(state), selectCurated(state).verdicts);

/** Does edits as one step, named after what they are of. */
export function perform(store: Store, edits: readonly Edit[]): void {
  if (edits.length > 0)
    dispatch(
      store,
      edited,
      nameStep(edits, selectReported(store.getState()), store.getState().session.say),
      edits,
    );
}

/** Goes on to the next event to review, or closes the last one. */
export function goOn(store: Store, after: EventId | undefined): void {
  const next = nextToReview(selectReviewOnce(store.getState()), after);
  if (next === undefined) dispatch(store, selectionCleared);
  else dispatch(store, eventSelected, next);
}

/** What stands next once the one in hand is done with, seen before it goes. */
const nextAfter = (store: Store, id: EventId | undefined): EventId | undefined =>
  nextToReview(selectReviewOnce(store.getState()), id);

/** Accepts, rejects or opens again; a review goes on with the next event. */
export function judge(store: Store, verdict: Verdict): void {
  const { session } = store.getState();
  const targets = selectTargets(store.getState());
  const verdicts = selectCurated(store.getState()).verdicts;
  const open = targets.filter(({ id }) => (verdicts.get(id) ?? 'open') !== verdict);
  const next = nextAfter(store, targets[0]?.id);
  perform(
    store,
    open.map(({ id }) => ({ kind: 'event-judged', event: id, verdict })),
  );
  if (session.marked.length > 0) dispatch(store, marksCleared);
  else if (session.reviewing && next !== undefined) dispatch(store, eventSelected, next);
  else if (session.reviewing || verdict === 'rejected') dispatch(store, selectionCleared);
}

/** Makes one event of those that are marked, the weightiest first. */
export function mergeMarked(store: Store): void {
  const targets = selectTargets(store.getState());
  const [first, ...others] = targets.toSorted((a, b) => b.weight - a.weight);
  if (!first || others.length === 0) return;
  perform(store, [{ kind: 'events-merged', event: first.id, others: others.map(({ id }) => id) }]);
  dispatch(store, marksCleared);
  dispatch(store, eventSelected, first.id);
}

/** Opens the weightiest event that nobody has judged. */
export const beginReview = (store: Store): void =>
  dispatch(store, reviewBegun, selectReviewOnce(store.getState()).toGo[0]?.id);
