/**
 * A list whose entries are made when they are first asked for: for a million events of which a page shows a hundred. It
 * reads like any array. As long as anything holds an entry, it is the same object; the latest ones stay in any case.
 */
const indexOf = (key: string | symbol, length: number): number | undefined => {
  if (typeof key !== 'string' || key === '' || key.length > 15) return undefined;
  const index = Number(key);
  return Number.isInteger(index) && index >= 0 && index < length && String(index) === key
    ? index
    : undefined;
};

/** Entries that stay in memory without being held by anything else: at least so many of the latest. */
const MOST_KEPT = 1 << 16;

/** The entries made so far. */
class Kept<Entry extends object> {
  readonly #make: (index: number) => Entry;
  readonly #known = new Map<number, WeakRef<Entry>>();
  #young = new Map<number, Entry>();
  #old = new Map<number, Entry>();

  constructor(make: (index: number) => Entry) {
    this.#make = make;
  }

  at(index: number): Entry {
    const young = this.#young.get(index);
    if (young) return young;
    const known = this.#old.get(index) ?? this.#known.get(index)?.deref();
    const entry = known ?? this.#make(index);
    if (!known) this.#known.set(index, new WeakRef(entry));
    this.#young.set(index, entry);
    if (this.#young.size > MOST_KEPT) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    return entry;
  }
}

/** A list of so many entries; `make` gives the one at an index, always with the same content. */
export function lazyList<Entry extends object>(
  length: number,
  make: (index: number) => Entry,
): readonly Entry[] {
  const kept = new Kept(make);
  return new Proxy<Entry[]>(new Array<Entry>(length), {
    get(target, key, receiver) {
      const index = indexOf(key, length);
      return index === undefined ? Reflect.get(target, key, receiver) : kept.at(index);
    },
    has: (target, key) => indexOf(key, length) !== undefined || Reflect.has(target, key),
    ownKeys: () => [...Array.from({ length }, (_, index) => String(index)), 'length'],
    getOwnPropertyDescriptor(target, key) {
      const index = indexOf(key, length);
      if (index === undefined) return Reflect.getOwnPropertyDescriptor(target, key);
      return { value: kept.at(index), enumerable: true, configurable: true, writable: false };
    },
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}
