/**
 * Greedy left-to-right taggers over linear models: parts of speech, and supertags (a first guess
 * at each token's relation, the side of its head and whether it has children).
 */

import { isVerb, MOST_FORMS, uposHash, type Words } from './encode-words.ts';
import { readTemplates, type Template, Templates } from './feature-templates.ts';
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

/** Atoms of the word alone: what features of these give is the same wherever it stands. */
const OF_FORM: ReadonlySet<string> = new Set([
  'iw',
  'is',
  'i2',
  'i3',
  'if',
  'ic',
  's1',
  's4',
  'pre',
]);

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
  private readonly features: Int32Array;
  /** The templates of words alone, and those that look around. */
  private readonly ofForm: Templates;
  private readonly templates: Templates;
  private readonly values = new Int32Array(ATOMS.length);
  private readonly scores: Int32Array;
  /** By form: what the features of the word alone add up to. */
  private readonly formScores = new Map<string, Int32Array>();
  private words: Words | undefined;
  /** The columns of the words at hand, in the order of COLUMNS. */
  private columns: readonly Int32Array[] = [];

  private readonly kind: TaggerKind;
  private readonly model: LinearModel;

  constructor(kind: TaggerKind, model: LinearModel, classes: number) {
    this.kind = kind;
    this.model = model;
    this.scores = new Int32Array(classes);
    const all = kind === 'pos' ? readTemplates(ATOMS, POS, 1) : readTemplates(ATOMS, SUPER, 2);
    const isOfForm = ({ atoms }: Template): boolean =>
      kind === 'pos' && atoms.every((atom) => OF_FORM.has(ATOMS[atom]!));
    this.ofForm = new Templates(all.filter(isOfForm));
    this.templates = new Templates(all.filter((template) => !isOfForm(template)));
    this.features = new Int32Array(all.length);
  }

  /** Writes the values of the atoms of token i, given the tags already set. */
  private look(s: Words, i: number): void {
    if (s !== this.words) this.columns = COLUMNS.map((column) => s[column]);
    this.words = s;
    const { columns } = this;
    const none = s.n + 1;
    const v = this.values;
    let k = 0;
    for (let d = -3; d <= 3; d++) {
      const j = i + d >= 0 && i + d < s.n ? i + d : none;
      for (let c = 0; c < columns.length; c++) v[k++] = columns[c]![j]!;
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
  }

  /** What the features of a word alone add up to; `values` are those of the word. */
  private scoresOfForm(form: string): Int32Array {
    const known = this.formScores.get(form);
    if (known !== undefined) return known;
    if (this.formScores.size > MOST_FORMS) this.formScores.clear();
    const scores = new Int32Array(this.scores.length);
    const count = this.ofForm.extract(this.values, this.features);
    this.model.addTo(this.features, count, scores, 0);
    this.formScores.set(form, scores);
    return scores;
  }

  best(s: Words, i: number): number {
    const { scores, features } = this;
    this.look(s, i);
    if (this.ofForm.size > 0) scores.set(this.scoresOfForm(s.forms[i]!));
    else scores.fill(0);
    this.model.addTo(features, this.templates.extract(this.values, features), scores, 0);
    let best = 0;
    for (let t = 1; t < scores.length; t++) if (scores[t]! > scores[best]!) best = t;
    return best;
  }
}
