/** Tells whether two names may be of one bearer: short forms, acronyms, other spellings. */
const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'de', 'in', 'to']);

/** What stays of a name across spellings: "Rauhi Fattouh" and "Rouhi Fatouh" are both "r ft". */
export function skeleton(words: readonly string[]): string {
  return words
    .map((word) =>
      word
        .replace(/[^a-z]/g, '')
        .replace(/ph/g, 'f')
        .replace(/[ck]h|q|c|x/g, 'k')
        .replace(/ou|oo/g, 'u')
        .replace(/(?<=.)[aeiouyhw]/g, '')
        .replace(/^[aeiou]/, 'a')
        .replace(/(.)\1+/g, '$1')
        .replace(/z/g, 's')
        .replace(/v/g, 'w'),
    )
    .join(' ');
}

const LEGAL = new Set(['inc', 'corp', 'corporation', 'co', 'company', 'ltd', 'plc', 'llc']);

const areEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** "un" of "united nations". */
export function isInitialsOf(acronym: string, words: readonly string[]): boolean {
  if (words.length < 2 || acronym.length < 2) return false;
  const long = words.filter((word) => !SMALL.has(word));
  const initials = (of: readonly string[]): string => of.map((word) => word[0]).join('');
  // "GM" of "General Motors Corp."
  const plain = LEGAL.has(long.at(-1)!) ? initials(long.slice(0, -1)) : '';
  return acronym === initials(long) || acronym === initials(words) || acronym === plain;
}

/** How many letters must change to make one word of the other; stops counting above `most`. */
function changes(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length]!;
}

/** "Mario" and "Maria" are two names, not two spellings. */
const differInEnding = (a: string, b: string): boolean =>
  a !== b && a.replace(/[aeio]$/, '') === b.replace(/[aeio]$/, '');

/** Two spellings of one name from another script: the consonants agree, and hardly a letter differs. */
function areSpellingsOfOne(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a.join(''), b.join('')];
  if (Math.min(first.length, second.length) < 8 || skeleton(a) !== skeleton(b)) return false;
  return changes(first, second, 2) <= 2 && !a.some((word, i) => differInEnding(word, b[i]!));
}

const isInitial = (word: string): boolean => word.length === 1;

/** Whether two names of people agree: "George Bush" and "George W. Bush", "J. Doe" and "John Doe", other spellings. */
export function arePersonNamesOfOne(a: readonly string[], b: readonly string[]): boolean {
  if (areEqual(a, b)) return true;
  if (a.length < 2 || b.length < 2) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a.length === b.length && areSpellingsOfOne(a, b)) return true;
  if (short.at(-1) !== long.at(-1)) return false;
  // Every other word of the shorter name stands in the longer one, in order, in full or as an initial.
  let at = 0;
  for (const word of short.slice(0, -1)) {
    while (
      at < long.length - 1 &&
      !(
        long[at] === word ||
        (isInitial(word) && long[at]!.startsWith(word)) ||
        (isInitial(long[at]!) && word.startsWith(long[at]!))
      )
    )
      at++;
    if (at >= long.length - 1) return false;
    at++;
  }
  return true;
}

/** Whether a short name is a part of a person's: the surname, "Rahmani Fazli", "Lula". */
export function isPartOfPersonName(part: readonly string[], full: readonly string[]): boolean {
  if (part.length === 0 || part.length >= full.length) return false;
  if (areEqual(part, full.slice(-part.length))) return true;
  return part.length === 1 && part[0]!.length > 2 && full.includes(part[0]!);
}

/** Whether a short name is the start or the end of the name of a body: "Acme" of "Acme Europe". */
export const isPartOfBodyName = (part: readonly string[], full: readonly string[]): boolean =>
  part.length > 0 &&
  part.length < full.length &&
  (areEqual(part, full.slice(0, part.length)) || areEqual(part, full.slice(-part.length)));
