/** The events that matter most: what a first look shows, so that minor attributions and background do not crowd it. */
import type { Dataset } from '../model/dataset.ts';
import { type Bits, noBits, setBit } from './bits.ts';
import { type EventIndex, indexOf } from './event-index.ts';

/** From this weight on a reader is as likely as not to want an event. */
const WEIGHTY = 0.5;
/** A story of so few events is shown whole, and of no story are fewer called main. */
const FEWEST = 40;

/** The weight that comes at a place, from 1, when the heaviest comes first; 0 where there are fewer. */
function weightAtPlace(weights: Float64Array, place: number): number {
  const top: number[] = [];
  for (const weight of weights) {
    if (top.length === place && weight <= (top.at(-1) as number)) continue;
    let at = top.length;
    while (at > 0 && (top[at - 1] as number) < weight) at--;
    top.splice(at, 0, weight);
    if (top.length > place) top.pop();
  }
  return top[place - 1] ?? 0;
}

const mains = new WeakMap<EventIndex, { readonly least: number; readonly bits: Bits }>();

function mainsOf(index: EventIndex): { readonly least: number; readonly bits: Bits } {
  const known = mains.get(index);
  if (known) return known;
  const least = Math.min(WEIGHTY, weightAtPlace(index.weight, FEWEST));
  const bits = noBits(index.count);
  for (let row = 0; row < index.count; row++)
    if ((index.weight[row] as number) >= least) setBit(bits, row);
  mains.set(index, { least, bits });
  return { least, bits };
}

/** The least weight of a main event. */
export const mainWeight = (dataset: Dataset): number => mainsOf(indexOf(dataset)).least;

/** The main events. */
export const mainEvents = (index: EventIndex): Bits => mainsOf(index).bits;
