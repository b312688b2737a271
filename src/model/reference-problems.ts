/** What the entries of a dataset say of each other: ids stand once, and whoever is named is there. */
import type { Actor, Dataset, ReportedEvent, When } from './dataset.ts';
import type { DatasetProblem } from './dataset-problem.ts';

type Problems = Generator<DatasetProblem, void>;

export interface Known {
  readonly articles: Pick<ReadonlySet<string>, 'has'>;
  readonly actors: Pick<ReadonlySet<string>, 'has'>;
}

/** Ids of one list of a dataset, and where each was met first. */
export type TakenIds = Map<string, Place>;

/** Where an entry stands: in the list of this name, or in that list of the event there. Small, for there are many. */
type Place = number;

function* taken(
  ids: TakenIds,
  id: string,
  place: Place,
  wordPlace: (place: Place) => string,
): Problems {
  const earlier = ids.get(id);
  if (earlier === undefined) ids.set(id, place);
  else
    yield {
      path: `${wordPlace(place)}.id`,
      message: `The id “${id}” is taken already, by ${wordPlace(earlier)}`,
      remedy: 'Give each entry an id of its own.',
    };
}

/** Entries from the number `from` of a list whose ids are taken already; takes theirs. */
export function* takenTwice(
  list: string,
  entries: readonly { readonly id: string }[],
  ids: TakenIds,
  from = 0,
): Problems {
  for (const [index, { id }] of entries.entries())
    yield* taken(ids, id, from + index, (place) => `${list}[${place}]`);
}

const MOST_REPORTS = 1e6;
const wordReport = (place: Place): string =>
  `events[${Math.floor(place / MOST_REPORTS)}].reports[${place % MOST_REPORTS}]`;

/** Reports of events from the number `from` whose ids are taken already; takes theirs. */
export function* reportsTakenTwice(
  events: readonly ReportedEvent[],
  ids: TakenIds,
  from = 0,
): Problems {
  for (const [index, { reports }] of events.entries())
    for (const [number, { id }] of reports.entries())
      yield* taken(ids, id, (from + index) * MOST_REPORTS + number, wordReport);
}

function* known(ids: Known['actors'], id: string, path: string, list: string): Problems {
  if (!ids.has(id))
    yield {
      path,
      message: `No entry of “${list}” has the id “${id}”`,
      remedy: `Add it to “${list}”, or correct the id.`,
    };
}

/** Homes that are nobody, and actors that are part of themselves. */
export function* belongingProblems(actors: readonly Actor[]): Problems {
  const parents = new Map<string, string | undefined>(actors.map((a) => [a.id, a.partOf]));
  const ids = new Set<string>(parents.keys());
  for (const [index, actor] of actors.entries()) {
    const path = `actors[${index}].partOf`;
    if (actor.partOf === undefined) continue;
    yield* known(ids, actor.partOf, path, 'actors');
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

function* whenProblems(when: When | undefined, path: string, { articles }: Known): Problems {
  if (when?.phrase)
    yield* known(articles, when.phrase.article, `${path}.when.phrase.article`, 'articles');
}

/** Actors and articles that an event names and that are not there. */
export function* eventReferenceProblems(event: ReportedEvent, path: string, ids: Known): Problems {
  yield* whenProblems(event.when, path, ids);
  for (const [index, { actor }] of event.participants.entries())
    yield* known(ids.actors, actor, `${path}.participants[${index}].actor`, 'actors');
  for (const [index, report] of event.reports.entries()) {
    const place = `${path}.reports[${index}]`;
    yield* known(ids.articles, report.article, `${place}.article`, 'articles');
    for (const [number, actor] of (report.saidBy ?? []).entries())
      yield* known(ids.actors, actor, `${place}.saidBy[${number}]`, 'actors');
    yield* whenProblems(report.when, place, ids);
  }
}

/** What is the same as another article must be the same as one that is the same as none. */
export function* sameTextProblems(articles: Dataset['articles']): Problems {
  const originals = new Set<string>();
  for (const { id, sameTextAs } of articles) if (sameTextAs === undefined) originals.add(id);
  for (const [index, { sameTextAs }] of articles.entries())
    if (sameTextAs !== undefined)
      yield* known(originals, sameTextAs, `articles[${index}].sameTextAs`, 'articles');
}

/** Ids that are not unique, references that lead nowhere, actors that are part of themselves. */
export function* referenceProblems({ articles, actors, events }: Dataset): Problems {
  yield* takenTwice('articles', articles, new Map());
  yield* takenTwice('actors', actors, new Map());
  yield* takenTwice('events', events, new Map());
  yield* reportsTakenTwice(events, new Map());
  yield* belongingProblems(actors);
  yield* sameTextProblems(articles);
  const ids: Known = {
    articles: new Set(articles.map(({ id }) => id)),
    actors: new Set(actors.map(({ id }) => id)),
  };
  for (const [index, event] of events.entries())
    yield* eventReferenceProblems(event, `events[${index}]`, ids);
}
