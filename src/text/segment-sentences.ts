/** Splits text into sentences: lines are paragraphs, full stops end sentences unless an abbreviation explains them. */
import type { Span } from '../model/dataset.ts';
import { abbreviationKind } from './abbreviations.ts';
import { findDateline } from './find-dateline.ts';
import { gluedStarts } from './glued-starts.ts';
import { SENTENCE_OPENERS } from './sentence-openers.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** A run of final marks, with the quotation marks and brackets that it closes. */
const END = /[.!?\u2026\u3002]+(?:''|["'”’»)\]])*/g;
const OPENING_QUOTES = /^[\s\p{Cf}]*(?:``|[«“‘"'([])*/u;
/** "?” Velayati asked": a question that its speaker follows. */
const SPEAKER_FOLLOWS =
  /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?:said|says|asked|asks|told|added|wondered|exclaimed|shouted|wrote|joked)\b/u;
const LOWER_CASE_NAME = /^(?:al-|el-|[ei]\p{Lu})/u;
const NAMES_WITH_MARK: ReadonlySet<string> = new Set(['Yahoo', 'Jeopardy']);
const HAS_WORD = /[\p{L}\p{N}]/u;
/** Words before or after a full stop are looked at no further than this. */
const WINDOW = 90;

/** The letters right before `at`, with full stops inside: "U.S" before the last stop of "U.S.". */
function wordBefore(text: string, start: number, at: number): string {
  return /[\p{L}\p{M}\d.'’-]*$/u.exec(text.slice(Math.max(start, at - 24), at))![0];
}

/** "… Lines Inc. Carnival, which has …": a name that a predicate or a relative clause follows begins a sentence. */
const OPENS_WITH_NAME =
  /^(?!Chairman|President|Chief|Director|Chairwoman|Attorney|Governor|Police)\p{Lu}\p{Ll}+(?:, (?:which|who)\b| (?:said|says|has|had|have|is|was|were|are|will|would|did|does|\p{Ll}{3,}ed)\b)/u;

/** After "a.m.": "EST", "Moscow time", "New York time", "5". */
const ZONE_OR_NUMBER =
  /^(?:[A-Z]{2,4}\b|\d|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?: (?:Standard|Daylight|Summer))? [Tt]ime\b)/u;

const COMPANY = /^(?:Inc|Corp|Cos|Ltd|PLC|plc|LLC)$/;
const STATE = /^(?:N\.[YJHCDM]|[SD]\.C|S\.D|R\.I|B\.C)$/;

function fullStopEnds(word: string, next: string): boolean {
  const opener = SENTENCE_OPENERS.has(/^\p{L}*/u.exec(next)![0]);
  const digit = /^\d/.test(next);
  if (/^\p{L}$/u.test(word)) {
    return /^\p{Ll}$/u.test(word) || (opener && !/^(?:A|I)\b/.test(next));
  }
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    if (/^[ap]\.m$/i.test(word)) return !ZONE_OR_NUMBER.test(next) || opener;
    return opener || (STATE.test(word) && OPENS_WITH_NAME.test(next));
  }
  if (COMPANY.test(word) && OPENS_WITH_NAME.test(next)) return true;
  switch (abbreviationKind(word)) {
    case 'before-name':
      return false;
    case 'before-number':
      return !digit;
    case 'month':
    case 'anywhere':
      return opener;
    default:
      return true;
  }
}

/** Whether the marks from `at` to `end` end a sentence of the paragraph. */
function endsSentence(text: string, paragraph: Span, at: number, end: number): boolean {
  if (end >= paragraph.end) return true;
  const rest = text.slice(end, Math.min(paragraph.end, end + WINDOW));
  const marks = text.slice(at, end);
  const quoted = /["'”’»]$/.test(marks);
  if (!/^\s/.test(rest)) {
    // A space forgotten: "peace.He said".
    const glued = /^\p{Lu}\p{Ll}/u.test(rest) && marks === '.';
    return glued && /^\p{Ll}{3,}$/u.test(wordBefore(text, paragraph.start, at));
  }
  const next = rest.replace(OPENING_QUOTES, '');
  if (next === '') return true;
  if (/^[,;:)\-–—]/.test(next)) return false;
  if (/^\p{Ll}/u.test(next) && !LOWER_CASE_NAME.test(next)) return false;
  if (/[!?]/.test(marks) && quoted && SPEAKER_FOLLOWS.test(next)) return false;
  const word = wordBefore(text, paragraph.start, at);
  if (marks === '!' && NAMES_WITH_MARK.has(word)) return false;
  if (marks !== '.') return true;
  return fullStopEnds(word, /^\s*(?:``|[“‘"'])/.test(rest) ? 'The' : next);
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return HAS_WORD.test(text.slice(from, to)) ? { start: from, end: to } : undefined;
}

function* sentencesOf(text: string, paragraph: Span): Generator<Span> {
  let start = paragraph.start;
  const dateline = findDateline(text, paragraph);
  if (dateline) {
    yield { start, end: dateline.start };
    start = dateline.end;
  }
  const words = text.slice(start, paragraph.end);
  const offset = start;
  for (const found of words.matchAll(END)) {
    const at = offset + found.index;
    const end = at + found[0].length;
    if (!endsSentence(text, paragraph, at, end)) continue;
    yield* unglued(text, { start, end });
    start = end;
  }
  yield* unglued(text, { start, end: paragraph.end });
}

/** A sentence and what is glued to its front, apart. */
function* unglued(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  for (const next of gluedStarts(text.slice(start, end))) {
    yield { start: from, end: start + next };
    from = start + next;
  }
  yield { start: from, end };
}

/** The sentences of a text, in order, without datelines and the spans to skip; each holds a letter or digit. */
export function segmentSentences(text: string, skip: readonly Span[] = []): readonly Span[] {
  const found: Span[] = [];
  for (const paragraph of splitParagraphs(text, skip)) {
    for (const { start, end } of sentencesOf(text, paragraph)) {
      const sentence = trimmed(text, start, end);
      if (sentence) found.push(sentence);
    }
  }
  return found;
}
