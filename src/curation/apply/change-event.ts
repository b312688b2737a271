/** Edits of one field of one event. */
import type { ActorId, Participant, ReportedEvent, When } from '../../model/dataset.ts';
import { isEdtf } from '../../model/edtf.ts';
import type { EditOf } from '../edits.ts';
import { ACTOR_GONE, type Bench, EVENT_GONE, type Misfit } from './outcome.ts';

export function changeTitle({ event: id, title }: EditOf<'title-changed'>, at: Bench): Misfit {
  const event = at.resolve.event(id);
  if (!event) return EVENT_GONE;
  if (title.trim() === '') return 'The new title is empty';
  at.overlay.change({ ...event, title });
}

export function changeKind({ event: id, to }: EditOf<'kind-changed'>, at: Bench): Misfit {
  const event = at.resolve.event(id);
  if (!event) return EVENT_GONE;
  at.overlay.change({ ...event, kind: to });
}

const undated = ({ when: _, ...event }: ReportedEvent): ReportedEvent => event;
const placeless = ({ where: _, ...event }: ReportedEvent): ReportedEvent => event;

/** A date without a phrase that is not, or no longer, in its article word for word. */
export function provenWhen(when: When, { overlay }: Bench): When {
  const { phrase, ...rest } = when;
  const article = phrase && overlay.base.articles.find(({ id }) => id === phrase.article);
  return article?.text.slice(phrase?.start, phrase?.end) === phrase?.quote ? when : rest;
}

export function changeWhen({ event: id, when }: EditOf<'when-changed'>, at: Bench): Misfit {
  const event = at.resolve.event(id);
  if (!event) return EVENT_GONE;
  if (when && !isEdtf(when.edtf)) return 'The new date is no date';
  at.overlay.change(when ? { ...event, when: provenWhen(when, at) } : undated(event));
}

export function changeWhere({ event: id, where }: EditOf<'where-changed'>, at: Bench): Misfit {
  const event = at.resolve.event(id);
  if (!event) return EVENT_GONE;
  at.overlay.change(where ? { ...event, where } : placeless(event));
}

/** Participants by their actors of now, each role of each once; and those who are gone. */
export function castNow(
  participants: readonly Participant[],
  { resolve }: Bench,
): { readonly cast: readonly Participant[]; readonly gone: readonly ActorId[] } {
  const cast = new Map<string, Participant>();
  const gone: ActorId[] = [];
  for (const { actor: id, role } of participants) {
    const actor = resolve.actor(id);
    if (actor) cast.set(`${role} ${actor.id}`, { actor: actor.id, role });
    else gone.push(id);
  }
  return { cast: [...cast.values()], gone };
}

export function changeParticipants(
  { event: id, participants }: EditOf<'participants-changed'>,
  at: Bench,
): Misfit {
  const event = at.resolve.event(id);
  if (!event) return EVENT_GONE;
  const { cast, gone } = castNow(participants, at);
  at.overlay.change({ ...event, participants: cast });
  return gone.length > 0 ? `${ACTOR_GONE}: ${gone.join(', ')}` : undefined;
}

export function judgeEvent({ event: id, verdict }: EditOf<'event-judged'>, at: Bench): Misfit {
  const event = at.resolve.event(id);
  if (!event) return EVENT_GONE;
  at.overlay.verdicts.set(event.id, verdict);
}

export function writeNote({ event: id, note }: EditOf<'note-written'>, at: Bench): Misfit {
  const event = at.resolve.event(id);
  if (!event) return EVENT_GONE;
  if (note) at.overlay.notes.set(event.id, note);
  else at.overlay.notes.delete(event.id);
}
