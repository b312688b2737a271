/** What the entries of a dataset say of each other: ids stand once, and whoever is named is there. */
import type { Actor, Dataset, ReportedEvent, When } from './dataset.ts';
import type { DatasetProblem } from './dataset-problem.ts';
import { TakenIds } from './taken-ids.ts';

type Problems = Generator<DatasetProblem, void>;

export interface Known {
  readonly articles: Pick<ReadonlySet<string>, 'has'>;
  readonly actors: Pick<ReadonlySet<string>, 'has'>;
}

/** Where an entry stands: in the list of this name, or in that list of the event there. Small, for there are many. */
type Place = number;

const taken = (id: string, place: string, earlier: string): DatasetProblem => ({
  path: `${place}.id`,
  message: `The id “${id}” is taken already, by ${earlier}`,
  remedy: 'Give each entry an id of its own.',
});

/** Of an event, what no other may have. */
export interface IdsOfEvent {
  readonly id: string;
  readonly reports: readonly { readonly id: string }[];
}

/** Entries from the number `from` of a list whose ids are taken already; takes theirs. */
export function* takenTwice(
  list: string,
  entries: readonly { readonly id: string }[],
  ids: TakenIds,
  from = 0,
): Problems {
  for (const [index, { id }] of entries.entries()) {
    const earlier = ids.take(id, from + index);
    if (earlier !== undefined) yield taken(id, `${list}[${from + index}]`, `${list}[${earlier}]`);
  }
}

const MOST_REPORTS = 1e6;
const wordReport = (place: Place): string =>
  `events[${Math.floor(place / MOST_REPORTS)}].reports[${place % MOST_REPORTS}]`;

/** Reports of events from the number `from` whose ids are taken already; takes theirs. */
export function* reportsTakenTwice(
  events: readonly IdsOfEvent[],
  ids: TakenIds,
  from = 0,
): Problems {
  for (const [index, { reports }] of events.entries())
    for (const [number, { id }] of reports.entries()) {
      const place = (from + index) * MOST_REPORTS + number;
      const earlier = ids.take(id, place);
      if (earlier !== undefined) yield taken(id, wordReport(place), wordReport(earlier));
    }
}

const unknown = (id: string, path: string, list: string): DatasetProblem => ({
  path,
  message: `No entry of “${list}” has the id “${id}”`,
  remedy: `Add it to “${list}”, or correct the id.`,
});

/** Homes that are nobody, and actors that are part of themselves. */
export function* belongingProblems(actors: readonly Actor[]): Problems {
  const parents = new Map<string, string | undefined>(actors.map((a) => [a.id, a.partOf]));
  const ids = new Set<string>(parents.keys());
  for (const [index, actor] of actors.entries()) {
    const path = `actors[${index}].partOf`;
    if (actor.partOf === undefined) continue;
    if (!ids.has(actor.partOf)) yield unknown(actor.partOf, path, 'actors');
    const seen = new Set<string>();
    let at: string | undefined = actor.partOf;
    while (at !== undefined && at !== actor.id && !seen.has(at)) {
      seen.add(at);
      at = parents.get(at);
    }
    if (at === actor.id)
      yield {
        path,
        message: `“${actor.id}” is part of itself, by way of “${actor.partOf}”`,
        remedy: 'Take out one “partOf” of the circle.',
      };
  }
}

function* whenProblems(when: When | undefined, path: () => string, { articles }: Known): Problems {
  const article = when?.phrase?.article;
  if (article !== undefined && !articles.has(article))
    yield unknown(article, `${path()}.when.phrase.article`, 'articles');
}

/** Actors and articles that an event names and that are not there. */
export function* eventReferenceProblems(event: ReportedEvent, path: string, ids: Known): Problems {
  yield* whenProblems(event.when, () => path, ids);
  for (const [index, { actor }] of event.participants.entries())
    if (!ids.actors.has(actor))
      yield unknown(actor, `${path}.participants[${index}].actor`, 'actors');
  for (const [index, report] of event.reports.entries()) {
    const place = (): string => `${path}.reports[${index}]`;
    if (!ids.articles.has(report.article))
      yield unknown(report.article, `${place()}.article`, 'articles');
    for (const [number, actor] of (report.saidBy ?? []).entries())
      if (!ids.actors.has(actor)) yield unknown(actor, `${place()}.saidBy[${number}]`, 'actors');
    yield* whenProblems(report.when, place, ids);
  }
}

/** What is the same as another article must be the same as one that is the same as none. */
export function* sameTextProblems(articles: Dataset['articles']): Problems {
  const originals = new Set<string>();
  for (const { id, sameTextAs } of articles) if (sameTextAs === undefined) originals.add(id);
  for (const [index, { sameTextAs }] of articles.entries())
    if (sameTextAs !== undefined && !originals.has(sameTextAs))
      yield unknown(sameTextAs, `articles[${index}].sameTextAs`, 'articles');
}

/** Ids that are not unique, references that lead nowhere, actors that are part of themselves. */
export function* referenceProblems({ articles, actors, events }: Dataset): Problems {
  yield* takenTwice('articles', articles, new TakenIds());
  yield* takenTwice('actors', actors, new TakenIds());
  yield* takenTwice('events', events, new TakenIds());
  yield* reportsTakenTwice(events, new TakenIds());
  yield* belongingProblems(actors);
  yield* sameTextProblems(articles);
  const ids: Known = {
    articles: new Set(articles.map(({ id }) => id)),
    actors: new Set(actors.map(({ id }) => id)),
  };
  for (const [index, event] of events.entries())
    yield* eventReferenceProblems(event, `events[${index}]`, ids);
}
