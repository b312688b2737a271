/** Reports → groups that tell of one event, and pairs of groups that possibly do. */
import { eachCandidatePair } from './candidate-pairs.ts';
import type { Collection } from './collection.ts';
import { contradicts } from './contradicts.ts';
import { judgePair } from './judge-pair.ts';
import type { Mention } from './mention.ts';
import { DOUBT, SLACK, STRANGERS } from './points.ts';
import { SAME_EVENT_POINTS, type SameEventPoints } from './same-event-points.ts';
import { type StoryFacts, storyFacts } from './story-facts.ts';

export interface Clusters {
  /** Places in the reports given, in their order; the groups by their first. */
  readonly groups: readonly (readonly number[])[];
  /** Places in `groups`, and how far the likest reports of the two lie above being one; the likest pair first. */
  readonly doubtful: readonly (readonly [number, number, number])[];
}

interface Edge {
  readonly i: number;
  readonly j: number;
  readonly points: number;
}

/** Members of each of two groups that are compared with the other's. */
const COMPARED = 12;

/** Groups under way: which group each mention is in. */
class Groups {
  readonly members: number[][];
  readonly groupOf: number[];
  private readonly mentions: readonly Mention[];
  private readonly points: ReadonlyMap<number, number>;
  private readonly facts: StoryFacts;

  constructor(
    mentions: readonly Mention[],
    points: ReadonlyMap<number, number>,
    facts: StoryFacts,
  ) {
    this.mentions = mentions;
    this.points = points;
    this.facts = facts;
    this.members = mentions.map((_, i) => [i]);
    this.groupOf = mentions.map((_, i) => i);
  }

  contradict(x: number, y: number): boolean {
    return this.members[x]!.some((i) =>
      this.members[y]!.some((j) => contradicts(this.mentions[i]!, this.mentions[j]!, this.facts)),
    );
  }

  /** How far the members of two groups lie above being one, in the mean. */
  meanPoints(x: number, y: number): number {
    const [some, others] = [
      this.members[x]!.slice(0, COMPARED),
      this.members[y]!.slice(0, COMPARED),
    ];
    let sum = 0;
    for (const i of some)
      for (const j of others)
        sum += Math.max(STRANGERS, this.points.get(keyOf(i, j, this.mentions.length)) ?? STRANGERS);
    return sum / (some.length * others.length);
  }

  /** A saying in a headline alone: it is told in so few words that one likeness must do. */
  private isHeadline(x: number): boolean {
    const [first, ...others] = this.members[x]!;
    const { saying, report } = this.mentions[first!]!;
    return others.length === 0 && saying && report.sentence === 0;
  }

  join({ i, j }: Edge): void {
    const [x, y] = [this.groupOf[i]!, this.groupOf[j]!];
    if (x === y || this.contradict(x, y)) return;
    const isHead = this.isHeadline(x) || this.isHeadline(y);
    if (!isHead && this.meanPoints(x, y) < -SLACK) return;
    for (const each of this.members[y]!) this.groupOf[each] = x;
    this.members[x]!.push(...this.members[y]!);
    this.members[x]!.sort((a, b) => a - b);
    this.members[y] = [];
  }
}

const keyOf = (i: number, j: number, size: number): number => (i < j ? i * size + j : j * size + i);

/** Groups that were left apart though some of their reports are much alike. */
function doubtfulPairs(edges: readonly Edge[], groups: Groups): [number, number, number][] {
  const found = new Map<string, [number, number, number]>();
  for (const { i, j, points } of edges) {
    const [x, y] = [groups.groupOf[i]!, groups.groupOf[j]!].sort((a, b) => a - b) as [
      number,
      number,
    ];
    const key = `${x} ${y}`;
    if (x !== y && !found.has(key) && !groups.contradict(x, y)) found.set(key, [x, y, points]);
  }
  return [...found.values()];
}

/** The mentions must come in one order whatever the order of the articles. */
export function clusterReports(
  mentions: readonly Mention[],
  collection: Collection,
  counting: SameEventPoints = SAME_EVENT_POINTS,
): Clusters {
  const facts = storyFacts(mentions, collection);
  const points = new Map<number, number>();
  const edges: Edge[] = [];
  eachCandidatePair(mentions, facts, (i, j) => {
    const [a, b] = [mentions[i]!, mentions[j]!];
    if (contradicts(a, b, facts)) return;
    const sum = judgePair(a, b, facts, counting);
    if (sum === undefined) return;
    // Of the others it is known that they are no more alike than strangers.
    if (sum > STRANGERS) points.set(keyOf(i, j, mentions.length), sum);
    if (sum >= -DOUBT) edges.push({ i, j, points: sum });
  });
  edges.sort((a, b) => b.points - a.points || a.i - b.i || a.j - b.j);
  const groups = new Groups(mentions, points, facts);
  for (const edge of edges) if (edge.points >= 0) groups.join(edge);
  const kept = groups.members.flatMap((members, at) =>
    members.length > 0 ? [{ at, first: members[0]!, members }] : [],
  );
  kept.sort((a, b) => a.first - b.first);
  const placeOf = new Map(kept.map(({ at }, place) => [at, place]));
  return {
    groups: kept.map(({ members }) => members),
    doubtful: doubtfulPairs(edges, groups).map(
      ([x, y, sum]) => [placeOf.get(x)!, placeOf.get(y)!, sum] as const,
    ),
  };
}
