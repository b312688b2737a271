/** Takes a name apart: country or demonym, title, and the name proper. */
import { foldWord } from '../../text/fold-words.ts';
import { ORGANIZATION_WORDS, OUTLET_NAMES, OUTLETS } from './words/organization-words.ts';
import { HONORIFICS, OFFICES, PORTFOLIOS, RANKS } from './words/titles.ts';
import { BY_CAPITAL, BY_DEMONYM, BY_NAME, type Country } from './world/countries.ts';

export interface NameReading {
  readonly kind:
    | 'country'
    | 'demonym'
    | 'capital'
    | 'person'
    | 'organization'
    | 'office'
    | 'unknown';
  /** The country named, or the one that the name begins with: "Iranian President Hassan Rouhani". */
  readonly country?: Country;
  /** Words that the country takes, from the start. */
  readonly countryWords: number;
  /** Words before the name proper that are title, after those of the country. */
  readonly titleWords: number;
  /** The word of the title that says what the person is: "minister". */
  readonly office?: string;
}

/** Surnames that are also offices. */
const SURNAMES = new Set([
  'king',
  'bishop',
  'judge',
  'pope',
  'duke',
  'prince',
  'major',
  'marshal',
  'chancellor',
  'mayor',
  'lord',
  'coach',
  'justice',
  'chief',
  'baron',
  'sen',
]);
const outletNames = new Set(OUTLET_NAMES.map((name) => foldWord(name)));

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');
export const isAcronym = (word: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}&]{1,6}|(?:\p{Lu}\.){2,})$/u.test(word);

export const isOutletName = (name: string): boolean =>
  outletNames.has(foldWord(name)) ||
  outletNames.has(foldWord(`The ${name}`)) ||
  OUTLETS.has(foldWord(name));

const text = (words: readonly string[]): string => words.join(' ').replace(/ - /g, '-');

/** The longest country or demonym that the words begin with. */
function leadingCountry(
  words: readonly string[],
): { country: Country; length: number } | undefined {
  for (let length = Math.min(5, words.length); length > 0; length--) {
    const folded = foldWord(text(words.slice(0, length)));
    const country = BY_NAME.get(folded) ?? BY_DEMONYM.get(folded);
    if (country) return { country, length };
  }
  return undefined;
}

/** How many words of "Secretary of State Colin Powell" belong to the title, from the office on. */
function afterOffice(words: readonly string[], from: number): number {
  let at = from;
  if (/^(?:of|for|to)$/.test(words[at] ?? '')) {
    at++;
    const definite = words[at]?.toLowerCase() === 'the';
    if (definite) at++;
    const known = leadingCountry(words.slice(at));
    if (known) at += known.length;
    else if (PORTFOLIOS.has(bare(words[at] ?? ''))) {
      while (PORTFOLIOS.has(bare(words[at] ?? '')) || words[at] === 'and') at++;
    } else at = definite ? words.length : at + 1;
  }
  while (at < words.length - 1 && HONORIFICS.has(bare(words[at]!))) at++;
  return at;
}

function isOrganization(words: readonly string[]): boolean {
  const link = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const head = link > 0 ? words[link - 1]! : words.at(-1)!;
  if (ORGANIZATION_WORDS.has(bare(head)) || ORGANIZATION_WORDS.has(bare(words.at(-1)!)))
    return true;
  return isOutletName(text(words)) || (words.length === 1 && isAcronym(words[0]!));
}

function wholeName(words: readonly string[]): NameReading | undefined {
  const folded = foldWord(text(words));
  const none = { countryWords: words.length, titleWords: 0 };
  const country = BY_NAME.get(folded);
  if (country) return { kind: 'country', country, ...none };
  const people = BY_DEMONYM.get(folded);
  if (people) return { kind: 'demonym', country: people, ...none };
  const capital = BY_CAPITAL.get(folded);
  return capital && { kind: 'capital', country: capital, ...none };
}

/** Reads the words of a name run. */
export function readName(words: readonly string[]): NameReading {
  const whole = wholeName(words);
  if (whole) return whole;
  const leading = isOutletName(text(words)) ? undefined : leadingCountry(words);
  const countryWords = leading?.length ?? 0;
  const rest = words.slice(countryWords);
  const of = leading && { country: leading.country };
  if (isOrganization(rest) && !OFFICES.has(bare(rest[0]!))) {
    const office = rest.findLastIndex((word) => OFFICES.has(bare(word)));
    if (office < 0) return { kind: 'organization', ...of, countryWords, titleWords: 0 };
  }
  const last = rest.findLastIndex(
    (word, i) =>
      OFFICES.has(bare(word)) &&
      !(
        i > 0 &&
        i === rest.length - 1 &&
        SURNAMES.has(bare(word)) &&
        !HONORIFICS.has(bare(rest[i - 1]!))
      ),
  );
  if (last < 0)
    return {
      kind: isOrganization(rest) ? 'organization' : 'unknown',
      ...of,
      countryWords,
      titleWords: 0,
    };
  const told = rest.findLastIndex(
    (word, i) => i <= last && OFFICES.has(bare(word)) && !RANKS.has(bare(word)),
  );
  const office = bare(rest[told < 0 ? last : told]!);
  const end = afterOffice(rest, last + 1);
  const proper = rest.slice(end);
  if (proper.length === 0)
    return { kind: 'office', ...of, countryWords, titleWords: rest.length, office };
  if (isOrganization(proper) && !/^(?:mr|mrs|ms|dr)$/.test(office) && !isAcronym(proper[0]!)) {
    return { kind: 'organization', ...of, countryWords, titleWords: 0 };
  }
  return { kind: 'person', ...of, countryWords, titleWords: end, office };
}
