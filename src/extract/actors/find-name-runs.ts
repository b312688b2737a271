/** Finds names: capitalised words in a row, with the small words that belong inside. */
import type { Sentence } from '../../grammar/sentence.ts';
import { foldWord } from '../../text/fold-words.ts';
import { LOADED_NAMES } from './words/loaded-names.ts';
import { ORGANIZATION_WORDS } from './words/organization-words.ts';
import { OFFICES, PARTICLES } from './words/titles.ts';
import { BY_DEMONYM, BY_NAME } from './world/countries.ts';

/** Tokens of one name, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');
const TAKES_OF = new Set([
  'republic',
  'kingdom',
  'states',
  'archbishop',
  'bishop',
  'duke',
  'prince',
  'leader',
  'director',
  'president',
  'minister',
  'secretary',
  'governor',
  'mayor',
  'speaker',
  'chief',
  'head',
  'chairman',
  'justice',
]);
const LINKS = new Set(['of', 'for', 'on']);

const ofNation = (word: string): boolean =>
  BY_DEMONYM.has(foldWord(word)) || BY_NAME.has(foldWord(word));

/** "the Food and Drug Administration": after "the", two words of one office that a word for bodies ends. */
function isDoubleName(
  { tokens }: Sentence,
  proper: readonly boolean[],
  from: number,
  and: number,
): boolean {
  if (!/^the$/i.test(tokens[from - 1]?.text ?? '') || !proper[and + 1]) return false;
  // "the U.S. Food and Drug Administration"
  const start = and - from > 1 && ofNation(tokens[from]!.text) ? from + 1 : from;
  if (and - start > 2) return false;
  if (tokens.slice(start, and).some((t) => /^(?:\p{Lu}\.?){2,}$/u.test(t.text))) return false;
  let end = and + 1;
  while (proper[end]) end++;
  return end - and > 2 && ORGANIZATION_WORDS.has(bare(tokens[end - 1]!.text));
}

/** The end of what a small word at `at` joins to the run from `from`; undefined where it joins nothing. */
function joined(
  sentence: Sentence,
  proper: readonly boolean[],
  from: number,
  at: number,
): number | undefined {
  const { tokens } = sentence;
  const word = tokens[at]!.text;
  const last = bare(tokens[at - 1]!.text);
  // What is left of "&amp;" in texts that were taken from pages.
  if (word === 'amp' && proper[at + 1]) return at + 1;
  if (word === '-' || word === '&' || word === '/') {
    const glued =
      tokens[at]!.start === tokens[at - 1]!.end && tokens[at + 1]?.start === tokens[at]!.end;
    return (glued || word === '&') && word !== '/' && proper[at + 1] ? at + 1 : undefined;
  }
  // Vincent "Buddy" Cianci
  const nickname =
    /^["“‘']$|^``$/.test(word) &&
    proper[at + 1] &&
    /^["”’']$|^''$/.test(tokens[at + 2]?.text ?? '');
  if (nickname && proper[at + 3]) return at + 3;
  // McDonald's Corp.
  const legal = /^(?:Corp|Inc|Co|Ltd|PLC)\.?$/.test(tokens[at + 1]?.text ?? '');
  if (legal && /^['’]s$/.test(word)) return at + 1;
  // European People's Party
  const owned =
    /^['’]s?$/.test(word) && proper[at + 1] && ORGANIZATION_WORDS.has(bare(tokens[at + 1]!.text));
  if (
    owned &&
    /^(?:people|women|workers|teachers|farmers|students|children|men|veterans|nurses|doctors|lawyers|players)s?$/.test(
      last,
    )
  )
    return at + 1;
  if (PARTICLES.has(word) && proper[at + 1]) return at + 1;
  if (PARTICLES.has(word) && PARTICLES.has(tokens[at + 1]?.text ?? '') && proper[at + 2])
    return at + 2;
  const organization = tokens.slice(from, at).some((t) => ORGANIZATION_WORDS.has(bare(t.text)));
  if (LINKS.has(word)) {
    const office = OFFICES.has(last) || TAKES_OF.has(last);
    if (!(ORGANIZATION_WORDS.has(last) || (word === 'of' && office))) return undefined;
    const article = tokens[at + 1]?.text.toLowerCase() === 'the' ? 1 : 0;
    return proper[at + 1 + article] ? at + 1 + article : undefined;
  }
  if (word === 'to' && last === 'ambassador') {
    const article = tokens[at + 1]?.text.toLowerCase() === 'the' ? 1 : 0;
    return proper[at + 1 + article] ? at + 1 + article : undefined;
  }
  if (word === 'and' && !organization && isDoubleName(sentence, proper, from, at)) return at + 1;
  const links = tokens.slice(from, at).some((t) => LINKS.has(t.text));
  return word === 'and' && organization && links && proper[at + 1] && !proper[at + 2]
    ? at + 1
    : undefined;
}

/** "al-Qaeda": a name that opens with a small article. */
const opensSmall = (sentence: Sentence, proper: readonly boolean[], at: number): boolean =>
  /^(?:al|el|as|ash|an|ul)$/.test(sentence.tokens[at]!.text) &&
  sentence.tokens[at + 1]?.text === '-' &&
  proper[at + 2] === true;

/** "the Zionist regime": a word that one side calls another by, before its noun, is a description and no name. */
const isLoadedWord = ({ tokens }: Sentence, at: number): boolean =>
  LOADED_NAMES.some(
    ({ word, nouns }) =>
      tokens[at]!.text.toLowerCase() === word &&
      nouns.includes(tokens[at + 1]?.text.toLowerCase() ?? ''),
  );

/** "Acme Inc. Ms. Doe": a form of address behind a full stop begins another name. */
const addresses = ({ tokens }: Sentence, at: number): boolean =>
  /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/.test(tokens[at]!.text) &&
  /^(?:Inc|Corp|Co|Ltd)\.$/.test(tokens[at - 1]?.text ?? '');

/** The names of a sentence, in order, without overlap. */
export function findNameRuns(sentence: Sentence, proper: readonly boolean[]): readonly Run[] {
  const runs: Run[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const small = opensSmall(sentence, proper, at);
    if ((!proper[at] && !small) || isLoadedWord(sentence, at)) continue;
    const from = at;
    let to = small ? at + 3 : at + 1;
    while (to < tokens.length) {
      if (proper[to] && !addresses(sentence, to)) {
        to++;
        continue;
      }
      if (addresses(sentence, to)) break;
      const next = joined(sentence, proper, from, to);
      if (next === undefined) break;
      to = next + 1;
    }
    runs.push({ from, to });
    at = to - 1;
  }
  return runs;
}
