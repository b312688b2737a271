/** Short lists that the browser keeps for the reader: saved views and what was looked at. Nothing in them is trusted. */

export type ListStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** A place of the page: its name, and the query of its address. */
export interface KeptPlace {
  readonly name: string;
  readonly query: string;
}

const LONGEST = 300;
const LONGEST_QUERY = 4000;

function isPlace(value: unknown): value is KeptPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { name, query } = value as { name?: unknown; query?: unknown };
  return (
    typeof name === 'string' &&
    name !== '' &&
    name.length <= LONGEST &&
    typeof query === 'string' &&
    query.length <= LONGEST_QUERY &&
    (query === '' || query.startsWith('?'))
  );
}

/** The places kept under a key; what is no place is left out. */
export function readPlaces(storage: ListStorage | undefined, key: string): readonly KeptPlace[] {
  try {
    const value: unknown = JSON.parse(storage?.getItem(key) ?? '[]');
    return Array.isArray(value)
      ? value.filter(isPlace).map(({ name, query }) => ({ name, query }))
      : [];
  } catch {
    return [];
  }
}

/** Keeps the places; a browser that forbids it keeps none. Returns whether it could. */
export function writePlaces(
  storage: ListStorage | undefined,
  key: string,
  places: readonly KeptPlace[],
): boolean {
  try {
    storage?.setItem(key, JSON.stringify(places));
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** The list with a place first, those of the same name or address gone, and no more than `most`. */
export const withPlace = (
  places: readonly KeptPlace[],
  place: KeptPlace,
  most: number,
): readonly KeptPlace[] =>
  [
    place,
    ...places.filter(({ name, query }) => name !== place.name && query !== place.query),
  ].slice(0, most);

export const SAVED_VIEWS = 'sourceline.views';
export const RECENT = 'sourceline.recent';
export const MOST_SAVED = 50;
export const MOST_RECENT = 8;
