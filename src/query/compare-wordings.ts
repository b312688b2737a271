/** Where two wordings of one passage differ, word by word: to show why a quote is not in its article. */

export interface WordingPart {
  readonly text: string;
  readonly differs: boolean;
}

export interface ComparedWordings {
  readonly expected: readonly WordingPart[];
  readonly found: readonly WordingPart[];
}

/** Beyond so many words on a side only the common beginning and end are looked for. */
const MOST_WORDS = 400;

/** Words, single spaces and signs, so that a changed comma does not mark the word before it. */
const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+|\s+|./gsu) ?? [];

/** Lengths of the longest common subsequence of the rests: `table[i][j]` for a from i and b from j. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i]!;
      row[j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, row[j + 1]!);
    }
  }
  return table;
}

/** For each word whether it stands, in order, in the other wording too. */
function matched(a: readonly string[], b: readonly string[]): readonly [boolean[], boolean[]] {
  const inA = a.map(() => false);
  const inB = b.map(() => false);
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return [inA, inB];
  const table = commonLengths(a, b);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      inA[i++] = true;
      inB[j++] = true;
    } else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++;
    else j++;
  }
  return [inA, inB];
}

const commonStart = (a: readonly string[], b: readonly string[]): number => {
  const end = Math.min(a.length, b.length);
  let n = 0;
  while (n < end && a[n] === b[n]) n++;
  return n;
};

/** Neighbouring parts of one sort joined; a space between two differing words differs with them. */
function join(parts: readonly WordingPart[]): readonly WordingPart[] {
  const joined: WordingPart[] = [];
  for (const [index, part] of parts.entries()) {
    const bridges =
      /^\s+$/.test(part.text) && parts[index - 1]?.differs && parts[index + 1]?.differs;
    const differs = part.differs || bridges === true;
    const last = joined.at(-1);
    if (last?.differs === differs)
      joined[joined.length - 1] = { text: last.text + part.text, differs };
    else joined.push({ text: part.text, differs });
  }
  return joined;
}

/** Both wordings in parts that concatenate to them, each part the same as in the other or not. */
export function compareWordings(expected: string, found: string): ComparedWordings {
  const a = words(expected);
  const b = words(found);
  const start = commonStart(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const end = commonStart([...restA].reverse(), [...restB].reverse());
  const [inA, inB] = matched(
    restA.slice(0, restA.length - end),
    restB.slice(0, restB.length - end),
  );
  const parts = (all: readonly string[], isSame: readonly boolean[]): readonly WordingPart[] =>
    join(
      all.map((text, index) => ({
        text,
        differs: index >= start && index < all.length - end && !(isSame[index - start] ?? false),
      })),
    );
  return { expected: parts(a, inA), found: parts(b, inB) };
}
