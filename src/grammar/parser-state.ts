/**
 * The arc-hybrid transition system. A stack, a buffer that ends in the root, and three moves:
 * SHIFT pushes the next token; LEFT pops the stack top and makes it a child of the next token;
 * RIGHT pops the stack top and makes it a child of the token below it. 2n moves build a tree.
 */

import type { Words } from './encode-words.ts';
import { hashNumber, hashString } from './hash-features.ts';

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** What a class of the parser's model means. */
export interface Move {
  readonly kind: typeof SHIFT | typeof LEFT | typeof RIGHT;
  /** Index into the label list; -1 for SHIFT. */
  readonly label: number;
}

export interface MoveTable {
  readonly labels: readonly string[];
  readonly moves: readonly Move[];
  /** Index of the label 'root'. */
  readonly root: number;
  /** 1 for labels whose child marks its head's role: case, mark. */
  readonly marker: Uint8Array;
}

export function moveTable(labels: readonly string[], moves: readonly Move[]): MoveTable {
  const marker = Uint8Array.from(labels, (l) => (l === 'case' || l === 'mark' ? 1 : 0));
  return { labels, moves, root: labels.indexOf('root'), marker };
}

const NO_SET = hashString('<no labels>');

/** Numbers for tokens with their children: 0 to n + 1 are the tokens of a sentence without children. */
export class Families {
  private readonly known = new Map<number, number>();
  private readonly tokens: number;
  private count: number;

  constructor(n: number) {
    this.tokens = n + 2;
    this.count = n + 2;
  }

  /** The family that a child and its label make of another family. */
  of(family: number, child: number, move: Move): number {
    const key = ((family * this.tokens + child) * 2 + (move.kind - 1)) * 256 + move.label;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.count);
    return this.count++;
  }
}

export class State {
  n = 0;
  none = 1;
  next = 0;
  depth = 0;
  stack = new Int32Array(0);
  head = new Int32Array(0);
  label = new Int32Array(0);
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Order-free hashes of the labels of the children on each side. */
  leftSet = new Int32Array(0);
  rightSet = new Int32Array(0);
  /** Word of the first case or mark child. */
  marker = new Int32Array(0);
  /** Per token, a number for it and its children so far: where two states have the same, all the columns above agree. */
  family = new Int32Array(0);

  /** All columns, one behind the other: a state is copied at once. */
  private cells = new Int32Array(0);

  /** Makes the columns long enough, and as long as those of any other state of the sentence. */
  private fit(n: number): void {
    const length = (n + 2 + 31) & ~31;
    if (this.head.length === length) return;
    this.cells = new Int32Array(COLUMNS.length * length);
    COLUMNS.forEach((column, i) => {
      this[column] = this.cells.subarray(i * length, (i + 1) * length);
    });
  }

  reset(n: number): void {
    this.fit(n);
    this.n = n;
    this.none = n + 1;
    this.next = 0;
    this.depth = 0;
    for (const k of COLUMNS) this[k].fill(START[k] === 'none' ? n + 1 : START[k]);
    for (let i = 0; i < n + 2; i++) this.family[i] = i;
  }

  copy(o: State): void {
    this.fit(o.n);
    this.n = o.n;
    this.none = o.none;
    this.next = o.next;
    this.depth = o.depth;
    this.cells.set(o.cells);
  }

  get done(): boolean {
    return this.next === this.n && this.depth === 0;
  }

  /** The i-th item from the top of the stack. */
  top(i: number): number {
    return i < this.depth ? this.stack[this.depth - 1 - i]! : this.none;
  }

  allows(m: Move, root: number): boolean {
    if (m.kind === SHIFT) return this.next < this.n;
    if (m.kind === RIGHT) return this.depth > 1 && m.label !== root;
    if (this.next < this.n) return this.depth > 0 && m.label !== root;
    return this.depth === 1 && m.label === root;
  }

  apply(m: Move, tokens: Words, table: MoveTable, families: Families): void {
    if (m.kind === SHIFT) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const child = this.stack[--this.depth]!;
    const name = LABEL_HASH[m.label]!;
    let head: number;
    if (m.kind === LEFT) {
      head = this.next;
      this.left2[head] = this.left1[head]!;
      this.left1[head] = child;
      this.leftCount[head]!++;
      this.leftSet[head] = (this.leftSet[head]! + name) | 0;
    } else {
      head = this.stack[this.depth - 1]!;
      this.right2[head] = this.right1[head]!;
      this.right1[head] = child;
      this.rightCount[head]!++;
      this.rightSet[head] = (this.rightSet[head]! + name) | 0;
    }
    this.family[head] = families.of(this.family[head]!, child, m);
    this.head[child] = head;
    this.label[child] = m.label;
    if (table.marker[m.label] === 1) this.marker[head] = tokens.word[child]!;
  }
}

const START = {
  stack: 'none',
  head: -1,
  label: 255,
  left1: 'none',
  left2: 'none',
  right1: 'none',
  right2: 'none',
  leftCount: 0,
  rightCount: 0,
  leftSet: NO_SET,
  rightSet: NO_SET,
  marker: 0,
  family: 0,
} as const;
const COLUMNS = Object.keys(START) as (keyof typeof START)[];

/** Hashes of label numbers, so that features need not compute them. */
export const LABEL_HASH = Int32Array.from({ length: 256 }, (_, i) => hashNumber(20000 + i));
