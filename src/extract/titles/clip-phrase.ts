/** A phrase cut down to a number of words: asides go first, then what stands last and deepest; never a part of a word. */
import type { Sentence } from '../../grammar/sentence.ts';

/** "no right to intervene": what a word would say little without goes late. */
const INFINITIVE = 'infinitive';
/** Relations that a title does without. */
const ASIDES = new Set([
  'appos',
  'acl:relcl',
  'parataxis',
  'discourse',
  'list',
  'dislocated',
  'vocative',
  'punct',
  'dep',
]);
/** Dependents that may go when the phrase is too long, in the order in which they go. */
const LOOSE: readonly (readonly string[])[] = [
  ['advcl'],
  ['acl'],
  ['conj'],
  ['nmod', 'nmod:unmarked', 'nmod:desc'],
  ['advmod'],
  ['obl', 'obl:unmarked', 'obl:agent'],
  [INFINITIVE],
  ['amod'],
  ['ccomp', 'xcomp'],
];
/** A title does not end on one of these. */
const OPEN_ENDED = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'PUNCT', 'SYM']);
const OPEN_WORD =
  /^(?:despite|including|during|according|amid|regarding|concerning|following|such|both|more|than|as|so|very|about|nearly|whether|what|which|who|whom|whose|where|when|how|why|if|because|while|although|though|until)$/i;

/** Without it a title would say the opposite. */
const NEGATION = /^(?:not|n['’]t|never|no|neither|nor|only|hardly|barely)$/i;

export interface ClipOptions {
  readonly limit: number;
  /** Tokens that stay out with all that hangs on them, such as time expressions. */
  readonly without?: ReadonlySet<number>;
  /** Relations to the head that stay out. */
  readonly skip?: readonly string[];
}

function gather(s: Sentence, head: number, options: ClipOptions): number[] {
  const taken: number[] = [];
  const walk = (at: number, top: boolean): void => {
    taken.push(at);
    for (const child of s.children[at]!) {
      const { deprel, text } = s.tokens[child]!;
      if (options.without?.has(child)) continue;
      if (top && options.skip?.includes(deprel)) continue;
      const hyphen = deprel === 'punct' && /^[-/]$/.test(text);
      const comma = deprel === 'punct' && !top && /^[,&'’]$/.test(text);
      if (ASIDES.has(deprel) && !hyphen && !comma) continue;
      walk(child, false);
    }
  };
  walk(head, true);
  return taken.sort((a, b) => a - b);
}

const countWords = (s: Sentence, tokens: readonly number[]): number =>
  tokens.filter(
    (at) => s.tokens[at]!.upos !== 'PUNCT' && !/^['’]s?$|^n['’]t$/.test(s.tokens[at]!.text),
  ).length;

function subtree(s: Sentence, top: number, within: ReadonlySet<number>): number[] {
  const found: number[] = [];
  const walk = (at: number): void => {
    if (!within.has(at)) return;
    found.push(at);
    s.children[at]!.forEach(walk);
  };
  walk(top);
  return found;
}

/** The relation of a token, as far as leaving it out goes. */
function looseness(s: Sentence, at: number): string {
  const { deprel, xpos, head } = s.tokens[at]!;
  if (!/^(?:acl|advcl)$/.test(deprel) || xpos !== 'VB' || head < 0) return deprel;
  if (/^(?:obl|nmod)/.test(s.tokens[head]!.deprel)) return deprel;
  const to = s.children[at]!.some((i) => s.tokens[i]!.text.toLowerCase() === 'to');
  return to ? INFINITIVE : deprel;
}

/** Tokens of the phrase under `head`, at most `limit` words of them. */
export function clipPhrase(s: Sentence, head: number, options: ClipOptions): readonly number[] {
  let tokens = gather(s, head, options);
  for (const relations of LOOSE) {
    // A clause that is what the verb tells may be a little longer before it goes as a whole.
    const limit = options.limit + (relations.includes('xcomp') ? 3 : 0);
    while (countWords(s, tokens) > limit) {
      const within = new Set(tokens);
      const victim = [...tokens]
        .reverse()
        .find(
          (at) =>
            at !== head &&
            relations.includes(looseness(s, at)) &&
            !NEGATION.test(s.tokens[at]!.text),
        );
      if (victim === undefined) break;
      const gone = new Set(subtree(s, victim, within));
      tokens = tokens.filter((at) => !gone.has(at));
    }
  }
  tokens = withoutLeftCommas(s, tokens, options.without);
  const most = options.limit + 3;
  const clipped = countWords(s, tokens) > most;
  while (countWords(s, tokens) > most && tokens.at(-1) !== head) tokens.pop();
  const kept = tokens.filter((at) => at === head || !options.without?.has(at));
  const trimmed = trimEnds(s, clipped ? withoutLastPiece(s, kept, head) : kept, head);
  return wholeWords(s, withoutHanging(s, trimmed, head), head);
}

/** "a group, linked with rebels, planned": with what stood between two commas they go too. */
function withoutLeftCommas(
  s: Sentence,
  tokens: readonly number[],
  times: ReadonlySet<number> | undefined,
): number[] {
  const kept = new Set(tokens);
  const gone = (at: number): boolean => at >= 0 && !kept.has(at) && times?.has(at) !== true;
  return tokens.filter((at) => s.tokens[at]!.text !== ',' || !(gone(at + 1) || gone(at - 1)));
}

/** "projects designed": a participle that lost what stood with it goes too. */
function withoutHanging(s: Sentence, tokens: readonly number[], head: number): readonly number[] {
  const last = tokens.at(-1);
  if (last === undefined || last === head) return tokens;
  const { deprel, xpos } = s.tokens[last]!;
  const hanging =
    deprel === 'acl' &&
    /^VB[GN]$/.test(xpos) &&
    s.children[last]!.some((i) => i > last && !/^punct$/.test(s.tokens[i]!.deprel));
  return hanging ? trimEnds(s, tokens.slice(0, -1), head) : tokens;
}

/** The tokens that are written as one word with this one: "a $15-a-share offer", "anti-Soviet". */
function wordAround(s: Sentence, at: number): readonly [from: number, to: number] {
  const glued = (left: number): boolean =>
    s.tokens[left] !== undefined &&
    s.tokens[left + 1] !== undefined &&
    s.tokens[left]!.end === s.tokens[left + 1]!.start &&
    (s.tokens[left]!.text === '-' ||
      s.tokens[left + 1]!.text === '-' ||
      /^[$£€¥]$/.test(s.tokens[left]!.text));
  let [from, to] = [at, at];
  while (glued(from - 1)) from--;
  while (glued(to)) to++;
  return [from, to];
}

/** A word with hyphens is there as a whole; one at the end whose last part was left out goes, unless it is a name. */
function wholeWords(s: Sentence, tokens: readonly number[], head: number): readonly number[] {
  const kept = new Set(tokens);
  for (const at of tokens) {
    const [from, to] = wordAround(s, at);
    if (from === to) continue;
    const ends = tokens.every((other) => other <= to);
    const name = s.tokens[from]!.upos === 'PROPN';
    const whole = kept.has(to) || name || !ends || (from <= head && head <= to);
    for (let i = from; i <= to; i++) if (whole) kept.add(i);
    if (!whole) for (let i = from; i <= to; i++) kept.delete(i);
  }
  return trimEnds(
    s,
    [...kept].sort((a, b) => a - b),
    head,
  );
}

/** A piece of one or two words after the last comma is the beginning of something that was cut off. */
function withoutLastPiece(s: Sentence, tokens: readonly number[], head: number): readonly number[] {
  const comma = tokens.findLastIndex((at) => s.tokens[at]!.text === ',');
  return comma > 0 && tokens.length - comma <= 3 && tokens.indexOf(head) < comma
    ? tokens.slice(0, comma)
    : tokens;
}

/** Takes off what a phrase cannot begin or end with. */
function trimEnds(s: Sentence, tokens: readonly number[], head: number): readonly number[] {
  let [from, to] = [0, tokens.length];
  const open = (at: number): boolean =>
    at !== head &&
    (s.tokens[at]!.deprel !== 'compound:prt' ||
      /^(?:ADJ|NOUN|PROPN|NUM|DET|VERB)$/.test(s.tokens[at + 1]?.upos ?? '')) &&
    s.tokens[at]!.text !== '%' &&
    (OPEN_ENDED.has(s.tokens[at]!.upos) || OPEN_WORD.test(s.tokens[at]!.text));
  while (to - 1 > from && open(tokens[to - 1]!)) to--;
  while (
    from < to - 1 &&
    tokens[from] !== head &&
    /^(?:PUNCT|CCONJ|SCONJ)$/.test(s.tokens[tokens[from]!]!.upos)
  )
    from++;
  return tokens.slice(from, to);
}
