import type { Edit } from '../edits.ts';
import { addEvent } from './add-event.ts';
import {
  addActor,
  attachActor,
  changeActorKind,
  mergeActors,
  renameActor,
} from './change-actors.ts';
import {
  changeKind,
  changeParticipants,
  changeTitle,
  changeWhen,
  changeWhere,
  judgeEvent,
  writeNote,
} from './change-event.ts';
import { leaveOutReport, mergeEvents, moveReport, splitEvent } from './move-reports.ts';
import type { Bench, Misfit } from './outcome.ts';

type Appliers = {
  readonly [Name in Edit['kind']]: (
    edit: Extract<Edit, { readonly kind: Name }>,
    bench: Bench,
  ) => Misfit;
};

const APPLIERS: Appliers = {
  'title-changed': changeTitle,
  'kind-changed': changeKind,
  'when-changed': changeWhen,
  'where-changed': changeWhere,
  'participants-changed': changeParticipants,
  'event-judged': judgeEvent,
  'note-written': writeNote,
  'events-merged': mergeEvents,
  'event-split': splitEvent,
  'report-moved': moveReport,
  'report-left-out': leaveOutReport,
  'event-added': addEvent,
  'actors-merged': mergeActors,
  'actor-renamed': renameActor,
  'actor-attached': attachActor,
  'actor-kind-changed': changeActorKind,
  'actor-added': addActor,
};

/** Applies one edit to the overlay, or says why it does not fit. */
export function applyEdit(edit: Edit, bench: Bench): Misfit {
  const apply = APPLIERS[edit.kind] as (edit: Edit, bench: Bench) => Misfit;
  return apply(edit, bench);
}
