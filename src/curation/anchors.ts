/** What an edit names, told so that it is found again when the articles are read anew: by its words, not by its id alone. */
import type {
  ActorId,
  ArticleId,
  Dataset,
  EventId,
  Report,
  ReportedEvent,
  ReportId,
} from '../model/dataset.ts';
import type { Kind } from '../model/kinds.ts';
import type { Edit } from './edits.ts';

export interface ReportAnchor {
  readonly report: ReportId;
  readonly article: ArticleId;
  readonly quote: string;
  /** The word that tells of the event, and where it stands. */
  readonly trigger: string;
  readonly start: number;
}

export interface EventAnchor {
  readonly event: EventId;
  readonly kind: Kind;
  readonly reports: readonly ReportAnchor[];
}

export interface ActorAnchor {
  readonly actor: ActorId;
  readonly name: string;
}

export interface Anchors {
  readonly events: readonly EventAnchor[];
  readonly reports: readonly ReportAnchor[];
  readonly actors: readonly ActorAnchor[];
}

export const NO_ANCHORS: Anchors = { events: [], reports: [], actors: [] };

interface Named {
  readonly events: readonly EventId[];
  readonly reports: readonly ReportId[];
  readonly actors: readonly ActorId[];
}

/** The ids that an edit names of what is there already. */
export function namedBy(edit: Edit): Named {
  const named = (parts: Partial<Named>): Named => ({
    events: [],
    reports: [],
    actors: [],
    ...parts,
  });
  switch (edit.kind) {
    case 'event-added': {
      const { participants, reports } = edit.event;
      const speakers = reports.flatMap(({ saidBy = [] }) => saidBy);
      return named({ actors: [...participants.map(({ actor }) => actor), ...speakers] });
    }
    case 'actor-added':
      return named({ actors: edit.actor.partOf === undefined ? [] : [edit.actor.partOf] });
    case 'participants-changed':
      return named({
        events: [edit.event],
        actors: edit.participants.map(({ actor }) => actor),
      });
    case 'events-merged':
      return named({ events: [edit.event, ...edit.others] });
    case 'event-split':
      return named({ events: [edit.event], reports: edit.reports });
    case 'report-moved':
      return named({ events: [edit.to], reports: [edit.report] });
    case 'report-left-out':
      return named({ reports: [edit.report] });
    case 'actors-merged':
      return named({ actors: [edit.actor, ...edit.others] });
    case 'actor-attached':
      return named({ actors: [edit.actor, ...(edit.partOf === undefined ? [] : [edit.partOf])] });
    case 'actor-renamed':
    case 'actor-kind-changed':
      return named({ actors: [edit.actor] });
    default:
      return named({ events: [edit.event] });
  }
}

export const anchorOfReport = ({ id, article, passage, trigger }: Report): ReportAnchor => ({
  report: id,
  article,
  quote: passage.quote,
  trigger: passage.quote.slice(trigger.start - passage.start, trigger.end - passage.start),
  start: trigger.start,
});

/** An event is found again by any of its first reports. */
const MOST_REPORTS = 4;

export const anchorOfEvent = ({ id, kind, reports }: ReportedEvent): EventAnchor => ({
  event: id,
  kind,
  reports: reports.slice(0, MOST_REPORTS).map(anchorOfReport),
});

/** Where to find what the edits name, as it stands in the dataset that is shown. */
export function anchorsOf(edits: readonly Edit[], { events, actors }: Dataset): Anchors {
  const named = edits.map(namedBy);
  const eventIds = new Set(named.flatMap((one) => one.events));
  const reportIds = new Set(named.flatMap((one) => one.reports));
  const actorIds = new Set(named.flatMap((one) => one.actors));
  const reports =
    reportIds.size === 0
      ? []
      : events.flatMap((event) => event.reports.filter(({ id }) => reportIds.has(id)));
  return {
    events: events.filter(({ id }) => eventIds.has(id)).map(anchorOfEvent),
    reports: reports.map(anchorOfReport),
    actors: actors
      .filter(({ id }) => actorIds.has(id))
      .map(({ id, name }) => ({ actor: id, name })),
  };
}
