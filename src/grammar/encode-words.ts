/** Turns token strings into the numbers that features are made of. */
import { hashNumber, hashString, mix } from './hash-features.ts';
import type { RowTable } from './row-table.ts';

/** A sentence as numbers. Index n stands for the root, n + 1 for "nothing there". */
export interface Words {
  readonly n: number;
  readonly forms: readonly string[];
  /** Lower-cased form, digits as 0. */
  readonly word: Int32Array;
  readonly shape: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix3: Int32Array;
  /** Distributional clusters, fine and coarse; for unknown words a class made of shape and suffix. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** Fine tag and coarse tag (UPOS), filled in by the tagger; `tag` keeps the index. */
  readonly tag: Int32Array;
  readonly p: Int32Array;
  readonly u: Int32Array;
  /** Supertag. */
  readonly x: Int32Array;
}

export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
/** The number that stands for a coarse tag in features. */
export const uposHash = (index: number): number => hashNumber(11000 + index);
const VERB = uposHash(UPOS.indexOf('VERB'));
const AUX = uposHash(UPOS.indexOf('AUX'));
export const isVerb = (s: Words, i: number): boolean => s.u[i] === VERB || s.u[i] === AUX;

const NONE = hashString('<none>');
const ROOT = hashString('<root>');

/** One spelling for the typographic variants that the treebank does not have. */
export function normalise(form: string): string {
  return form
    .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033\u00ab\u00bb]|``|''/g, '"')
    .replace(/[\u2013\u2014]/g, '--')
    .replace(/\u2026/g, '...')
    .replace(/\u00a0/g, ' ');
}

/** The key under which words are looked up everywhere. */
export function wordKey(form: string): string {
  return normalise(form).toLowerCase().replace(/[0-9]/g, '0');
}

/** "Xx" for Ali, "X" for UN, "x-x" for long-simmering, "0" for 265. */
function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]+/gu, 'x')
    .replace(/[0-9]+/g, '0')
    .slice(0, 8);
}

/** Word clusters: the table gives the fine one, whose parent is the coarse one. */
export interface Clusters {
  readonly table: RowTable;
  readonly parents: readonly number[];
}

/** What a form is by itself, in the order in which `numbersOf` writes it. */
const OF_FORM = [
  'word',
  'shape',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'prefix3',
  'fine',
  'coarse',
] as const;

/** The numbers of forms that were met before: most words of a text are. */
export type KnownForms = Map<string, Int32Array>;
/** With more than these, a map of known forms is begun anew: names and figures never end. */
export const MOST_FORMS = 20_000;

function numbersOf(text: string, clusters: Clusters | null): Int32Array {
  const form = normalise(text);
  const key = wordKey(form);
  const word = hashString(key);
  const shape = hashString(shapeOf(form));
  const suffixes = [1, 2, 3, 4].map((length) => hashString(key.slice(-length)));
  const prefix3 = hashString(key.slice(0, 3));
  const row = clusters === null ? -1 : clusters.table.find(word);
  let fine = mix(shape, suffixes[1]!);
  let coarse = mix(shape, 7);
  if (row >= 0) {
    const pair = clusters!.table.pairs[row >> 8]!;
    const id = (pair & 255) | ((pair >> 9) << 8);
    fine = hashNumber(1000 + id);
    coarse = hashNumber(3000 + clusters!.parents[id]!);
  }
  return Int32Array.of(word, shape, ...suffixes, prefix3, fine, coarse);
}

export function encodeWords(
  forms: readonly string[],
  clusters: Clusters | null,
  known: KnownForms = new Map(),
): Words {
  const n = forms.length;
  const column = (): Int32Array => {
    const a = new Int32Array(n + 2);
    a[n] = ROOT;
    a[n + 1] = NONE;
    return a;
  };
  const t: Words = {
    n,
    forms,
    word: column(),
    shape: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix3: column(),
    fine: column(),
    coarse: column(),
    tag: column(),
    p: column(),
    u: column(),
    x: column(),
  };
  const columns = OF_FORM.map((name) => t[name]);
  if (known.size > MOST_FORMS) known.clear();
  for (let i = 0; i < n; i++) {
    let numbers = known.get(forms[i]!);
    if (numbers === undefined) {
      numbers = numbersOf(forms[i]!, clusters);
      known.set(forms[i]!, numbers);
    }
    for (let c = 0; c < columns.length; c++) columns[c]![i] = numbers[c]!;
  }
  return t;
}
