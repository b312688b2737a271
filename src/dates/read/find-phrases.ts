/** From a text to its time expressions, not yet resolved: the steps of recognition in running order. */
import type { Meaning } from '../meaning.ts';
import { addListedDays } from './add-listed-days.ts';
import { isLonelyPart } from './drop-lonely-parts.ts';
import { extendLeft } from './extend-left.ts';
import { guessTense, isOver, looksAhead } from './guess-tense.ts';
import { joinNeighbours } from './join-neighbours.ts';
import type { Found, Loser, Phrase } from './phrase.ts';
import { readRelation } from './read-relation.ts';
import { type Beaten, recogniseRow } from './recognise-row.ts';
import { scanTokens } from './scan-tokens.ts';
import type { TokenRow } from './token-row.ts';

function readRow(row: TokenRow, losers: Loser[] | undefined): readonly Found[] {
  const lost = (from: number, to: number, rule: string, reason: string): void => {
    losers?.push({ start: row.at(from).start, end: row.at(to - 1).end, rule, reason });
  };
  const beaten: Beaten[] | undefined = losers && [];
  const recognised = recogniseRow(row, beaten);
  for (const { from, to, rule, by } of beaten ?? []) lost(from, to, rule, `${by} reads more`);
  const joined = joinNeighbours(row, addListedDays(row, recognised));
  const out: Found[] = [];
  for (const found of joined) {
    if (isLonelyPart(row, found)) lost(found.from, found.to, found.rule, 'a part of no day');
    else out.push(extendLeft(row, found, out.at(-1)?.to ?? 0));
  }
  return out;
}

const RANGE = ['-', 'to', 'through', 'until', 'till'];

/** "1653 local time (2153 GMT) on Tuesday": a clock time, another in brackets, and then their day. */
function isSameDay(row: TokenRow, found: Found, next: Found): boolean {
  if (found.meaning.kind !== 'time' || found.meaning.fields.hour === undefined) return false;
  if (next.meaning.kind === 'time') return row.is(found.to, '(') && found.to + 1 === next.from;
  const on = row.is(found.to + 1, 'on') ? found.to + 2 : found.to + 1;
  return row.is(found.to, ')') && on === next.from;
}

function tieOf(row: TokenRow, found: Found, next: Found | undefined): Phrase['toNext'] {
  if (!next || next.from - found.to > 2) return undefined;
  if (isSameDay(row, found, next)) return 'same-day';
  const word = row.at(found.to);
  if (next.from - found.to === 1 && RANGE.includes(word.text)) return 'range';
  if (
    row.is(found.to, 'and') &&
    (row.is(found.from - 1, 'between') || row.is(found.from - 2, 'between'))
  )
    return 'range';
  return row.is(found.to, 'and', 'or', ',') ? 'list' : undefined;
}

/** "the quarter ended Sept. 30", "the six months ending on 12 August", "the first nine months of last year". */
function leadOf(row: TokenRow, found: Found, next: Found | undefined): Phrase['leadsTo'] {
  if (!next || next.from - found.to > 2) return undefined;
  const ended = row.is(found.to, 'ended', 'ending') && row.skip(found.to + 1, 'on') === next.from;
  if (ended) return 'ended';
  return row.is(found.to, 'of') && next.from === found.to + 1 ? 'of' : undefined;
}

/** Whether the tense of the clause can make a difference to what is meant. */
function asksTense(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar')
    return meaning.fields.day === undefined || meaning.fields.year === undefined;
  return meaning.kind === 'which' || meaning.kind === 'vague';
}

const ARTICLES = ['the', 'a', 'an', 'its', 'their', 'his', 'her'];

/** "the 1941 campaign", "a March operation": the date tells which, not when. */
function isAttributive(row: TokenRow, found: Found): boolean {
  const next = row.at(found.to);
  return ARTICLES.includes(row.at(found.from - 1).text) && next.kind === 'word';
}

function toPhrase(row: TokenRow, found: Found, next: Found | undefined): Phrase {
  const { rule, meaning, mod, from, to } = found;
  const asked = asksTense(meaning);
  const relation = readRelation(row, from, to);
  return {
    start: row.at(from).start,
    end: row.at(to - 1).end,
    rule,
    meaning,
    mod,
    tense: asked ? guessTense(row, from, to) : undefined,
    ahead: asked && looksAhead(row, from),
    over: asked && isOver(row, to),
    relation: relation?.relation,
    relationStart: relation && row.at(relation.from).start,
    attributive: isAttributive(row, found),
    toNext: tieOf(row, found, next),
    leadsTo: leadOf(row, found, next),
  };
}

/** Recognises every time expression, in the order of the text; `losers` collects what was given up. */
export function findPhrases(text: string, losers?: Loser[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (const row of scanTokens(text)) {
    const found = readRow(row, losers);
    found.forEach((one, i) => {
      phrases.push(toPhrase(row, one, found[i + 1]));
    });
  }
  return phrases;
}
