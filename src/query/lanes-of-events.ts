/** Sorts events into the lanes of the chart. An event of several agents stands once, in a joint lane. */
import type { Actor, ActorId, Article, Dataset, ReportedEvent } from '../model/dataset.ts';
import { FAMILIES, KIND_FACTS, KINDS, type Kind } from '../model/kinds.ts';

export type LaneKind = 'actor' | 'kind' | 'article' | 'none';

/** Somebody who acts in a lane that stands under another name: an official in the lane of the country. */
export interface LaneMember {
  readonly actor: ActorId;
  readonly name: string;
  /** "Rahmani Fazli": see shortNameOf. */
  readonly shortName: string;
  readonly count: number;
}

export interface Lane {
  readonly key: string;
  readonly label: string;
  /** Events of this lane as positions in the list given, in that list's order. */
  readonly events: readonly number[];
  readonly members: readonly LaneMember[];
  /** The actors that the lane stands for; empty where it does not stand for actors. */
  readonly actors: readonly ActorId[];
  readonly kind?: Kind;
  readonly article?: Article;
}

export const NO_AGENT = 'No agent named';
const MOST_NAMES = 3;

/** The country or body that an actor belongs to, or the actor itself. Safe on circles. */
export function topOf(actor: ActorId, actors: ReadonlyMap<ActorId, Actor>): ActorId {
  const seen = new Set<ActorId>();
  let top = actor;
  while (!seen.has(top)) {
    seen.add(top);
    const above = actors.get(top)?.partOf;
    if (above === undefined || !actors.has(above)) return top;
    top = above;
  }
  return top;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the articles shorten a name to; without that, a person's name but for the first word. */
function shortNameOf(actor: Actor | undefined, id: ActorId): string {
  if (!actor) return id;
  const endings = (actor.aliases ?? []).filter((alias) => actor.name.endsWith(` ${alias}`));
  const longest = endings.sort((a, b) => b.length - a.length || byText(a, b))[0];
  if (longest !== undefined) return longest;
  const afterFirst = actor.name.indexOf(' ') + 1;
  return actor.kind === 'person' ? actor.name.slice(afterFirst) : actor.name;
}

interface Draft {
  readonly events: number[];
  readonly members: Map<ActorId, number>;
  weight: number;
}

function jointLabel(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return names.join(' + ');
  return `${names.slice(0, MOST_NAMES - 1).join(' + ')} + ${names.length - MOST_NAMES + 1} more`;
}

function draftsBy(
  events: readonly ReportedEvent[],
  keysOf: (event: ReportedEvent, draft: (key: string) => Draft) => readonly string[],
): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const draftOf = (key: string): Draft => {
    const found = drafts.get(key) ?? { events: [], members: new Map(), weight: 0 };
    drafts.set(key, found);
    return found;
  };
  for (const [index, event] of events.entries())
    for (const key of keysOf(event, draftOf)) {
      const draft = draftOf(key);
      draft.events.push(index);
      draft.weight += event.weight;
    }
  return drafts;
}

function byActor(
  events: readonly ReportedEvent[],
  actors: ReadonlyMap<ActorId, Actor>,
): readonly Lane[] {
  const nameOf = (id: ActorId): string => actors.get(id)?.name ?? id;
  const drafts = draftsBy(events, (event, draftOf) => {
    const agents = event.participants.filter((p) => p.role === 'agent').map((p) => p.actor);
    const tops = [...new Set(agents.map((agent) => topOf(agent, actors)))].sort(byText);
    const key = tops.join('\n');
    if (tops.length === 1) {
      const members = draftOf(key).members;
      for (const agent of new Set(agents))
        if (agent !== tops[0]) members.set(agent, (members.get(agent) ?? 0) + 1);
    }
    return [key];
  });
  const lanes = [...drafts].map(([key, draft]) => {
    const ids = (key === '' ? [] : key.split('\n')) as ActorId[];
    const names = ids.map(nameOf).sort(byText);
    const members = [...draft.members]
      .map(([actor, count]) => ({
        actor,
        count,
        name: nameOf(actor),
        shortName: shortNameOf(actors.get(actor), actor),
      }))
      .sort((a, b) => b.count - a.count || byText(a.name, b.name));
    const label = ids.length === 0 ? NO_AGENT : jointLabel(names);
    return {
      weight: draft.weight,
      lane: { key: `actor:${key}`, label, events: draft.events, members, actors: ids },
    };
  });
  return lanes
    .sort(
      (a, b) =>
        Number(a.lane.actors.length === 0) - Number(b.lane.actors.length === 0) ||
        b.weight - a.weight ||
        byText(a.lane.label, b.lane.label),
    )
    .map(({ lane }) => lane);
}

const plain = { members: [], actors: [] };

function byKind(events: readonly ReportedEvent[]): readonly Lane[] {
  const drafts = draftsBy(events, (event) => [event.kind]);
  return FAMILIES.flatMap((family) => KINDS.filter((k) => KIND_FACTS[k].family === family)).flatMap(
    (kind) => {
      const draft = drafts.get(kind);
      if (!draft) return [];
      const label = KIND_FACTS[kind].label;
      return [{ key: `kind:${kind}`, label, events: draft.events, kind, ...plain }];
    },
  );
}

/** An event that several articles report stands in the lane of each. */
function byArticle(
  events: readonly ReportedEvent[],
  articles: readonly Article[],
): readonly Lane[] {
  const drafts = draftsBy(events, (event) => [...new Set(event.reports.map((r) => r.article))]);
  return articles.flatMap((article) => {
    const draft = drafts.get(article.id);
    if (!draft) return [];
    const label = article.publisher ?? article.title ?? article.id;
    return [{ key: `article:${article.id}`, label, events: draft.events, article, ...plain }];
  });
}

/** Lanes from top to bottom: the weightiest actors first and "No agent named" last; kinds by family; articles in their order. */
export function lanesOfEvents(
  events: readonly ReportedEvent[],
  by: LaneKind,
  dataset: Pick<Dataset, 'actors' | 'articles'>,
): readonly Lane[] {
  if (events.length === 0) return [];
  switch (by) {
    case 'actor':
      return byActor(events, new Map(dataset.actors.map((actor) => [actor.id, actor])));
    case 'kind':
      return byKind(events);
    case 'article':
      return byArticle(events, dataset.articles);
    case 'none':
      return [{ key: 'all', label: 'All events', events: events.map((_, i) => i), ...plain }];
  }
}
