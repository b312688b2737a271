/**
 * Splits a sentence into tokens in the way of the English treebanks of Universal Dependencies: clitics apart
 * (Iran|'s, did|n't, can|not), hyphens tokens of their own, abbreviations with their full stop.
 */
import type { Span } from '../model/dataset.ts';
import { abbreviationKind } from './abbreviations.ts';

/** A word or mark: `text` is the slice of the original between its offsets. */
export interface Word extends Span {
  readonly text: string;
}

/** Letters, with the invisible marks that may stand inside words: soft hyphen, zero-width joiners. */
const L = String.raw`[\p{L}\p{M}_\u00ad\u200b-\u200d\u2060]`;
const PARTS = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>"”]+[^\s<>"”.,;:!?)\]]`,
  String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`,
  String.raw`(?:US|AU|NZ|HK|[AC])\$`,
  String.raw`(?:\p{L}\.){2,}(?:\p{L}(?!${L}))?`,
  '[eE]-mails?',
  String.raw`\d+(?:[.,:]\d+)*${L}*`,
  String.raw`\p{Lu}+(?:&\p{Lu}+)+`,
  String.raw`\p{L}(?:${L}|\d)*(?:['’]\p{L}${L}*)*`,
  String.raw`\.{2,}|-{2,}|${'``'}|''|[!?]+|\*+|=+`,
  String.raw`[\p{M}\u00ad\u200b-\u200d\u2060]+`,
  String.raw`[^\s\p{Cf}\p{Cc}]`,
];
const TOKEN = new RegExp(PARTS.join('|'), 'gu');
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
/** What is longer than this is no word with clitics. */
const LONGEST_SPLIT = 64;
const FUSED = /^(can)(not)$|^(gon|wan)(na)$|^(got)(ta)$/iu;
const AFTER_MARK = /['’](?:s|re|ve|ll|d|m)(?![\p{L}\d])/iuy;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;

/** The word without the invisible marks inside it. */
export const visible = (word: string): string =>
  /[\u00ad\u2000-\u206f]/.test(word) ? word.replace(INVISIBLE, '') : word;

function split(word: Word): readonly Word[] {
  if (word.text.length > LONGEST_SPLIT) return [word];
  const match = FUSED.exec(word.text) ?? CLITIC.exec(word.text);
  if (!match) return [word];
  const [first = ''] = match.slice(1).filter((part) => part !== undefined);
  const cut = word.start + first.length;
  return [
    ...split({ start: word.start, end: cut, text: first }),
    { start: cut, end: word.end, text: word.text.slice(first.length) },
  ];
}

/** Whether the full stop after a word belongs to it: "Gen.", "Nov.", the initial of a name. */
function takesStop(word: string, rest: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return /^\s+\p{Lu}/u.test(rest) || /^-?\p{Lu}\./u.test(rest);
  const kind = abbreviationKind(word);
  if (kind === 'before-number') return /^\s*\d/.test(rest);
  return kind !== undefined;
}

/** Whether a clitic may stand behind what ends at an offset: a word, a closed quotation, an abbreviation ("Acme Corp.'s"). */
const mayOwn = (text: string, at: number, last: Word | undefined): boolean =>
  /[\p{L}\d"”]/u.test(text[at - 1] ?? '') ||
  (last !== undefined && last.end === at && /^\p{L}.*\.$/u.test(last.text));

/** The tokens of the sentence at `span`; every one is a slice of `text`. */
export function tokenize(text: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  const add = (start: number, end: number): void => {
    words.push(...split({ start, end, text: text.slice(start, end) }));
  };
  const token = new RegExp(TOKEN);
  token.lastIndex = span.start;
  for (let found = token.exec(text); found && found.index < span.end; found = token.exec(text)) {
    let end = Math.min(token.lastIndex, span.end);
    const first = found[0].charCodeAt(0);
    if ((first === 0x27 || first === 0x2019) && mayOwn(text, found.index, words.at(-1))) {
      AFTER_MARK.lastIndex = found.index;
      const clitic = AFTER_MARK.exec(text);
      if (clitic && AFTER_MARK.lastIndex <= span.end) end = AFTER_MARK.lastIndex;
    } else if (text[end] === '.' && end < span.end && found[0].length < 12) {
      if (takesStop(found[0], text.slice(end + 1, Math.min(span.end, end + 12)))) end++;
    }
    token.lastIndex = end;
    add(found.index, end);
  }
  return words;
}
