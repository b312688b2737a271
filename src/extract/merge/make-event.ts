/** Reports of one event → the event. */
import type {
  ActorId,
  ArticleId,
  EventId,
  Participant,
  Report,
  ReportedEvent,
  ReportId,
} from '../../model/dataset.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DraftReport } from '../draft-report.ts';
import { chooseWhen, type Dated, ownWhen } from './choose-when.ts';
import { compare } from './compare.ts';

/** Reports of one event whose words are compared for its title. */
const MOST_COMPARED = 30;

/** Kinds that say less than any other. */
const PALE: ReadonlySet<Kind> = new Set(['statement', 'other']);

/** The commonest kind; of equals the one of the weightiest report. */
function chooseKind(reports: readonly DraftReport[]): Kind {
  const votes = new Map<Kind, number>();
  for (const { kind, weight } of reports) {
    const says = PALE.has(kind) ? 0.3 : 1;
    votes.set(kind, (votes.get(kind) ?? 0) + says * (1 + weight));
  }
  return [...votes].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]![0];
}

/** "Novak died": a death that nobody is said to have caused is the dead person's own. */
function thoseWhoDied(reports: readonly DraftReport[]): readonly ActorId[] {
  if (reports.some(({ agents }) => agents.length > 0)) return [];
  return reports.flatMap(({ stem, form, targets }) =>
    stem === 'die' && form === 'verb' && targets.length === 1 ? targets : [],
  );
}

function participantsOf(reports: readonly DraftReport[]): readonly Participant[] {
  const agents = new Set<ActorId>([
    ...reports.flatMap((report) => report.agents),
    ...thoseWhoDied(reports),
  ]);
  const targets = new Set<ActorId>(reports.flatMap((report) => report.targets));
  return [
    ...[...agents].map((actor) => ({ actor, role: 'agent' as const })),
    ...[...targets]
      .filter((actor) => !agents.has(actor))
      .map((actor) => ({ actor, role: 'target' as const })),
  ];
}

/** How much of what a report tells the others tell too, 0 to 1. */
function centrality(report: DraftReport, all: readonly DraftReport[]): number {
  const others = all.filter((other) => other !== report);
  if (others.length < 2 || report.words.length === 0) return 0;
  const parts = others.map(
    (other) =>
      report.words.filter((word) => other.words.includes(word)).length / report.words.length,
  );
  return parts.reduce((sum, part) => sum + part, 0) / others.length;
}

/** The title of the report that says most of what all say: weighty, and of the words' usual length. */
function chooseTitle(reports: readonly DraftReport[]): string {
  const score = (report: DraftReport): number => {
    const words = report.title.split(' ').length;
    return (
      report.weight +
      (words >= 4 && words <= 13 ? 0.3 : 0) +
      (report.agents.length > 0 ? 0.1 : 0) +
      centrality(report, reports.slice(0, MOST_COMPARED))
    );
  };
  return [...reports].sort((a, b) => score(b) - score(a) || compare(a.id, b.id))[0]!.title;
}

function reportOf(draft: DraftReport, event: Dated | undefined): Report {
  const own = event && ownWhen(draft, event);
  return {
    id: draft.id as ReportId,
    article: draft.article,
    passage: draft.passage,
    trigger: draft.trigger,
    ...(draft.saidBy.length > 0 && { saidBy: draft.saidBy }),
    modality: draft.modality,
    ...(draft.figures.length > 0 && { figures: draft.figures }),
    ...(own && { when: own }),
  };
}

/** The first article with the text of this one; itself where it has a text of its own. */
type FirstOf = (article: ArticleId) => ArticleId;

/** How much the weightiest report counts beside the mean of all: what is only mentioned again and again is background. */
const HEAVIEST = 0.35;
/** What each further article adds that tells of it in words of its own. */
const OF_ARTICLE = 0.18;

/** The weight of the event that reports make together, 0 to 1. */
export function weighEvent(
  reports: readonly Pick<DraftReport, 'weight' | 'article'>[],
  firstOf: FirstOf = (article) => article,
): number {
  const weights = reports.map((report) => report.weight);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const articles = new Set(reports.map((report) => firstOf(report.article))).size;
  const weight =
    HEAVIEST * Math.max(...weights) + (1 - HEAVIEST) * mean + OF_ARTICLE * (articles - 1);
  return Math.round(Math.min(1, weight) * 100) / 100;
}

/** `reports` in the order in which they were told; the first gives the event its id. */
export function makeEvent(
  reports: readonly DraftReport[],
  firstOf: FirstOf = (article) => article,
): ReportedEvent {
  const chosen = chooseWhen(reports);
  const where = reports.find((report) => report.where !== undefined)?.where;
  return {
    id: reports[0]!.id as EventId,
    kind: chooseKind(reports),
    title: chooseTitle(reports),
    weight: weighEvent(reports, firstOf),
    ...(chosen && { when: chosen.when }),
    participants: participantsOf(reports),
    ...(where !== undefined && { where }),
    reports: reports.map((report) => reportOf(report, chosen)),
  };
}
