/**
 * Numbers of two articles side by side, passage by paired passage: the same number of something else, another number of
 * the same, a number in one alone.
 */
import type { Actor, Article, Dataset, Span } from '../model/dataset.ts';
import { foldWord } from '../text/fold-words.ts';
import type { Agreement, Difference, Said } from './difference.ts';
import { type Count, findCounts, isOfOtherScript } from './find-counts.ts';
import type { PassagePair } from './pair-passages.ts';
import type { Side } from './sides.ts';
import { contentOf, isSmallWord, type PassageWord, wordsOfSpan } from './words-of-passage.ts';

type Counted = Count & { readonly noun: PassageWord };

/** A passage, and the article that it stands in. */
interface Place {
  readonly article: Article;
  readonly passage: Span;
}

interface Compared {
  readonly differences: readonly Difference[];
  readonly same: readonly Agreement[];
}

/** A number this small is in many sentences: that both have it says little. */
const SMALL_NUMBER = 3;
/** How far around a number its words tell what it is about, in characters. */
const AROUND = 40;

const countsOf = ({ article, passage }: Place): readonly Counted[] =>
  findCounts(article.text, passage).filter((count): count is Counted => count.noun !== undefined);

const said = (span: Span, mark: Span): Said => ({
  kind: 'words',
  span: { start: span.start, end: span.end },
  marks: [{ start: mark.start, end: mark.end }],
});
const wordsAt = ({ article }: Place, { start, end }: Span): string =>
  article.text.slice(start, end);

/** Whether two nouns name one actor: "Azeris", "Azerbaijanis". */
function nameOneActor(actors: readonly Actor[], a: string, b: string): boolean {
  const [one, other] = [foldWord(a), foldWord(b)];
  return actors.some(({ name, aliases = [] }) => {
    const names = [name, ...aliases].map(foldWord);
    return names.includes(one) && names.includes(other);
  });
}

/** The words of content around a count, between two marks of punctuation, without its number and noun. */
function contextOf({ article, passage }: Place, count: Counted): ReadonlySet<string> {
  const before = article.text.slice(Math.max(passage.start, count.start - AROUND), count.start);
  const after = article.text.slice(count.end, Math.min(passage.end, count.end + AROUND));
  const start = count.start - (/[^.,;:!?]*$/.exec(before)?.[0].length ?? 0);
  const end = count.end + (/^[^.,;:!?]*/.exec(after)?.[0].length ?? 0);
  const words = wordsOfSpan(article.text, { start, end });
  return contentOf(
    words.filter(
      (word) =>
        word.stem !== count.noun.stem &&
        (word.end <= count.number.start || word.start >= count.number.end),
    ),
  );
}

/** Whether the words around two counts have something in common. */
function areAboutOneThing(left: Place, a: Counted, right: Place, b: Counted): boolean {
  const there = contextOf(right, b);
  return [...contextOf(left, a)].some((stem) => there.has(stem));
}

/** Where a passage tells of the same noun without a number, with the words before it that tell which. */
function withoutNumber(place: Place, noun: PassageWord): Span | undefined {
  const { article, passage } = place;
  const counted = new Set(countsOf(place).map((count) => count.noun.start));
  const words = wordsOfSpan(article.text, passage);
  const at = words.findIndex(({ stem, start }) => stem === noun.stem && !counted.has(start));
  if (at < 0) return undefined;
  let first = at;
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const gap = article.text.slice(words[i]!.end, words[i + 1]!.start);
    if (isSmallWord(words[i]!.text) || gap.trim() !== '') break;
    first = i;
  }
  return { start: words[first]!.start, end: words[at]!.end };
}

/** The words before the last one, or the last where it stands alone. */
function beforeNoun({ article }: Place, span: Span): Span {
  const words = wordsOfSpan(article.text, span);
  return words.length > 1 ? { start: span.start, end: words.at(-2)!.end } : span;
}

/** A number that the other passage does not tell, beside what it tells of the same thing. */
function inOneOnly(place: Place, other: Place, count: Counted): readonly [Said, Said] | undefined {
  const there = withoutNumber(other, count.noun);
  if (!there) return undefined;
  return [said(count, beforeNoun(place, count)), said(there, beforeNoun(other, there))];
}

/** How two counts differ; undefined where they do not, or are not of one thing. */
function differenceOf(
  dataset: Dataset,
  left: Place,
  a: Counted,
  b: Counted,
): Difference | undefined {
  const isSameValue = a.value === b.value;
  if (isSameValue && a.noun.stem === b.noun.stem) return undefined;
  // Of a language that we do not read nobody knows whether two words mean one thing.
  if (isSameValue && [a, b].some(({ noun }) => isOfOtherScript(noun.text))) return undefined;
  if (isSameValue) {
    const kind = nameOneActor(dataset.actors, a.noun.text, b.noun.text) ? 'name' : 'unit';
    const about = wordsAt(left, a.number).toLowerCase();
    return { kind, about, left: said(a, a.noun), right: said(b, b.noun) };
  }
  return { kind: 'figure', about: a.noun.text, left: said(a, a.number), right: said(b, b.number) };
}

/** The count of the other passage that is about the same: alike, of the same number, or of the same noun. */
function counterpart(
  left: Place,
  a: Counted,
  right: Place,
  rest: readonly Counted[],
): Counted | undefined {
  const near = (b: Counted): boolean => areAboutOneThing(left, a, right, b);
  return (
    rest.find((b) => b.value === a.value && b.noun.stem === a.noun.stem) ??
    rest.find((b) => b.value === a.value && (a.value > SMALL_NUMBER || near(b))) ??
    rest.find((b) => b.noun.stem === a.noun.stem && near(b))
  );
}

function comparePlaces(dataset: Dataset, left: Place, right: Place): Compared {
  const differences: Difference[] = [];
  const same: Agreement[] = [];
  const rest = [...countsOf(right)];
  for (const a of countsOf(left)) {
    const b = counterpart(left, a, right, rest);
    if (b) {
      rest.splice(rest.indexOf(b), 1);
      if (a.value === b.value)
        same.push({ kind: 'number', about: wordsAt(left, a.number).toLowerCase() });
      const difference = differenceOf(dataset, left, a, b);
      if (difference) differences.push(difference);
      continue;
    }
    const pair = inOneOnly(left, right, a);
    const about = a.noun.text;
    if (pair)
      differences.push({
        kind: 'figure-in-one',
        about,
        left: pair[0],
        right: pair[1],
        only: 'left',
      });
  }
  for (const b of rest) {
    const pair = inOneOnly(right, left, b);
    const about = b.noun.text;
    if (pair)
      differences.push({
        kind: 'figure-in-one',
        about,
        left: pair[1],
        right: pair[0],
        only: 'right',
      });
  }
  return { differences, same };
}

/** Of words that we do not read: figures of the same unit that the two reports are told to give. */
function compareFigures({ left, right }: Required<PassagePair>): readonly Difference[] {
  if (![left, right].some(({ passage }) => isOfOtherScript(passage.quote))) return [];
  const [here, there] = [left.figures ?? [], right.figures ?? []];
  return here.flatMap((a) => {
    const b = there.find(({ unit }) => unit === a.unit);
    if (!b || there.some(({ unit, value }) => unit === a.unit && value === a.value)) return [];
    return [{ kind: 'figure', about: a.unit, left: said(a, a), right: said(b, b) } as const];
  });
}

/** Each difference and number once, however many passages tell of it. */
function once<One extends { readonly kind: string; readonly about: string }>(
  all: readonly One[],
): readonly One[] {
  const seen = new Set<string>();
  return all.filter(({ kind, about }) => {
    const key = `${kind} ${about}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The numbers of two sides, in the passages that are paired. */
export function compareCounts(
  dataset: Dataset,
  left: Side,
  right: Side,
  pairs: readonly PassagePair[],
): Compared {
  const both = pairs.filter((pair): pair is Required<PassagePair> =>
    Boolean(pair.left && pair.right),
  );
  const compared = both.map((pair) =>
    comparePlaces(
      dataset,
      { article: left.article, passage: pair.left.passage },
      { article: right.article, passage: pair.right.passage },
    ),
  );
  const read = compared.flatMap(({ differences }) => differences);
  const isRead = read.some(({ kind }) => kind === 'figure');
  return {
    differences: once([...read, ...(isRead ? [] : both.flatMap(compareFigures))]),
    same: once(compared.flatMap(({ same }) => same)),
  };
}
