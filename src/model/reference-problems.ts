/** What the entries of a dataset say of each other: ids stand once, and whoever is named is there. */
import type { Actor, Dataset, ReportedEvent, When } from './dataset.ts';
import type { DatasetProblem } from './dataset-problem.ts';

type Problems = Generator<DatasetProblem, void>;

interface Known {
  readonly articles: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
}

function* unique(places: Iterable<readonly [path: string, id: string]>): Problems {
  const first = new Map<string, string>();
  for (const [path, id] of places) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else
      yield {
        path: `${path}.id`,
        message: `The id “${id}” is taken already, by ${earlier}`,
        remedy: 'Give each entry an id of its own.',
      };
  }
}

function* known(ids: ReadonlySet<string>, id: string, path: string, list: string): Problems {
  if (!ids.has(id))
    yield {
      path,
      message: `No entry of “${list}” has the id “${id}”`,
      remedy: `Add it to “${list}”, or correct the id.`,
    };
}

function* belongingProblems(actors: readonly Actor[]): Problems {
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

function* eventProblems(event: ReportedEvent, path: string, ids: Known): Problems {
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

const placed = (list: string, entries: readonly { readonly id: string }[]) =>
  entries.map(({ id }, index) => [`${list}[${index}]`, id] as const);

/** Ids that are not unique, references that lead nowhere, actors that are part of themselves. */
export function* referenceProblems(dataset: Dataset): Problems {
  yield* unique(placed('articles', dataset.articles));
  yield* unique(placed('actors', dataset.actors));
  yield* unique(placed('events', dataset.events));
  yield* unique(
    dataset.events.flatMap(({ reports }, index) => placed(`events[${index}].reports`, reports)),
  );
  yield* belongingProblems(dataset.actors);
  const ids: Known = {
    articles: new Set(dataset.articles.map(({ id }) => id)),
    actors: new Set(dataset.actors.map(({ id }) => id)),
  };
  for (const [index, event] of dataset.events.entries())
    yield* eventProblems(event, `events[${index}]`, ids);
}
