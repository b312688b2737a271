/**
 * Feature templates of the parser: Zhang & Nivre (2011) for an arc-hybrid state, plus word
 * clusters, supertags, the case or mark word of a phrase, and what lies between two candidates.
 */

import { UPOS, uposHash, type Words } from './encode-words.ts';
import { readTemplates } from './feature-templates.ts';
import { hashNumber, hashString } from './hash-features.ts';
import type { State } from './parser-state.ts';

/** s: stack from the top, b: buffer, z: the token before b0; l, r: first and second child on a side. */
const PLACES = [
  's0',
  's1',
  's2',
  'b0',
  'b1',
  'b2',
  'z',
  's0l',
  's0k',
  's0r',
  's0q',
  's1l',
  's1r',
  's1q',
  'b0l',
  'b0k',
];
/** Word, fine tag, UPOS, fine and coarse cluster, supertag. */
const COLUMNS = ['w', 'p', 'u', 'f', 'c', 'x'];
/** Numbers and label sets of the children on each side; the case or mark word. */
const SHAPES = ['s0', 's1', 'b0'].flatMap((k) => ['L', 'R', 'A', 'B', 'm'].map((c) => k + c));
/** Distances and summaries of the stretches s0..b0 and s1..s0. */
const SPANS = ['d0', 'd1', 'g0', 'g1'];
const ATOMS = [...PLACES.flatMap((k) => COLUMNS.map((c) => k + c)), ...SHAPES, ...SPANS];

const SPEC = `
  s0w.s0p s0w s0p s0f.s0p s0c.s0p s1w.s1p s1w s1p s1f.s1p s1c.s1p b0w.b0p b0w b0p b0f.b0p b0c.b0p
  b1w.b1p b1w b1p b1f.b1p b2w b2p s2w s2p
  s0w.s0p.b0w.b0p s0w.s0p.b0w s0w.b0w.b0p s0w.s0p.b0p s0p.b0w.b0p s0w.b0w s0p.b0p s0u.b0u
  s0f.s0p.b0f.b0p s0c.s0p.b0c.b0p s0f.b0p.s0p s0p.b0f.b0p s0w.b0c s0c.b0w
  s1w.s1p.s0w.s0p s1w.s1p.s0w s1w.s0w.s0p s1w.s1p.s0p s1p.s0w.s0p s1w.s0w s1p.s0p s1u.s0u
  s1f.s1p.s0f.s0p s1c.s1p.s0c.s0p s1f.s0p.s1p s1p.s0f.s0p s1w.s0c s1c.s0w
  s1p.b0p s1w.b0w s1w.b0p s1p.b0w s1c.s1p.b0c.b0p s0p.b1p s0w.b1p s0p.b1w b0p.b1p b0w.b1w b0w.b1p b0p.b1w
  s2p.s0p s2w.s0p
  s0p.b0p.b1p b0p.b1p.b2p s1p.s0p.b0p s2p.s1p.s0p s1p.s0p.b0p.b1p s2p.s1p.s0p.b0p s1w.s0p.b0p s1p.s0w.b0p
  s1p.s0p.b0w s0p.s0lp.b0p s0p.s0rp.b0p s0p.b0p.b0lp s1p.s1rp.s0p s1p.s1lp.s0p s1p.s0p.s0lp s1p.s0p.s0rp
  s0p.s0lp.s0kp s0p.s0rp.s0qp s1p.s1rp.s1qp b0p.b0lp.b0kp
  s0w.d0 s0p.d0 b0w.d0 b0p.d0 s0p.b0p.d0 s1w.d1 s1p.d1 s0w.d1 s0p.d1 s1p.s0p.d1 s1w.s0w.d1
  s0w.s0L s0p.s0L s0w.s0R s0p.s0R b0w.b0L b0p.b0L s1w.s1R s1p.s1R s1p.s1L
  s0w.s0A s0p.s0A s0w.s0B s0p.s0B b0w.b0A b0p.b0A s1w.s1B s1p.s1B s1p.s1A s1p.s1B.s0p s1w.s1B.s0p s1p.s1A.s0p
  s1p.s0p.s0A s1w.s0p.s0A s1p.s1B.s0p.s0A s0p.s0A.b0p s0p.s0B.b0p b0p.b0A.s0p b0p.b0A.s0p.s0A b0w.b0A.s0u
  s0lw.s0p s0rw.s0p s1lw.s1p s1rw.s1p b0lw.b0p s0lw.s0p.s1p b0lw.b0p.s0p
  s0m.s0p.s1p s0m.s1w s0m.s1w.s0w s0m.s1w.s0c s0m.s1f.s0c s0m.s1p.s0w s0m.s0p.b0p s0m.b0w s0m.b0f.s0u
  s0m.s2p.s1p.s0p s0m.s2w s0m.s2w.s1w s0m.s1m.s1p.s0p b0m.b0p.s0p b0m.b0p.s0w
  s0u.b0u.g0 s1u.s0u.g1 s1w.s0u.g1 s1u.s0w.g1 s0w.b0u.g0 s0u.b0w.g0 s1p.s0p.b0p.g1 s0p.zp.b0p zp.b0p zw.s0p.b0p
  s0x s1x b0x b1x s0x.b0x s1x.s0x s1x.s0x.b0x s0x.b0p s0p.b0x s1p.s0x s1x.s0p s0x.s1p.b0p b0x.b1x s0x.s0A s1x.s1B
  b0x.b0A s0x.s1x.s1B s0x.d0 s0x.d1 s0w.s0x b0w.b0x`;

/** The templates of the parser's features, over the values that `parseValues` writes. */
export const PARSE_TEMPLATES = readTemplates(ATOMS, SPEC, 3);

/** The name of each value, in the order in which `parseValues` writes them. */
export const PARSE_ATOMS: readonly string[] = ATOMS;

const NUMBER = Int32Array.from({ length: 16 }, (_, i) => hashNumber(30000 + i));
const distance = (d: number): number => NUMBER[d < 6 ? d : d < 11 ? 6 : d < 21 ? 7 : 8]!;
const few = (n: number): number => (n < 3 ? n : 3);

/** Running counts up to each token: what lies between two tokens is one subtraction. */
export interface Between {
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly cconj: Int32Array;
  readonly quotes: Int32Array;
}

const VERB = uposHash(UPOS.indexOf('VERB'));
const CCONJ = uposHash(UPOS.indexOf('CCONJ'));
const COMMA = hashString(',');
const QUOTE = hashString('"');

export function between(s: Words): Between {
  const running = (test: (i: number) => boolean): Int32Array => {
    const a = new Int32Array(s.n + 2);
    for (let i = 0; i < s.n; i++) a[i + 1] = a[i]! + (test(i) ? 1 : 0);
    a[s.n + 1] = a[s.n]!;
    return a;
  };
  return {
    verbs: running((i) => s.u[i] === VERB),
    commas: running((i) => s.word[i] === COMMA),
    cconj: running((i) => s.u[i] === CCONJ),
    quotes: running((i) => s.word[i] === QUOTE),
  };
}

/** A summary of the stretch between tokens a < b: verbs, commas, conjunctions, an open quotation. */
function gap(x: Between, a: number, b: number): number {
  const verbs = few(x.verbs[b]! - x.verbs[a + 1]!);
  const commas = few(x.commas[b]! - x.commas[a + 1]!);
  const cconj = x.cconj[b]! > x.cconj[a + 1]! ? 1 : 0;
  const open = (x.quotes[b]! - x.quotes[a + 1]!) & 1;
  return GAP[verbs + 4 * commas + 16 * cconj + 32 * open]!;
}
const GAP = Int32Array.from({ length: 64 }, (_, i) => hashNumber(31000 + i));

const place = new Int32Array(PLACES.length);

/** Writes what the parser may look at in a state, one value per atom. */
export function parseValues(st: State, s: Words, x: Between, values: Int32Array): void {
  const none = st.none;
  const s0 = st.top(0),
    s1 = st.top(1),
    b0 = st.next;
  place[0] = s0;
  place[1] = s1;
  place[2] = st.top(2);
  place[3] = b0;
  place[4] = b0 + 1 < s.n ? b0 + 1 : none;
  place[5] = b0 + 2 < s.n ? b0 + 2 : none;
  place[6] = b0 > 0 ? b0 - 1 : none;
  place[7] = st.left1[s0]!;
  place[8] = st.left2[s0]!;
  place[9] = st.right1[s0]!;
  place[10] = st.right2[s0]!;
  place[11] = st.left1[s1]!;
  place[12] = st.right1[s1]!;
  place[13] = st.right2[s1]!;
  place[14] = st.left1[b0]!;
  place[15] = st.left2[b0]!;
  let k = 0;
  for (let i = 0; i < place.length; i++) {
    const t = place[i]!;
    values[k++] = s.word[t]!;
    values[k++] = s.p[t]!;
    values[k++] = s.u[t]!;
    values[k++] = s.fine[t]!;
    values[k++] = s.coarse[t]!;
    values[k++] = s.x[t]!;
  }
  for (let i = 0; i < 3; i++) {
    const t = i === 0 ? s0 : i === 1 ? s1 : b0;
    values[k++] = NUMBER[few(st.leftCount[t]!)]!;
    values[k++] = NUMBER[few(st.rightCount[t]!)]!;
    values[k++] = st.leftSet[t]!;
    values[k++] = st.rightSet[t]!;
    values[k++] = st.marker[t]!;
  }
  values[k++] = s0 === none ? 0 : distance(b0 - s0);
  values[k++] = s1 === none ? 0 : distance(s0 - s1);
  values[k++] = s0 === none ? 0 : gap(x, s0, b0);
  values[k++] = s1 === none ? 0 : gap(x, s1, s0);
}
