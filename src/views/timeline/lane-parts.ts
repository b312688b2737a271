import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { topOf } from '../../query/lane-names.ts';
import { actorsById } from '../../query/word-who.ts';
import type { LanePart } from './LaneHeads.tsx';
import type { LaidChart } from './lay-out-lanes.ts';

const NONE: ReadonlyMap<string, LanePart> = new Map();

/** The part that an event gives to the lanes of its agents and targets, by lane key. */
export function lanePartsOf(
  event: ReportedEvent | undefined,
  laid: LaidChart,
  dataset: Dataset,
): ReadonlyMap<string, LanePart> {
  if (!event) return NONE;
  const actors = actorsById(dataset);
  const topsOf = (role: LanePart) =>
    new Set(event.participants.filter((p) => p.role === role).map((p) => topOf(p.actor, actors)));
  const [agents, targets] = [topsOf('agent'), topsOf('target')];
  const parts = new Map<string, LanePart>();
  for (const { lane } of laid.lanes) {
    const own = lane.actors.length > 0 && lane.actors.length === agents.size;
    if (own && lane.actors.every((actor) => agents.has(actor))) parts.set(lane.key, 'agent');
    else if (lane.actors.some((actor) => targets.has(actor))) parts.set(lane.key, 'target');
  }
  return parts;
}
