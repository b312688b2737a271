/** "rose 4% from $3.2 million last year": a time that only says what is compared is no time of what is told. */
import type { Sentence } from '../../grammar/sentence.ts';
import { isVerb } from '../tree/clause.ts';

const CHANGE =
  /^(?:rise|fall|jump|drop|grow|climb|decline|increase|decrease|shrink|slip|soar|surge|plunge|cut|reduce|raise|lower|narrow|widen|double|triple|slump|gain|lose|ease|edge|tumble|rebound|improve|up|down|change|go|compare|earn|report|post|total)$/;

const isFigure = (s: Sentence, at: number): boolean => {
  const token = s.tokens[at];
  return token !== undefined && (token.upos === 'NUM' || /^[$£€#]$/.test(token.text));
};

/** The preposition that opens the figures before a token, where nothing but figures and their units lies between. */
function beforeFigures(s: Sentence, from: number): number | undefined {
  const own = s.tokens[from - 1]?.upos === 'ADP' ? from - 1 : from;
  for (let at = own - 1; at >= 0; at--) {
    const { upos, text } = s.tokens[at]!;
    if (upos === 'ADP' && (isFigure(s, at + 1) || isFigure(s, at + 2))) return at;
    if (/^(?:VERB|AUX|PRON|SCONJ)$/.test(upos) || /^[;:.]$/.test(text)) return undefined;
  }
  return undefined;
}

/** `from`: the first token of the time expression. */
export function isCompared(s: Sentence, from: number): boolean {
  const preposition = beforeFigures(s, from);
  if (preposition === undefined) return false;
  const word = s.tokens[preposition]!.text.toLowerCase();
  const compared = s.tokens[preposition - 1]?.lemma === 'compare';
  if (compared) return true;
  if (!/^(?:from|than|against|versus)$/.test(word)) return false;
  const verb = s.tokens.slice(0, preposition).findLast((_, at) => isVerb(s, at));
  const upOrDown = /^(?:up|down)$/i.test(s.tokens[preposition - 1]?.text ?? '');
  return upOrDown || (verb !== undefined && CHANGE.test(verb.lemma));
}
