/** Which events pass each facet, as bits; a facet that has not changed since is not asked again. */
import { MODALITIES } from '../model/dataset.ts';
import { KINDS } from '../model/kinds.ts';
import { allBits, type Bits, noBits, setBit } from './bits.ts';
import { CERTAINTIES, ROLE_BITS } from './columns.ts';
import type { EventIndex } from './event-index.ts';
import { activeFacets, type Facet } from './facets.ts';
import type { ActorRole, Filters } from './filters.ts';
import { matchWords } from './match-words.ts';
import { narrowByQuery } from './narrow-by-query.ts';
import { searchTerms } from './search-terms.ts';

const ANY_ROLE = ROLE_BITS.agent | ROLE_BITS.target | ROLE_BITS.other | ROLE_BITS.speaker;

export const roleBits = (role: ActorRole): number => (role === 'any' ? ANY_ROLE : ROLE_BITS[role]);

type Passes = (row: number) => boolean;

function bitsWhere({ count }: EventIndex, passes: Passes): Bits {
  const bits = noBits(count);
  for (let row = 0; row < count; row++) if (passes(row)) setBit(bits, row);
  return bits;
}

/** Of a column of numbers: those whose number is among the chosen. */
function chosenIn(column: Uint8Array, all: readonly string[], chosen: readonly string[]): Passes {
  const isChosen = all.map((choice) => chosen.includes(choice));
  return (row) => isChosen[column[row] as number] === true;
}

function numbersOf(list: readonly { readonly id: string }[], ids: readonly string[]): Uint8Array {
  const asked = new Set(ids);
  return Uint8Array.from(list, ({ id }) => (asked.has(id) ? 1 : 0));
}

function actorPasses(index: EventIndex, { actors: ids, actorRole }: Filters): Passes {
  const { actorFrom, actors, roles, dataset } = index;
  const isAsked = numbersOf(dataset.actors, ids);
  const role = roleBits(actorRole);
  return (row) => {
    for (let i = actorFrom[row] as number; i < (actorFrom[row + 1] as number); i++)
      if (isAsked[actors[i] as number] === 1 && ((roles[i] as number) & role) !== 0) return true;
    return false;
  };
}

function articlePasses(index: EventIndex, ids: readonly string[]): Passes {
  const { articleFrom, articles, dataset } = index;
  const isAsked = numbersOf(dataset.articles, ids);
  return (row) => {
    for (let i = articleFrom[row] as number; i < (articleFrom[row + 1] as number); i++)
      if (isAsked[articles[i] as number] === 1) return true;
    return false;
  };
}

/** An event passes that may fall in the window; an undated one does not. */
function timePasses({ start, end }: EventIndex, { time }: Filters): Passes {
  const from = time.start ?? Number.NEGATIVE_INFINITY;
  const to = time.end ?? Number.POSITIVE_INFINITY;
  return (row) => (start[row] as number) < to && (end[row] as number) > from;
}

function bitsOf(facet: Facet, index: EventIndex, filters: Filters, found: Bits | undefined): Bits {
  switch (facet) {
    case 'actors':
      return bitsWhere(index, actorPasses(index, filters));
    case 'kinds':
      return bitsWhere(index, chosenIn(index.kind, KINDS, filters.kinds));
    case 'certainties':
      return bitsWhere(index, chosenIn(index.certainty, CERTAINTIES, filters.certainties));
    case 'modalities': {
      const asked = filters.modalities.reduce((m, name) => m | (1 << MODALITIES.indexOf(name)), 0);
      return bitsWhere(index, (row) => ((index.modalities[row] as number) & asked) !== 0);
    }
    case 'articles':
      return bitsWhere(index, articlePasses(index, filters.articles));
    case 'time':
      return bitsWhere(index, timePasses(index, filters));
    case 'words':
      // Fields alone: nothing to look for in the texts.
      if (searchTerms(filters.words).length === 0) return allBits(index.count);
      return found ?? matchWords(index, filters.words).rows;
  }
}

interface Answer {
  readonly asked: readonly unknown[];
  readonly bits: Bits;
}

const answers = new WeakMap<EventIndex, Map<Facet, Answer>>();

/** The events that pass each facet that is asked. `found`: those that have the words, where they were looked for elsewhere. */
export function passFacets(
  index: EventIndex,
  filters: Filters,
  found?: Bits,
): ReadonlyMap<Facet, Bits> {
  const kept = answers.get(index) ?? new Map<Facet, Answer>();
  answers.set(index, kept);
  const rowsOf = (facet: Facet): Bits => {
    const asked = [filters[facet], ...(facet === 'actors' ? [filters.actorRole] : []), found];
    const before = kept.get(facet);
    if (before?.asked.every((one, i) => one === asked[i])) return before.bits;
    const bits = bitsOf(facet, index, filters, found);
    kept.set(facet, { asked, bits });
    return bits;
  };
  return new Map(
    activeFacets(filters).map((facet): [Facet, Bits] => {
      const bits = rowsOf(facet);
      return [facet, facet === 'words' ? narrowByQuery(index, filters.words, bits) : bits];
    }),
  );
}
