/**
 * The scores of the parser's moves in a state. Most features look at a few tokens alone, and the states of a beam and of
 * the steps after it share these: what a group of features gives is kept for the sentence, by the tokens it looks at.
 */
import type { Words } from './encode-words.ts';
import { Templates } from './feature-templates.ts';
import type { LinearModel } from './linear-model.ts';
import {
  type Between,
  between,
  PARSE_ATOMS,
  PARSE_TEMPLATES,
  parseValues,
} from './parse-features.ts';
import type { State } from './parser-state.ts';

/** What features look at: a token (s0, s1, s2, b0 and what follows it), or a token with its children. */
const PARTS = ['s0', 's1', 's2', 'b0', 's0+', 's1+', 'b0+'] as const;
type Part = (typeof PARTS)[number];

interface GroupSpec {
  readonly parts: readonly Part[];
  /** Groups whose sums are part of this one's. */
  readonly holds: readonly number[];
}

/** The groups: a template belongs to the first that has all it looks at. The last one holds all. */
const GROUPS: readonly GroupSpec[] = [
  { parts: ['s0'], holds: [] },
  { parts: ['s1'], holds: [] },
  { parts: ['b0'], holds: [] },
  { parts: ['s0', 'b0'], holds: [0, 2] },
  { parts: ['s1', 's0'], holds: [1] },
  { parts: ['s1', 's0', 'b0'], holds: [3, 4] },
  { parts: ['s2', 's1', 's0', 'b0'], holds: [5] },
  { parts: ['s0+'], holds: [] },
  { parts: ['s1+'], holds: [] },
  { parts: ['b0+'], holds: [] },
  { parts: ['s0+', 'b0'], holds: [7] },
  { parts: ['s1', 's0+', 'b0'], holds: [10] },
  { parts: ['s1+', 's0'], holds: [8] },
  { parts: ['b0+', 's0'], holds: [9] },
  { parts: ['s2', 's1+', 's0+', 'b0+'], holds: [6, 11, 12, 13] },
];

/** The parts that an atom looks at. */
function partsOf(atom: string): readonly Part[] {
  if (/^[dg]0$/.test(atom)) return ['s0', 'b0'];
  if (/^[dg]1$/.test(atom)) return ['s1', 's0'];
  if (/^(?:z|b1|b2)/.test(atom)) return ['b0'];
  const [, token, rest] = /^(s0|s1|s2|b0)(.+)$/.exec(atom)!;
  return [(/^[wpufcx]$/.test(rest!) ? token : `${token}+`) as Part];
}

const has = (group: readonly Part[], part: Part): boolean =>
  group.includes(part) || group.includes(`${part}+` as Part);

/** Entries per group; a power of two. */
const SIZE = 512;
const KEY = 4;

interface Group {
  readonly parts: Int32Array;
  readonly holds: readonly number[];
  readonly templates: Templates;
  /** What each entry is for: the token, or the family, of each part. */
  readonly keys: Int32Array;
  readonly sums: Int32Array;
}

function makeGroups(classes: number): readonly Group[] {
  const groupOf = PARSE_TEMPLATES.map(({ atoms }) => {
    const parts = atoms.flatMap((atom) => partsOf(PARSE_ATOMS[atom]!));
    return GROUPS.findIndex((group) => parts.every((part) => has(group.parts, part)));
  });
  return GROUPS.map(({ parts, holds }, g) => ({
    parts: Int32Array.from(parts, (part) => PARTS.indexOf(part)),
    holds,
    templates: new Templates(PARSE_TEMPLATES.filter((_, i) => groupOf[i] === g)),
    keys: new Int32Array(SIZE * KEY),
    sums: new Int32Array(SIZE * classes),
  }));
}

export class MoveScores {
  private readonly scores: Int32Array;
  private readonly groups: readonly Group[];
  private readonly features = new Int32Array(PARSE_TEMPLATES.length);
  private readonly values = new Int32Array(PARSE_ATOMS.length);
  private readonly at = new Int32Array(PARTS.length);
  private readonly model: LinearModel;
  private readonly classes: number;
  private words: Words | undefined;
  private between: Between | undefined;
  /** Whether `values` are those of the state at hand. */
  private fresh = false;

  constructor(model: LinearModel, classes: number) {
    this.model = model;
    this.classes = classes;
    this.scores = new Int32Array(classes);
    this.groups = makeGroups(classes);
  }

  /** Forgets the sentence before, and takes up another. */
  begin(words: Words): void {
    this.words = words;
    this.between = between(words);
    for (const { keys } of this.groups) keys.fill(-1);
  }

  /** The score of every move; the array is written anew by the next call. */
  of(state: State): Int32Array {
    const { scores, at } = this;
    const s0 = state.top(0);
    const s1 = state.top(1);
    at[0] = s0;
    at[1] = s1;
    at[2] = state.top(2);
    at[3] = state.next;
    at[4] = state.family[s0]!;
    at[5] = state.family[s1]!;
    at[6] = state.family[state.next]!;
    this.fresh = false;
    const all = this.groups.length - 1;
    const base = this.sumsOf(all, state);
    const { sums } = this.groups[all]!;
    for (let c = 0; c < scores.length; c++) scores[c] = sums[base + c]!;
    return scores;
  }

  /** Where in its array the sums of a group begin: kept ones, or new. */
  private sumsOf(g: number, state: State): number {
    const { classes } = this;
    const { parts, holds, templates, keys, sums } = this.groups[g]!;
    const entry = this.entryOf(parts);
    const base = entry * classes;
    if (this.isKept(parts, keys, entry * KEY)) return base;
    this.addHeld(holds, state, sums, base);
    if (!this.fresh) parseValues(state, this.words!, this.between!, this.values);
    this.fresh = true;
    const count = templates.extract(this.values, this.features);
    this.model.addTo(this.features, count, sums, base);
    return base;
  }

  /** Writes the sums of the groups that a group holds, two at a time: a sum is then stored half as often. */
  private addHeld(holds: readonly number[], state: State, sums: Int32Array, base: number): void {
    const end = base + this.classes;
    if (holds.length === 0) sums.fill(0, base, end);
    for (let i = 0; i < holds.length; i += 2) {
      let a = this.sumsOf(holds[i]!, state);
      const held = this.groups[holds[i]!]!.sums;
      const isPair = i + 1 < holds.length;
      let b = isPair ? this.sumsOf(holds[i + 1]!, state) : a;
      const other = isPair ? this.groups[holds[i + 1]!]!.sums : undefined;
      let to = base;
      if (i > 0 && other) while (to < end) sums[to++]! += held[a++]! + other[b++]!;
      else if (i > 0) while (to < end) sums[to++]! += held[a++]!;
      else if (other) while (to < end) sums[to++] = held[a++]! + other[b++]!;
      else while (to < end) sums[to++] = held[a++]!;
    }
  }

  private entryOf(parts: Int32Array): number {
    let h = 0;
    for (let i = 0; i < parts.length; i++) h = Math.imul(h ^ this.at[parts[i]!]!, 0x9e3779b1);
    return ((h ^ (h >>> 15)) >>> 5) & (SIZE - 1);
  }

  /** Whether an entry holds the sums of what is looked at now; if not, it is from now on the place for them. */
  private isKept(parts: Int32Array, keys: Int32Array, from: number): boolean {
    let same = true;
    for (let i = 0; i < parts.length; i++) {
      const part = this.at[parts[i]!]!;
      if (keys[from + i] !== part) same = false;
      keys[from + i] = part;
    }
    return same;
  }
}
