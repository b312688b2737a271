/** Sorts events into the lanes of the chart. An event of several agents stands once, in a joint lane. */

import { kinds } from '../messages/en/kinds.ts';
import { timeline } from '../messages/en/timeline.ts';
import { type Say, sayEnglish } from '../messages/say.ts';
import type { ActorId, Article } from '../model/dataset.ts';
import { FAMILIES, KIND_FACTS, KINDS, type Kind } from '../model/kinds.ts';
import { ROLE_BITS } from './columns.ts';
import type { EventIndex } from './event-index.ts';
import { byText, jointLabel, shortNameOf, topOf } from './lane-names.ts';
import { actorsById } from './word-who.ts';

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
  /** Rows of the index, in the order in which they were given. */
  readonly events: Uint32Array;
  readonly members: readonly LaneMember[];
  /** The actors that the lane stands for; empty where it does not stand for actors. */
  readonly actors: readonly ActorId[];
  readonly kind?: Kind;
  readonly article?: Article;
  /** How many lanes stand folded into this one. */
  readonly folded?: number;
}

/** A lane before its events are in it. `source`: its number among the possible lanes. */
interface Draft {
  readonly source: number;
  readonly lane: Omit<Lane, 'events'>;
  /** Never folded away: where nobody is named. */
  readonly stays?: boolean;
  /** Its name among others of its weight, the same in every language. */
  readonly sortedAs?: string;
}

const plain = { members: [], actors: [] };

/** How often each actor acts in a lane that is not a joint one. */
function memberCounts(index: EventIndex, rows: Uint32Array): Uint32Array {
  const { actorFrom, actors, roles, lane, lanes, dataset } = index;
  const counts = new Uint32Array(dataset.actors.length);
  const isJoint = lanes.map((key) => key.includes('\n'));
  for (const row of rows) {
    if (isJoint[lane[row] as number]) continue;
    for (let i = actorFrom[row] as number; i < (actorFrom[row + 1] as number); i++)
      if (((roles[i] as number) & ROLE_BITS.own) !== 0) {
        const actor = actors[i] as number;
        counts[actor] = (counts[actor] as number) + 1;
      }
  }
  return counts;
}

function membersByTop(index: EventIndex, rows: Uint32Array): ReadonlyMap<string, LaneMember[]> {
  const { dataset } = index;
  const byId = actorsById(dataset);
  const members = new Map<string, LaneMember[]>();
  const counts = memberCounts(index, rows);
  for (const [number, actor] of dataset.actors.entries()) {
    const count = counts[number] as number;
    const top = count > 0 ? topOf(actor.id, byId) : actor.id;
    if (top === actor.id) continue;
    const { id, name } = actor;
    const list = members.get(top) ?? [];
    list.push({ actor: id, count, name, shortName: shortNameOf(actor, id) });
    members.set(top, list);
  }
  for (const list of members.values())
    list.sort((a, b) => b.count - a.count || byText(a.name, b.name));
  return members;
}

/** What each event stands in, as numbers of possible lanes: those of a row are `to[from(row)]` to before `to[from(row + 1)]`. */
interface LaneLinks {
  readonly to: ArrayLike<number>;
  /** Absent: one for each row. */
  readonly from?: Uint32Array;
}

function laneLinks(index: EventIndex, by: LaneKind): LaneLinks {
  switch (by) {
    case 'actor':
      return { to: index.lane };
    case 'kind':
      return { to: index.kind };
    case 'article':
      return { to: index.articles, from: index.articleFrom };
    case 'none':
      return { to: new Uint8Array(index.count) };
  }
}

interface Tally {
  readonly counts: Uint32Array;
  readonly weights: Float64Array;
}

function tally(index: EventIndex, rows: Uint32Array, lanes: number, links: LaneLinks): Tally {
  const counts = new Uint32Array(lanes);
  const weights = new Float64Array(lanes);
  const { from, to } = links;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const end = from ? (from[row + 1] as number) : row + 1;
    for (let k = from ? (from[row] as number) : row; k < end; k++) {
      const source = to[k] as number;
      counts[source] = (counts[source] as number) + 1;
      weights[source] = (weights[source] as number) + (index.weight[row] as number);
    }
  }
  return { counts, weights };
}

/** The weightiest first, "No agent named" last. */
function actorDrafts(
  index: EventIndex,
  { counts, weights }: Tally,
  rows: Uint32Array,
  say: Say,
): Draft[] {
  const byId = actorsById(index.dataset);
  const members = membersByTop(index, rows);
  const drafts = index.lanes.flatMap((key, source): Draft[] => {
    if (counts[source] === 0) return [];
    const ids = (key === '' ? [] : key.split('\n')) as ActorId[];
    const names = ids.map((id) => byId.get(id)?.name ?? id);
    const own = ids.length === 1 ? (members.get(key) ?? []) : [];
    const lane = {
      key: `actor:${key}`,
      label: jointLabel(names, say),
      members: own,
      actors: ids,
    };
    return [{ source, lane, stays: ids.length === 0, sortedAs: jointLabel(names, sayEnglish) }];
  });
  return drafts.sort(
    (a, b) =>
      Number(a.stays) - Number(b.stays) ||
      (weights[b.source] as number) - (weights[a.source] as number) ||
      byText(a.sortedAs ?? '', b.sortedAs ?? ''),
  );
}

const kindDrafts = ({ counts }: Tally, say: Say): Draft[] =>
  FAMILIES.flatMap((family) => KINDS.filter((k) => KIND_FACTS[k].family === family)).flatMap(
    (kind) => {
      const source = KINDS.indexOf(kind);
      if (counts[source] === 0) return [];
      return [
        { source, lane: { key: `kind:${kind}`, label: say(kinds).kind[kind], kind, ...plain } },
      ];
    },
  );

const articleDrafts = ({ dataset }: EventIndex, { counts }: Tally): Draft[] =>
  dataset.articles.flatMap((article, source) => {
    if (counts[source] === 0) return [];
    const label = article.publisher ?? article.title ?? article.id;
    return [{ source, lane: { key: `article:${article.id}`, label, article, ...plain } }];
  });

function draftsBy(
  by: LaneKind,
  index: EventIndex,
  found: Tally,
  rows: Uint32Array,
  say: Say,
): Draft[] {
  switch (by) {
    case 'actor':
      return actorDrafts(index, found, rows, say);
    case 'kind':
      return kindDrafts(found, say);
    case 'article':
      return articleDrafts(index, found);
    case 'none':
      return [{ source: 0, lane: { key: 'all', label: say(timeline).allEvents, ...plain } }];
  }
}

const possibleLanes = (index: EventIndex, by: LaneKind): number =>
  ({
    actor: index.lanes.length,
    kind: KINDS.length,
    article: index.dataset.articles.length,
    none: 1,
  })[by];

/** Beyond `most` lanes the rest stand folded into one; a lane that names nobody stays. */
function fold(drafts: readonly Draft[], most: number) {
  if (drafts.length <= most) return { shown: drafts, folded: [] };
  const stay = drafts.filter(({ stays }) => stays);
  const others = drafts.filter(({ stays }) => !stays);
  const cut = Math.max(1, most - 1 - stay.length);
  return { shown: [...others.slice(0, cut), ...stay], folded: others.slice(cut) };
}

/** The rows of each slot, in their order; an event of several folded lanes stands once in the fold. */
function fill(
  rows: Uint32Array,
  slots: Int32Array,
  sizes: number[],
  links: LaneLinks,
): Uint32Array[] {
  const lists = sizes.map((size) => new Uint32Array(size));
  const filled = sizes.map(() => 0);
  const { from, to } = links;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const end = from ? (from[row + 1] as number) : row + 1;
    for (let k = from ? (from[row] as number) : row; k < end; k++) {
      const slot = slots[to[k] as number] as number;
      const list = lists[slot];
      const at = filled[slot] as number;
      if (!list || (at > 0 && list[at - 1] === row)) continue;
      list[at] = row;
      filled[slot] = at + 1;
    }
  }
  return lists.map((list, slot) => list.subarray(0, filled[slot]));
}

/**
 * Lanes from top to bottom: the weightiest actors first and "No agent named" last; kinds by family; articles in their order.
 * `rows`: the events, in the order that the lanes shall keep. Of more lanes than `most` the rest stand folded in the last.
 */
export function lanesOfEvents(
  index: EventIndex,
  rows: Uint32Array,
  by: LaneKind,
  say: Say,
  most = Number.POSITIVE_INFINITY,
): readonly Lane[] {
  if (rows.length === 0) return [];
  const links = laneLinks(index, by);
  const possible = possibleLanes(index, by);
  const found = tally(index, rows, possible, links);
  const { shown, folded } = fold(draftsBy(by, index, found, rows, say), most);
  const slots = new Int32Array(possible).fill(-1);
  for (const [slot, { source }] of shown.entries()) slots[source] = slot;
  for (const { source } of folded) slots[source] = shown.length;
  const sizeOf = ({ source }: Draft): number => found.counts[source] as number;
  const rest = folded.reduce((sum, draft) => sum + sizeOf(draft), 0);
  const lists = fill(rows, slots, [...shown.map(sizeOf), rest], links);
  const lanes = shown.map(
    ({ lane }, slot): Lane => ({ ...lane, events: lists[slot] as Uint32Array }),
  );
  if (folded.length === 0) return lanes;
  const { moreArticles, moreLanes } = say(timeline);
  const label = by === 'article' ? moreArticles : moreLanes;
  const last = { key: 'folded', label: label(folded.length), folded: folded.length, ...plain };
  return [...lanes, { ...last, events: lists[shown.length] as Uint32Array }];
}
