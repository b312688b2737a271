import type { Loser, Phrase } from './phrase.ts';

/** Years around a date of the text in which a bare number of four digits is believed. */
const NEAR = 60;

const yearOf = ({ meaning }: Phrase): number | undefined =>
  meaning.kind === 'calendar' && !meaning.doubtful ? meaning.fields.year : undefined;

/** Drops "1777" before a noun unless the text has dates of that time: "the 1777 campaigns" is no date beside 1998. */
export function dropDoubtfulYears(
  phrases: readonly Phrase[],
  losers: Loser[] | undefined,
): Phrase[] {
  const sure = new Set(phrases.map(yearOf));
  const isNear = (year: number): boolean => {
    for (let apart = 0; apart <= NEAR; apart++)
      if (sure.has(year - apart) || sure.has(year + apart)) return true;
    return false;
  };
  return phrases.filter((phrase) => {
    const { meaning, start, end, rule } = phrase;
    if (meaning.kind !== 'calendar' || !meaning.doubtful || isNear(meaning.fields.year ?? 0))
      return true;
    losers?.push({ start, end, rule, reason: 'no other date of that time' });
    return false;
  });
}
