/** Level of detail for the bare canvas: per lane and zoom level the bins, two events of each by themselves and the count of the rest. */
import { DOT_NUMBERS } from '../dots.mjs';

export interface Dots {
  readonly at: Float64Array;
  readonly agent: Int32Array;
  readonly target: Int32Array;
  readonly first: number;
  readonly last: number;
  titleOf(event: number): string;
}

export interface Bin {
  readonly at: number;
  readonly alone: readonly number[];
  readonly rest: number;
}

const BIN_PX = 160;
const ALONE = 2;
const MOST_LANES = 48;

const nameOf = (actor: number): string => `${actor % 5 === 0 ? 'Country' : 'Person'} ${actor}`;

export async function readDots(address: string): Promise<Dots> {
  const numbers = new Float64Array(await (await fetch(address)).arrayBuffer());
  const rows: number[] = [];
  for (let i = 0; i < numbers.length; i += DOT_NUMBERS) if (!Number.isNaN(numbers[i])) rows.push(i);
  rows.sort((a, b) => (numbers[a] as number) - (numbers[b] as number));
  const column = (offset: number) => rows.map((row) => numbers[row + offset] as number);
  const [at, agent, target] = [column(0), column(2), column(3)];
  return {
    at: Float64Array.from(at),
    agent: Int32Array.from(agent),
    target: Int32Array.from(target),
    first: at[0] ?? 0,
    last: at.at(-1) ?? 0,
    titleOf: (event) => `${nameOf(agent[event] ?? 0)} and ${nameOf(target[event] ?? 0)}`,
  };
}

/** Events in order of time, the fullest lanes first; of one actor where it is given. */
export function lanesOf(
  { agent, target }: Dots,
  actor: number | undefined,
): readonly (readonly number[])[] {
  const lanes = new Map<number, number[]>();
  for (let event = 0; event < agent.length; event++) {
    const country = (agent[event] as number) - ((agent[event] as number) % 5);
    const other = (target[event] as number) - ((target[event] as number) % 5);
    if (actor !== undefined && country !== actor && other !== actor) continue;
    const lane = lanes.get(country) ?? [];
    lane.push(event);
    lanes.set(country, lane);
  }
  return [...lanes.values()].sort((a, b) => b.length - a.length).slice(0, MOST_LANES);
}

const known = new WeakMap<object, Map<string, readonly Bin[]>>();

/** The bins of a lane at a zoom level. `perPixel`: milliseconds when everything fits. */
export function binsAt(
  { at }: Dots,
  lanes: readonly (readonly number[])[],
  lane: number,
  level: number,
  perPixel: number,
): readonly Bin[] {
  const kept = known.get(lanes) ?? new Map<string, readonly Bin[]>();
  known.set(lanes, kept);
  const key = `${lane} ${level}`;
  const found = kept.get(key);
  if (found) return found;
  const size = (BIN_PX * perPixel) / 2 ** (level / 2);
  const bins: { at: number; alone: number[]; rest: number }[] = [];
  for (const event of lanes[lane] ?? []) {
    const middle = (Math.floor((at[event] as number) / size) + 0.5) * size;
    let bin = bins.at(-1);
    if (bin?.at !== middle) {
      bin = { at: middle, alone: [], rest: 0 };
      bins.push(bin);
    }
    if (bin.alone.length < ALONE) bin.alone.push(event);
    else bin.rest += 1;
  }
  kept.set(key, bins);
  return bins;
}
