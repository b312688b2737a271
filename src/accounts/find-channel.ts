/** Through whom an article has the words: an interview, an agency, another medium. */
import type { Actor, Article, Dataset, Report, Span } from '../model/dataset.ts';
import { segmentSentences } from '../text/segment-sentences.ts';
import { namedAt } from './describe-actor.ts';

/** `start` to `end` are the words that tell of the channel; `name` is the channel in them. */
export interface Channel extends Span {
  readonly name: Span;
}

const NAME = String.raw`(?:the\s+)?(?:[\p{Ll}]+\s+){0,3}?(?:\p{Lu}[\p{L}\p{N}&.’'-]*\s+){0,5}?\p{Lu}[\p{L}\p{N}&’'-]*(?:\s+(?:News|Agency|Times|Post|TV|website|agency|newspaper|daily))*`;
const INTERVIEW = new RegExp(
  String.raw`\bin an? (?:exclusive |recent )?interview (?:with|to|published by) ((?:\p{Lu}\p{L}+ )?(?:daily |newspaper |magazine |website |agency |broadcaster |channel )?${NAME})`,
  'iu',
);
const QUOTED = new RegExp(
  String.raw`\b(?:as )?(?:quoted|cited|carried) (?:as \p{L}+ [^.]{0,40}?)?by (${NAME})`,
  'u',
);

const lastName = (words: string): string =>
  /(?:\p{Lu}[\p{L}\p{N}&’'-]*\s*)+$/u.exec(words)?.[0] ?? words;

function inSentence(text: string, sentence: Span): Channel | undefined {
  const words = text.slice(sentence.start, sentence.end);
  for (const pattern of [INTERVIEW, QUOTED]) {
    const found = pattern.exec(words);
    if (!found) continue;
    const start = sentence.start + found.index;
    const end = start + found[0].length;
    const name = lastName(found[1]!);
    const at = start + found[0].lastIndexOf(name);
    return { start, end, name: { start: at, end: at + name.trimEnd().length } };
  }
  return undefined;
}

/** The first place where the outlet that an article has the words from is named, with its verb. */
function ofOutlet(article: Article, outlet: Actor): Channel | undefined {
  const places = namedAt(article, outlet);
  for (const name of places) {
    const verb = /^\s+(?:has\s+)?(?:reported|reports|said|says|wrote)\b/.exec(
      article.text.slice(name.end, name.end + 30),
    );
    if (verb) return { ...name, end: name.end + verb[0].length, name };
  }
  const first = places[0];
  return first && { ...first, name: first };
}

/**
 * The channel of an article's reports of an event: the outlet that the chain of speakers begins with, or what the
 * sentences of the reports, or those right before and after, say of an interview or quotation.
 */
export function findChannel(
  article: Article,
  reports: readonly Report[],
  dataset: Dataset,
): Channel | undefined {
  const outer = reports.find(({ saidBy = [] }) => saidBy.length > 1)?.saidBy?.[0];
  const outlet = dataset.actors.find(({ id }) => id === outer);
  const named = outlet && ofOutlet(article, outlet);
  if (named) return named;
  const sentences = segmentSentences(article.text, article.furniture ?? []);
  const told = sentences.flatMap(({ start, end }, index) =>
    reports.some(({ passage }) => passage.start < end && passage.end > start) ? [index] : [],
  );
  const near = [...new Set(told.flatMap((index) => [index, index + 1, index - 1]))];
  for (const index of near.sort((a, b) => a - b)) {
    const sentence = sentences[index];
    const found = sentence && inSentence(article.text, sentence);
    if (found) return found;
  }
  return undefined;
}
