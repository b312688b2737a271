/** The candidates of a sentence that are described, not named: "the defence minister", "two gunmen", "police", "both sides". */

import { nounLemmaOf } from '../../grammar/lemmatize.ts';
import { childBy, childrenBy, type Sentence, type Token } from '../../grammar/sentence.ts';
import { foldWord } from '../../text/fold-words.ts';
import { type Candidate, NO_SIGNS } from './candidate.ts';
import { wordsOf } from './find-named.ts';
import { CROWD_NOUNS, ORGANIZATION_NOUNS } from './words/group-nouns.ts';
import { OUTLET_NOUNS } from './words/organization-words.ts';
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from './words/person-nouns.ts';
import { BY_DEMONYM } from './world/countries.ts';

const PAIRED = new Set([
  'side',
  'party',
  'neighbor',
  'neighbour',
  'rival',
  'enemy',
  'foe',
  'pair',
  'two',
  'men',
  'capital',
  'state',
  'nation',
  'country',
  'power',
  'ally',
  'team',
  'club',
  'company',
  'government',
  'army',
  'leader',
]);
const LEFT =
  /^(?:det|amod|compound|nummod|nmod:poss|nmod:desc|advmod|case|nmod|punct|conj|cc|det:predet)$/;

/** A word, not a mark that the tagger took for one. */
const NAMES_SOMEBODY = /\p{L}{2}/u;

export type NounKind = 'person' | 'organization' | 'crowd';

/** What kind of somebody a noun names; undefined for things. */
export function nounKind(token: Token): NounKind | undefined {
  if (!NAMES_SOMEBODY.test(token.text)) return undefined;
  const form = token.text.toLowerCase();
  if (form === 'old' && token.xpos !== 'RB') return 'person';
  if (CROWD_NOUNS.has(form) || CROWD_NOUNS.has(token.lemma)) return 'crowd';
  const lemma = token.upos === 'NOUN' ? token.lemma : nounLemmaOf(token.text);
  if (PERSON_NOUNS.has(lemma)) return 'person';
  if (ORGANIZATION_NOUNS.has(lemma)) return 'organization';
  if (PAIRED.has(lemma) && token.xpos === 'NNS') return 'organization';
  return /(?:[^aeiou]ists?|men|women)$/.test(form) &&
    token.upos === 'NOUN' &&
    !/^(?:list|exist|specimen|regimen|acumen|omen|women?|amen|stamen|abdomen|gist|twist|mist|fist|wrist|semen|lumen|hymen)s?$/.test(
      form,
    )
    ? 'person'
    : undefined;
}

/** The first token of the noun phrase before its head: determiner, adjectives, compounds, possessor. */
function phraseStart(sentence: Sentence, head: number): number {
  const { tokens } = sentence;
  let from = head;
  while (from > 0) {
    const at = from - 1;
    let up = at;
    for (let steps = 0; steps < 6 && up > -1 && up < head; steps++) up = tokens[up]!.head;
    if (up !== head) break;
    let branch = at;
    while (tokens[branch]!.head !== head) branch = tokens[branch]!.head;
    if (
      !LEFT.test(tokens[branch]!.deprel) ||
      /^(?:cc|case)$/.test(tokens[branch]!.deprel) ||
      tokens[at]!.upos === 'ADP' ||
      (tokens[at]!.upos === 'PUNCT' && tokens[at]!.text !== '-')
    )
      break;
    from = at;
  }
  return from;
}

const COUNTRIES = new Set(['country', 'nation', 'island', 'republic', 'kingdom']);
const DETERMINED = /^(?:the|this|that|these|those|both|all|neither|either)$/i;

/** Words of a phrase that tell something of its bearer: neither determiners nor numbers. */
const isTelling = (token: Token): boolean =>
  /^(?:ADJ|NOUN|PROPN|VERB)$/.test(token.upos) &&
  !/^(?:other|same|own|such|more|most|many|few|several|first|last)$/i.test(token.text);

function describedCandidate(
  text: string,
  sentence: Sentence,
  at: number,
  head: number,
  kind: NounKind,
  named: readonly Candidate[],
): Candidate {
  const { tokens } = sentence;
  const token = tokens[head]!;
  const from = phraseStart(sentence, head);
  const possessor = childBy(sentence, head, 'nmod:poss');
  const determiner = childrenBy(sentence, head, 'det', 'det:predet').map((i) => tokens[i]!.text)[0];
  const front = named.filter(
    (c) =>
      c.sentence === at &&
      c.to <= head &&
      isUnder(sentence, c.head, head) &&
      !isApart(sentence, c.to, head),
  );
  const demonym = front.find(
    (c) =>
      c.country !== undefined &&
      (c.kind === 'demonym' || c.kind === 'country' || c.kind === 'capital'),
  );
  const owned = childBy(sentence, head, 'nmod');
  const ofCountry = named.find(
    (c) =>
      c.head === owned && c.kind === 'country' && /^(?:of|in|from)$/.test(caseOf(sentence, owned!)),
  );
  const country = (demonym ?? ofCountry)?.country;
  const base = { sentence: at, from, to: head + 1, head };
  // "the island nation of Malta": the name behind says who it is.
  if (ofCountry && COUNTRIES.has(token.lemma) && caseOf(sentence, owned!) === 'of')
    return {
      ...base,
      kind: 'country',
      name: ofCountry.name!,
      country: ofCountry.country!,
      modifiers: [],
      definite: true,
      plural: false,
      signs: NO_SIGNS,
    };
  const owner = possessor ?? front.find((c) => c.kind === 'name')?.head;
  const first = Math.min(from, ...front.map((c) => c.from));
  const modifiers = tokens
    .slice(first, head)
    .filter(isTelling)
    .map((t) => foldWord(t.text))
    .filter((word) => !BY_DEMONYM.has(word));
  const lemma = token.upos === 'NOUN' ? token.lemma : nounLemmaOf(token.text);
  const male = MALE_NOUNS.has(lemma);
  const female = FEMALE_NOUNS.has(lemma);
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS' || kind === 'crowd';
  return {
    ...base,
    from: first,
    kind: 'description',
    says: wordsOf(text, sentence, first, head + 1),
    noun: lemma,
    modifiers,
    ...(country && { country }),
    ...(owner !== undefined && { owner }),
    definite:
      (determiner !== undefined && DETERMINED.test(determiner)) ||
      (possessor !== undefined && tokens[possessor]!.upos !== 'PRON' && !plural) ||
      demonym?.kind === 'country',
    plural,
    signs: {
      ...NO_SIGNS,
      person: kind === 'person' ? 3 : 0,
      organization: kind === 'organization' ? 3 : 0,
      ...(male !== female && { gender: male ? 'male' : 'female' }),
    },
  };
}

/** "one Sudanese -- who left, Norland's papers": what a dash, a bracket or a clause parts from the noun is no part of its phrase. */
const isApart = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => /^(?:--|[–—:;()]|who|which)$/.test(text));

function isUnder(sentence: Sentence, at: number, above: number): boolean {
  for (let i = at, steps = 0; i >= 0 && steps < 8; i = sentence.tokens[i]!.head, steps++)
    if (i === above) return true;
  return false;
}

const caseOf = (sentence: Sentence, head: number): string => {
  const mark = childBy(sentence, head, 'case');
  return mark === undefined ? '' : sentence.tokens[mark]!.text.toLowerCase();
};

/** "the Dolat website": a noun for an outlet right behind a name. */
const isNamedOutlet = (token: Token, head: number, named: readonly Candidate[]): boolean =>
  OUTLET_NOUNS.has(token.lemma) && named.some((c) => c.to === head && c.kind === 'name');

/** What says something without being anybody. */
const NO_SPEAKERS =
  /^(?:report|statement|study|survey|letter|document|data|datum|figure|result|poll|law|bill|plan|deal|ruling|decision|article|book|story|rumou?r|sign|poster|banner|note|message|memo|e-?mail|text|tape|video|transcript|record|file|evidence|statistics?|number|census|index|constitution|treaty|agreement|charter|resolution|rule|order|amendment|clause|move|attack|violence|test|label|lawsuit|suit|indictment|complaint|verdict|will|map|chart|graph|research|analysis|announcement|speech|word|date|year|month|week|day|one|thing|fact|way|it|history|experience|example|case|event|news|headline|caption|logo|symbol|page|list|schedule|agenda|estimate|forecast|trend|price|share|market|rate|half|third|quarter|rest|percent|total|majority|part|side|source)s?$/;

/** Who says something is somebody, whatever the noun: "the watchdog said", "carmakers warned". */
function speaker(sentence: Sentence, head: number): NounKind | undefined {
  const { deprel, head: verb, upos, lemma, xpos } = sentence.tokens[head]!;
  if (deprel !== 'nsubj' || verb < 0 || upos !== 'NOUN' || NO_SPEAKERS.test(lemma))
    return undefined;
  if (!NAMES_SOMEBODY.test(sentence.tokens[head]!.text)) return undefined;
  const { lemma: says, upos: kind, xpos: form } = sentence.tokens[verb]!;
  if (kind !== 'VERB' || !SAYS.test(says) || form === 'VBG') return undefined;
  return xpos === 'NNS' || /(?:[^aeiou]er|or|ist|ian)$/.test(lemma) ? 'person' : 'organization';
}

const SAYS =
  /^(?:say|tell|announce|warn|urge|accuse|deny|insist|argue|claim|acknowledge|condemn|criticize|criticise|reject|refuse|demand|vow|pledge|promise|ask|agree|complain|admit|confirm)$/;

/** The described candidates of a sentence, besides the named ones. */
export function findDescribed(
  text: string,
  sentence: Sentence,
  at: number,
  named: readonly Candidate[],
): readonly Candidate[] {
  const { tokens } = sentence;
  const taken = tokens.map((_, i) =>
    named.some((c) => c.sentence === at && c.from <= i && i < c.to),
  );
  const inSentence = named.filter((c) => c.sentence === at);
  const found: Candidate[] = [];
  tokens.forEach((token, head) => {
    if (taken[head] || !/^(?:NOUN|ADJ|PROPN)$/.test(token.upos)) return;
    if (/^(?:compound|amod|flat|fixed|case|det|advmod|nmod:desc|nummod)$/.test(token.deprel))
      return;
    if (token.upos === 'ADJ' && !/^(?:nsubj|obj|iobj|obl|nmod|conj|appos)/.test(token.deprel))
      return;
    if (token.text.toLowerCase() === 'old' && tokens[head - 1]?.text !== '-') return;
    const outlet = isNamedOutlet(token, head, inSentence) ? 'organization' : undefined;
    const kind = nounKind(token) ?? outlet ?? speaker(sentence, head);
    if (kind === undefined) return;
    if (inSentence.some((c) => c.from === head + 1)) return;
    if (tokens[head + 1]?.text === '-' && tokens[head + 1]!.start === token.end) return;
    found.push(describedCandidate(text, sentence, at, head, kind, named));
  });
  return found;
}
