/**
 * Greedy left-to-right taggers over linear models: parts of speech, and supertags (a first guess
 * at each token's relation, the side of its head and whether it has children).
 */

import { isVerb, uposHash, type Words } from './encode-words.ts';
import { readTemplates, Templates } from './feature-templates.ts';
import { hashNumber } from './hash-features.ts';
import type { LinearModel } from './linear-model.ts';

/** A window of seven tokens; `a` is one to the left, `b` one to the right. */
const WINDOW = ['aaa', 'aa', 'a', 'i', 'b', 'bb', 'bbb'];
const COLUMNS = ['word', 'shape', 'suffix2', 'suffix3', 'fine', 'coarse', 'p', 'u', 'x'] as const;
const EXTRA = ['s1', 's4', 'pre', 'first', 'lvw', 'lvp', 'rvw', 'rvp', 'lvd', 'rvd'];
const SHORT = {
  word: 'w',
  shape: 's',
  suffix2: '2',
  suffix3: '3',
  fine: 'f',
  coarse: 'c',
  p: 'p',
  u: 'u',
  x: 'x',
};
const ATOMS = [...WINDOW.flatMap((k) => COLUMNS.map((c) => k + SHORT[c])), ...EXTRA];

const POS = `
  iw iw.is is.first s1 i2 i3 s4 i2.is i3.is pre if ic if.is ic.i2
  ap ap.aap ap.iw ap.if ap.i2 ap.is aap.ap.iw aap.ap.i2 ap.bw ap.bf ap.i2.b2
  aw bw aw.iw iw.bw aw.iw.bw aw.bw aaw bbw bw.bbw iw.bbw iw.bf iw.b2 a3 b3 as bs as.is.bs
  af bf if.bf af.if bc.bbc bbf`;

const SUPER = `
  iw iw.ip ip if.ip ic.ip ap bp aap bbp aaap bbbp aw bw aaw bbw af.ip bf.ip
  ap.ip ip.bp ap.ip.bp aap.ap.ip ip.bp.bbp aap.ap.ip.bp ap.ip.bp.bbp aap.ap.ip.bp.bbp bp.bbp.bbbp.ip aaap.aap.ap.ip
  aw.ip ip.bw aw.iw iw.bw iw.bp ap.iw ap.iw.bp aw.ip.bp ap.ip.bw iw.bw.ip.bp aaw.ap.ip ip.bp.bbw af.if if.bf
  ax ax.ip ax.aax ax.aax.ip ax.iw ax.ip.bp ax.ip.bp.bbp ax.aw
  lvw.ip rvw.ip lvp.ip.rvp lvp.ip.lvd rvp.ip.rvd lvw.iw rvw.iw lvp.ip.bp.rvp lvp.ax.ip.rvp lvp.ap.ip.bp.lvd rvp.ap.ip.bp.rvd first.ip`;

export type TaggerKind = 'pos' | 'super';

/** Writes a part of speech, or a supertag, into the columns that features read. */
export function setTag(s: Words, i: number, tag: number, uposOf: readonly number[]): void {
  s.tag[i] = tag;
  s.p[i] = hashNumber(10000 + tag);
  s.u[i] = uposHash(uposOf[tag]!);
}

export function setSupertag(s: Words, i: number, tag: number): void {
  s.x[i] = hashNumber(12000 + tag);
}

const FAR = Int32Array.from({ length: 16 }, (_, i) => hashNumber(13000 + i));

export class GreedyTagger {
  readonly features: Int32Array;
  private readonly templates: Templates;
  private readonly values = new Int32Array(ATOMS.length);
  private readonly scores = new Int32Array(256);

  private readonly kind: TaggerKind;
  private readonly model: LinearModel;
  private readonly classes: number;

  constructor(kind: TaggerKind, model: LinearModel, classes: number) {
    this.kind = kind;
    this.model = model;
    this.classes = classes;
    this.templates = new Templates(
      kind === 'pos' ? readTemplates(ATOMS, POS, 1) : readTemplates(ATOMS, SUPER, 2),
    );
    this.features = new Int32Array(this.templates.size);
  }

  /** The features of token i, given the tags already set. */
  extract(s: Words, i: number): number {
    const none = s.n + 1;
    const v = this.values;
    let k = 0;
    for (let d = -3; d <= 3; d++) {
      const j = i + d >= 0 && i + d < s.n ? i + d : none;
      for (const c of COLUMNS) v[k++] = s[c][j]!;
    }
    v[k++] = s.suffix1[i]!;
    v[k++] = s.suffix4[i]!;
    v[k++] = s.prefix3[i]!;
    v[k++] = i === 0 ? 1 : 2;
    if (this.kind === 'super') {
      let l = i - 1,
        r = i + 1;
      while (l >= 0 && !isVerb(s, l)) l--;
      while (r < s.n && !isVerb(s, r)) r++;
      for (const j of [l < 0 ? none : l, r < s.n ? r : none]) {
        v[k++] = s.word[j]!;
        v[k++] = s.p[j]!;
      }
      v[k++] = FAR[Math.min(6, i - l)]!;
      v[k++] = FAR[Math.min(6, r - i)]!;
    }
    return this.templates.extract(v, this.features);
  }

  best(s: Words, i: number): number {
    this.model.score(this.features, this.extract(s, i), this.scores);
    let best = 0;
    for (let t = 1; t < this.classes; t++) if (this.scores[t]! > this.scores[best]!) best = t;
    return best;
  }
}
