/** How articles describe an actor beside its name: "a top advisor to the Leader", "Iran’s Defense Minister". */
import type { Actor, Article, Span } from '../model/dataset.ts';

export interface Description extends Span {
  readonly article: Article;
  /** Where the name stands that it describes. */
  readonly name: Span;
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What ends a description that no comma closes. */
const VERB =
  'said|says|say|told|tells|has|have|had|is|are|was|were|will|would|could|can|may|might|must|should|added|warned|called|stated|stressed|noted|announced|reported|wrote|asked|urged|claimed|denied|who|which|that|whose|where|and';
const AFTER = String.raw`,\s+((?:an?|the|(?:\p{Lu}[\p{L}.-]*['’]s?))\s[^,.;:()“”"\n]{3,140}?)(?=,|[.;:)\n]|\s(?:${VERB})\b)`;
const LARGE = String.raw`\p{Lu}[\p{L}-]*['’]s?|\p{Lu}[\p{L}-]{0,4}\.|\p{Lu}[\p{L}-]*|of|for|the|and`;
/** "Iran’s Defense Minister", or after whose it is, in small letters: "Lorn’s harbour minister". */
const BEFORE = String.raw`((?:(?:${LARGE}) ){1,8}|\p{Lu}[\p{L}-]*['’]s? (?:\p{Ll}[\p{L}-]* ){1,4})$`;
const OPENS = /^(?:(?:of|for|the|and|The|And|But|In|On|At|When|While|As|If|Of|For)\s+)+/u;
/** Of a title there is at least one word that tells an office. */
const OFFICE =
  /(?:minister|president|leader|general|chief|secretary|director|spokes\w+|chair\w*|governor|mayor|commander|king|queen|prince\w*|chancellor|ambassador|senator|judge|officer|adviser|advisor|doctor|dr|professor|captain|colonel|head|bishop|pope|official|daily|agency|website|company|group|party|coach|singer|actor)\b/i;

function* after(article: Article, name: Span): Generator<Description> {
  const rest = article.text.slice(name.end, name.end + 170);
  const found = new RegExp(`^${AFTER}`, 'u').exec(rest);
  // "Russia, the United States": another name of a list.
  if (!found || !/\s\p{Ll}/u.test(found[1]!)) return;
  const start = name.end + found[0].indexOf(found[1]!);
  yield { article, name, start, end: start + found[1]!.trimEnd().length };
}

function* before(article: Article, name: Span): Generator<Description> {
  const from = Math.max(0, name.start - 90);
  const found = new RegExp(BEFORE, 'u').exec(article.text.slice(from, name.start));
  if (!found) return;
  const dropped = OPENS.exec(found[1]!)?.[0].length ?? 0;
  const words = found[1]!.slice(dropped);
  // Words of a headline are all written large.
  const isHeadline = /^\s+\p{Lu}\p{Ll}/u.test(article.text.slice(name.end, name.end + 8));
  if (!OFFICE.test(words) || isHeadline) return;
  const start = from + found.index + dropped;
  yield { article, name, start, end: start + words.trimEnd().length };
}

/** The names that an actor is told by, without its titles, the longest first, so that none is found inside another. */
const namesOf = ({ name, aliases = [] }: Actor): readonly string[] =>
  [...new Set([name, ...aliases.filter((alias) => !alias.endsWith(` ${name}`))])].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );

/** Every place where an article names the actor, in order; none inside another. */
export function namedAt(article: Article, actor: Actor): readonly Span[] {
  const names = namesOf(actor).map(literally).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'gu');
  return [...article.text.matchAll(pattern)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
}

/** What an article calls an actor, in its own words, in their order; the same words once. */
export function describeActor(article: Article, actor: Actor): readonly Description[] {
  const seen = new Set<string>();
  return namedAt(article, actor)
    .flatMap((name) => [...before(article, name), ...after(article, name)])
    .filter(({ start, end }) => {
      const words = article.text.slice(start, end).toLowerCase();
      return words.length > 0 && !seen.has(words) && seen.add(words);
    });
}
