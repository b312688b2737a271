/** What turns the items that are fed into those that are asked for, lane by lane: a lane that changes changes as a whole. */
import type { WidgetItem } from './timeline-widget.ts';

export interface FeedChange {
  /** Keys. */
  readonly gone: string[];
  /** New, or other than they were. */
  readonly changed: WidgetItem[];
}

const isSame = (a: WidgetItem | undefined, b: WidgetItem): boolean =>
  a !== undefined && a.start === b.start && a.end === b.end && a.top === b.top && a.look === b.look;

/** One for each lane that changes: those that are left first, then in the order in which they are asked for. */
export function feedChanges(
  fed: ReadonlyMap<string, WidgetItem>,
  asked: readonly WidgetItem[],
): readonly FeedChange[] {
  const lanes = new Map<string, FeedChange>();
  const changeOf = (lane: string): FeedChange => {
    const change = lanes.get(lane) ?? { gone: [], changed: [] };
    lanes.set(lane, change);
    return change;
  };
  const kept = new Set(asked.map(({ key }) => key));
  const stays = new Set(asked.map(({ lane }) => lane));
  for (const { key, lane } of fed.values())
    if (!kept.has(key) && !stays.has(lane)) changeOf(lane).gone.push(key);
  for (const item of asked)
    if (!isSame(fed.get(item.key), item)) changeOf(item.lane).changed.push(item);
  for (const { key, lane } of fed.values())
    if (!kept.has(key) && stays.has(lane)) changeOf(lane).gone.push(key);
  return [...lanes.values()];
}

const sizeOf = ({ gone, changed }: FeedChange): number => Math.max(gone.length, changed.length);

/** The first of some changes as one, with at most so many items where that is more than one lane. */
export function firstChanges(changes: readonly FeedChange[], most: number): FeedChange {
  let size = 0;
  const first = changes.filter((change, i) => {
    size += sizeOf(change);
    return i === 0 || size <= most;
  });
  return {
    gone: first.flatMap(({ gone }) => gone),
    changed: first.flatMap(({ changed }) => changed),
  };
}
