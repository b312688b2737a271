/** What the times of two happenings, and the places where they are told, count for or against their being one. */
import type { ComparedPair } from './compared-pair.ts';
import type { Mention } from './mention.ts';
import { HAPPENING as POINTS, pointsIf as yes } from './points.ts';

const DAY = 86_400_000;
/** Days up to which a date is one that tells events apart. */
const EXACT = 40;
/** Sentences beyond which a word needs more to mean what was told before. */
const FAR = 6;
/** Days after which articles hardly tell of the same news. */
const LONG = 10;

const isExact = ({ span }: Mention): boolean =>
  span !== undefined && span.end - span.start <= EXACT * DAY;

export function timePoints({ m, n, a, b }: ComparedPair): number {
  const open = yes(m.open !== n.open, POINTS.planAgainstDone);
  if (!a.when || !b.when) return open;
  const [x, y] = [a.when.basis === 'publication', b.when.basis === 'publication'];
  return (
    open +
    yes(!x && !y && isExact(m) && isExact(n), POINTS.date) +
    yes(x !== y, POINTS.dateAgainstGuess)
  );
}

/** "The quake struck": the noun is what the verb tells of. */
const isToldOf = (noun: Mention, verb: Mention): boolean =>
  noun.noun &&
  !verb.noun &&
  [verb.report.core.doer, verb.report.core.patient].includes(noun.report.stem);

export function placePoints({ m, n, a, b, within, stem, wordClass, facts }: ComparedPair): number {
  if (!within) {
    const often = stem && facts.tellings(a) > 1 && facts.tellings(b) > 1;
    const days = facts.daysBetween(a.article, b.article);
    return (
      POINTS.across +
      yes(often, POINTS.ownTopic) +
      POINTS.likeArticles * Math.min(0.5, facts.like(a.article).get(b.article) ?? 0) +
      POINTS.daysApart * (days === undefined ? 0.3 : Math.min(1, days / LONG))
    );
  }
  const apart = Math.abs(a.sentence - b.sentence);
  const told = wordClass && (isToldOf(m, n) || isToldOf(n, m));
  return (
    yes(apart > FAR, POINTS.far) +
    yes(apart === 0 && !stem, told ? POINTS.toldOf : POINTS.sameSentence)
  );
}
