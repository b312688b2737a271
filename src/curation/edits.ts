/** A reader's corrections as data. The dataset is frozen; edits lie over it, and the log of them is what is exported. */
import type {
  Actor,
  ActorId,
  ActorKind,
  EventId,
  Participant,
  ReportedEvent,
  ReportId,
  When,
} from '../model/dataset.ts';
import type { Kind } from '../model/kinds.ts';

/** What a reader thinks of an event as a whole; rejected ones are not shown. */
export type Verdict = 'accepted' | 'rejected' | 'open';

/** One change. What is absent in `when`, `where`, `partOf` or `note` is taken away. */
export type Edit =
  | { readonly kind: 'title-changed'; readonly event: EventId; readonly title: string }
  | { readonly kind: 'kind-changed'; readonly event: EventId; readonly to: Kind }
  | { readonly kind: 'when-changed'; readonly event: EventId; readonly when?: When }
  | { readonly kind: 'where-changed'; readonly event: EventId; readonly where?: string }
  | {
      readonly kind: 'participants-changed';
      readonly event: EventId;
      readonly participants: readonly Participant[];
    }
  | { readonly kind: 'event-judged'; readonly event: EventId; readonly verdict: Verdict }
  | { readonly kind: 'note-written'; readonly event: EventId; readonly note?: string }
  /** The others become reports of the event. */
  | {
      readonly kind: 'events-merged';
      readonly event: EventId;
      readonly others: readonly EventId[];
    }
  /** Some reports of an event become an event of their own. */
  | {
      readonly kind: 'event-split';
      readonly event: EventId;
      readonly reports: readonly ReportId[];
      readonly as: EventId;
    }
  | { readonly kind: 'report-moved'; readonly report: ReportId; readonly to: EventId }
  | { readonly kind: 'report-left-out'; readonly report: ReportId }
  | { readonly kind: 'event-added'; readonly event: ReportedEvent }
  /** The others are names of the same actor. */
  | {
      readonly kind: 'actors-merged';
      readonly actor: ActorId;
      readonly others: readonly ActorId[];
    }
  | { readonly kind: 'actor-renamed'; readonly actor: ActorId; readonly name: string }
  | { readonly kind: 'actor-attached'; readonly actor: ActorId; readonly partOf?: ActorId }
  | { readonly kind: 'actor-kind-changed'; readonly actor: ActorId; readonly to: ActorKind }
  | { readonly kind: 'actor-added'; readonly actor: Actor };

export type EditKind = Edit['kind'];
export type EditOf<Name extends EditKind> = Extract<Edit, { readonly kind: Name }>;
