/** "rose 4% from $3.2 million last year": a time that only says what is compared is no time of what is told. */
import type { Sentence } from '../../grammar/sentence.ts';

/** Lemmas of words that tell of a change of a figure. */
export const CHANGE =
  /^(?:rise|fall|jump|drop|grow|climb|decline|increase|decrease|shrink|slip|soar|surge|plunge|cut|reduce|raise|lower|narrow|widen|double|triple|slump|gain|ease|edge|tumble|rebound|improve|accelerate|slow|advance|retreat|recover|swell|shift|move|up|down|change|growth|improvement)$/;

const isFigure = (s: Sentence, at: number): boolean => {
  const token = s.tokens[at];
  return token !== undefined && (token.upos === 'NUM' || /^[$£€#]$/.test(token.text));
};

const LEVEL = /^(?:average|high|level|low|peak|price|rate|total)$/i;

/** "from a price of $8". */
const isPrice = (s: Sentence, at: number): boolean =>
  s.tokens
    .slice(at + 1, at + 5)
    .some(({ text }, i) => LEVEL.test(text) && s.tokens[at + i + 2]?.text === 'of');

/** The preposition that opens the figures before a token, where nothing but figures and their units lies between. */
function beforeFigures(s: Sentence, from: number): number | undefined {
  const own = s.tokens[from - 1]?.upos === 'ADP' ? from - 1 : from;
  for (let at = own - 1; at >= 0; at--) {
    const { upos, text } = s.tokens[at]!;
    if (text === 'of' && LEVEL.test(s.tokens[at - 1]?.text ?? '')) continue;
    if (upos === 'ADP' && (isFigure(s, at + 1) || isFigure(s, at + 2) || isPrice(s, at))) return at;
    if (/^(?:VERB|AUX|PRON|SCONJ)$/.test(upos) || /^[;:.]$/.test(text)) return undefined;
  }
  return undefined;
}

/** "fell 8% from a year ago", "compared with a year earlier": the time itself is what is compared with. */
const comparesWith = (s: Sentence, preposition: number): boolean =>
  (/^(?:with|to)$/i.test(s.tokens[preposition]!.text) &&
    s.tokens[preposition - 1]?.lemma === 'compare') ||
  /^(?:from|than|against|versus)$/i.test(s.tokens[preposition]!.text);

/** Words before that tell of a change: "rose", "a steep drop". */
const isOfChange = (s: Sentence, preposition: number): boolean =>
  s.tokens
    .slice(Math.max(0, preposition - REACH), preposition)
    .some(({ lemma, upos }) => CHANGE.test(lemma) && upos !== 'ADP');

const REACH = 16;

/** `from`: the first token of the time expression; `isSpan`: its own preposition makes a span of it ("from 1990 to 1995"). */
export function isCompared(s: Sentence, from: number, isSpan: boolean): boolean {
  const own = s.tokens[from - 1]?.upos === 'ADP' || s.tokens[from - 1]?.upos === 'SCONJ';
  const preposition =
    !isSpan && own && comparesWith(s, from - 1) ? from - 1 : beforeFigures(s, from);
  if (preposition === undefined || !comparesWith(s, preposition)) return false;
  return s.tokens[preposition - 1]?.lemma === 'compare' || isOfChange(s, preposition);
}
