/** Tells the words of names from other words with a capital letter: first words, headlines in title case, days and months. */
import type { Sentence, Token } from '../../grammar/sentence.ts';
import { foldWord } from '../../text/fold-words.ts';
import { BY_CAPITAL, BY_DEMONYM, BY_NAME } from './world/countries.ts';

const CAPITAL = /^[\u00ad\u200b-\u200d\u2060]*\p{Lu}/u;
const NEVER =
  /^(?:I|The|A|An|It|He|She|We|They|You|His|Her|Its|Their|Our|My|This|That|These|Those|And|But|Or|Not|No|If|As|At|In|On|Of|To|By|For|From|With)$/;
const FUNCTION = /^(?:DET|PRON|ADP|SCONJ|CCONJ|AUX|PART|ADV|INTJ|PUNCT|SYM|NUM)$/;

const isKnownPlace = (word: string): boolean => {
  const folded = foldWord(word);
  return BY_NAME.has(folded) || BY_DEMONYM.has(folded) || BY_CAPITAL.has(folded);
};

const isAcronym = (word: string): boolean => /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(word);

/** Whether a sentence is written In Title Case or IN CAPITALS, where a capital letter says nothing. */
export function isTitleCase(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((t) => /^\p{L}{2}/u.test(t.text));
  const content = words.filter((t) => t.text.length > 3);
  const shouted = words.filter((t) => t.text.length > 1 && t.text === t.text.toUpperCase()).length;
  if (words.length > 2 && shouted >= 0.7 * words.length) return true;
  if (/^[.!?”"]|''/.test(sentence.tokens.at(-1)?.text ?? '')) return false;
  if (content.length < 2) return words.length > 2 && words.every((t) => CAPITAL.test(t.text));
  const capital = content.filter((t) => CAPITAL.test(t.text)).length;
  return capital >= 0.8 * content.length;
}

/** Whether a token opens its sentence, or a quotation in it. */
const opens = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^(?:["“”«*–—:.]|``|''|--|-)$/.test(tokens[at - 1]!.text);

const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;
const ALSO_NAMES = /^(?:May|April|June|Jan|August|March)$/;
const FEASTS = /^(?:Christmas|Easter|Ramadan|Thanksgiving|Eid|Hanukkah|Passover|Halloween)$/;

/** Whether a word names a day, a month or a feast, and not somebody: "Jan Novak", "Theresa May". */
function isDateWord(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (FEASTS.test(text)) return true;
  if (!DAY_OR_MONTH.test(text)) return false;
  if (!ALSO_NAMES.test(text)) return true;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isName = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.upos === 'PROPN' &&
    CAPITAL.test(token.text) &&
    !DAY_OR_MONTH.test(token.text);
  // "on 25 June Novak died"
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(before?.text ?? '')) return true;
  return !isName(after) && !(isName(before) && text === 'May');
}

/** The words that stand capitalised inside the sentences of an article: surely parts of names. */
export function knownWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const sentence of sentences) {
    if (isTitleCase(sentence)) continue;
    sentence.tokens.forEach((token, i) => {
      if (!opens(sentence.tokens, i) && token.upos === 'PROPN' && CAPITAL.test(token.text))
        known.add(foldWord(token.text));
    });
  }
  return known;
}

/** The words that an article writes small: "battles" somewhere means that "Battles" is no name. */
export function smallWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { tokens } of sentences)
    for (const { text } of tokens) if (/^\p{Ll}/u.test(text)) small.add(text);
  return small;
}

/** Whether a line is a table or a list of names rather than a sentence: long, without final mark, mostly capitals. */
function isTable(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((t) => /^\p{L}/u.test(t.text));
  if (words.length < 30 || /^[.!?”"]|''/.test(sentence.tokens.at(-1)!.text)) return false;
  return words.filter((t) => CAPITAL.test(t.text)).length > 0.5 * words.length;
}

/** "General Motors Corp.", at the head of a sentence too: all is name up to the legal form. */
function opensCompanyName(tokens: readonly Token[], at: number): boolean {
  let end = at + 1;
  while (end < at + 6 && CAPITAL.test(tokens[end]?.text ?? '')) end++;
  return tokens.slice(at + 1, end).some(({ text }) => /^(?:Inc|Corp|Co|Ltd|PLC)\.?$/.test(text));
}

/** Per token, whether it is a word of a name. `known`, `small`: see knownWords, smallWords. */
export function properWords(
  sentence: Sentence,
  known: ReadonlySet<string>,
  small: ReadonlySet<string>,
): readonly boolean[] {
  const { tokens } = sentence;
  const titleCase = isTitleCase(sentence);
  if (isTable(sentence)) return tokens.map(() => false);
  return tokens.map((token, i) => {
    const { text, upos } = token;
    if (!CAPITAL.test(text) || NEVER.test(text) || isDateWord(tokens, i)) return false;
    if (isKnownPlace(text)) return true;
    if (titleCase)
      return (
        known.has(foldWord(text)) || (isAcronym(text) && tokens.some((t) => /\p{Ll}/u.test(t.text)))
      );
    if (!opens(tokens, i)) return !FUNCTION.test(upos) || isAcronym(text);
    const next = tokens[i + 1];
    const alone = next === undefined || !CAPITAL.test(next.text);
    if (
      !known.has(foldWord(text)) &&
      alone &&
      (token.xpos === 'NNPS' || small.has(text.toLowerCase()))
    )
      return false;
    if (upos === 'PROPN' || known.has(foldWord(text)))
      return !FUNCTION.test(upos) || known.has(foldWord(text));
    if (opensCompanyName(tokens, i)) return true;
    return (upos === 'ADJ' || upos === 'NOUN') && next?.upos === 'PROPN' && CAPITAL.test(next.text);
  });
}
