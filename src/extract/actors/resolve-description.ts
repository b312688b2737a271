/** "the defense minister", "The Iranian official", "the company": somebody named before, if the article leaves no doubt. */
import type { Candidate } from './candidate.ts';
import { type Character, isCountry, isPerhapsPerson, isPerson, kindOf } from './cast.ts';
import { isCompany } from './is-company.ts';
import { isSingledOut, resolveCompany } from './resolve-company.ts';
import { type Place, presentBefore, type Stage } from './stage.ts';
import { COMPANY_NOUNS } from './words/company-words.ts';
import { TAKES_UP_ORGANIZATION } from './words/group-nouns.ts';
import { GENERAL_PERSONS, PERSON_NOUNS, TRADES } from './words/person-nouns.ts';

/** Nouns of one meaning, as far as taking up goes. */
const SAME: readonly ReadonlySet<string>[] = [
  new Set(['adviser', 'advisor', 'aide', 'counsel', 'counselor']),
  new Set(['president', 'head', 'leader']),
  new Set(['lawyer', 'attorney']),
  new Set([
    'company',
    'firm',
    'business',
    'corporation',
    'retailer',
    'giant',
    'group',
    'carrier',
    'manufacturer',
    'maker',
    'chain',
    'operator',
  ]),
  new Set(['club', 'team', 'side']),
  new Set(['chairman', 'chairwoman', 'chair', 'head', 'chief']),
  new Set(['movement', 'group', 'organization', 'organisation', 'party', 'faction']),
  new Set(['killer', 'murderer']),
  new Set(['doctor', 'dr', 'physician', 'surgeon', 'cardiologist', 'medic']),
  new Set(['general', 'gen', 'commander']),
  new Set(['senator', 'sen']),
  new Set(['governor', 'gov']),
  new Set(['congressman', 'congresswoman', 'rep', 'representative', 'lawmaker']),
  new Set(['professor', 'prof', 'academic']),
];

const areSameNoun = (a: string, b: string): boolean =>
  a === b || SAME.some((set) => set.has(a) && set.has(b));

const belongsTo = (character: Character, candidate: Candidate): boolean =>
  candidate.country === undefined ||
  character.of?.country === undefined ||
  character.of.country === candidate.country;

/** Whether what is known of somebody covers a description: its noun, and every word before it. */
function isSaidOf(character: Character, candidate: Candidate): boolean {
  return character.sayings.some(
    (said) =>
      areSameNoun(said.noun, candidate.noun!) &&
      candidate.modifiers.every(
        (word) => said.modifiers.includes(word) || said.text.toLowerCase().includes(word),
      ),
  );
}

/** A body whose name holds the noun: "the Commission" of "European Commission". */
const isNamedBy = (character: Character, noun: string): boolean =>
  [...character.names.keys()].some((name) =>
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(noun),
  );

/** What no company is. */
const PUBLIC =
  /^(?:club|team|side|party|movement|union|court|committee|commission|parliament|council|ministry|department|university|charity)$/;

const REACH = 60;

/** Times that somebody must have been named before a trade alone means them. */
const KNOWN = 2;

/**
 * "the singer", "the boy": a trade or age that the text told of nobody is that of the one person it names again and again
 * without saying what they are.
 */
function byElimination(
  stage: Stage,
  candidate: Candidate,
  place: Place,
  fits: (c: Character) => boolean,
): Character | undefined {
  if (candidate.owner !== undefined) return undefined;
  const times = (c: Character): number => [...c.names.values()].reduce((sum, n) => sum + n, 0);
  const unknown = presentBefore(
    stage,
    place,
    REACH,
    (c) =>
      (fits(c) || (isPerhapsPerson(c) && agrees(c, candidate))) &&
      !c.described &&
      times(c) >= KNOWN &&
      c.sayings.every(({ noun }) => /^(?:mr|mrs|ms|miss)$/.test(noun)),
  );
  const [only, other] = unknown;
  return only && !other && isPerson(only.character) ? only.character : undefined;
}

function personFor(stage: Stage, candidate: Candidate, place: Place): Character | undefined {
  const fits = (c: Character): boolean =>
    isPerson(c) && !c.plural && belongsTo(c, candidate) && agrees(c, candidate);
  const said = presentBefore(stage, place, REACH, (c) => fits(c) && isSaidOf(c, candidate));
  if (said.length > 0) {
    const [first, second] = said;
    if (!second || first!.presence - second.presence >= 3) return first!.character;
    return undefined;
  }
  if (candidate.modifiers.length > 0) return undefined;
  if (TRADES.has(candidate.noun!)) return byElimination(stage, candidate, place, fits);
  if (!GENERAL_PERSONS.has(candidate.noun!)) return undefined;
  // "The Iranian official": the noun is too general to have been said before; the person must be the only one near.
  const near = presentBefore(stage, place, 3, (c) => fits(c) && !c.described);
  const own = candidate.country
    ? near.filter(
        (p) => p.character.of?.country === candidate.country || p.character.of === undefined,
      )
    : near;
  if (own.length === 0 || (own[1] && own[0]!.presence - own[1].presence < 3)) return undefined;
  return candidate.country || candidate.modifiers.length === 0 ? own[0]!.character : undefined;
}

const agrees = (character: Character, candidate: Candidate): boolean =>
  character.gender === undefined ||
  candidate.signs.gender === undefined ||
  character.gender === candidate.signs.gender;

function bodyFor(stage: Stage, candidate: Candidate, place: Place): Character | undefined {
  const noun = candidate.noun!;
  const fits = (c: Character): boolean =>
    !isCountry(c) && kindOf(c) !== 'person' && kindOf(c) !== 'place' && belongsTo(c, candidate);
  const plain = candidate.modifiers.length === 0;
  const company = plain ? resolveCompany(stage, candidate, place, fits) : undefined;
  if (company) return company;
  const said = presentBefore(
    stage,
    place,
    REACH,
    (c) =>
      fits(c) &&
      (isSaidOf(c, candidate) ||
        (candidate.modifiers.every((m) => isNamedBy(c, m)) && isNamedBy(c, noun))),
  );
  if (said.length > 0)
    return !said[1] || said[0]!.presence - said[1].presence >= 3 ? said[0]!.character : undefined;
  if (!plain) return resolveCompany(stage, candidate, place, fits);
  if (!TAKES_UP_ORGANIZATION.has(noun) || candidate.country) return undefined;
  if (COMPANY_NOUNS.has(noun) && isSingledOut(stage, candidate)) return undefined;
  const near = presentBefore(
    stage,
    place,
    2,
    (c) => fits(c) && !c.described && !c.outlet && !(PUBLIC.test(noun) && isCompany(c)),
  );
  const [first, second] = near;
  if (!first || first.presence < -4) return undefined;
  return !second || first.presence - second.presence >= 4 ? first.character : undefined;
}

/**
 * The one that a headline describes and the text below it names: "Top Iranian official calls for ..." over
 * "Ali Akbar Velayati, a top adviser ..., said". Either the text says the same of one person, or its lead is about one who fits.
 */
export function resolveHeadline(stage: Stage, candidate: Candidate): Character | undefined {
  if (candidate.plural || candidate.noun === undefined || !PERSON_NOUNS.has(candidate.noun))
    return undefined;
  const fits = (c: Character): boolean =>
    isPerson(c) && !c.described && !c.plural && belongsTo(c, candidate) && agrees(c, candidate);
  const people = [...stage.cast.characters.values()].filter(fits);
  const said = people.filter(
    (c) => isSaidOf(c, candidate) || c.sayings.some((s) => areSameNoun(s.noun, candidate.noun!)),
  );
  if (said.length === 1) return said[0];
  if (said.length > 1 || !GENERAL_PERSONS.has(candidate.noun)) return undefined;
  const lead = stage.cast.mentions.find(
    (m) => m.sentence > candidate.sentence && stage.subjects[m.sentence]!.has(m.head),
  );
  const [character] = lead?.characters ?? [];
  return character && people.includes(character) ? character : undefined;
}

/** The one that a definite description takes up; undefined where it speaks of somebody new, or where there is doubt. */
export function resolveDescription(stage: Stage, candidate: Candidate): Character | undefined {
  if (!candidate.definite || candidate.plural || candidate.noun === undefined) return undefined;
  const place = { sentence: candidate.sentence, token: candidate.from };
  return PERSON_NOUNS.has(candidate.noun)
    ? personFor(stage, candidate, place)
    : bodyFor(stage, candidate, place);
}
