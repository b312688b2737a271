/** Every rule of recognition. The longest reading at a token wins; of equal readings the first in this list. */
import { adYear } from '../rules/ad-year.ts';
import { bareMonth } from '../rules/bare-month.ts';
import { bareYear } from '../rules/bare-year.ts';
import { century } from '../rules/century.ts';
import { clock } from '../rules/clock.ts';
import { dayMonth } from '../rules/day-month.ts';
import { decade } from '../rules/decade.ts';
import { deicticDay } from '../rules/deictic-day.ts';
import { duration } from '../rules/duration.ts';
import { eraYear } from '../rules/era-year.ts';
import { every } from '../rules/every.ts';
import { fiscalYear } from '../rules/fiscal-year.ts';
import { frequency } from '../rules/frequency.ts';
import { halfYear } from '../rules/half-year.ts';
import { holiday } from '../rules/holiday.ts';
import { isoDate } from '../rules/iso-date.ts';
import { latestPeriod } from '../rules/latest-period.ts';
import { monthDay } from '../rules/month-day.ts';
import { monthOfWhichYear } from '../rules/month-of-which-year.ts';
import { monthYear } from '../rules/month-year.ts';
import { namedDay } from '../rules/named-day.ts';
import { numericDate } from '../rules/numeric-date.ts';
import { ordinalDay } from '../rules/ordinal-day.ts';
import { partOfDay } from '../rules/part-of-day.ts';
import { perUnit } from '../rules/per-unit.ts';
import { quarter } from '../rules/quarter.ts';
import { season } from '../rules/season.ts';
import { spokenClock } from '../rules/spoken-clock.ts';
import { theDayBefore } from '../rules/the-day-before.ts';
import { theUnit } from '../rules/the-unit.ts';
import { theWeekend } from '../rules/the-weekend.ts';
import { unitsAgo } from '../rules/units-ago.ts';
import { unitsLater } from '../rules/units-later.ts';
import { vagueFuture } from '../rules/vague-future.ts';
import { vaguePast } from '../rules/vague-past.ts';
import { vaguePresent } from '../rules/vague-present.ts';
import { weekOfMonth } from '../rules/week-of-month.ts';
import { weekday } from '../rules/weekday.ts';
import { whichName } from '../rules/which-name.ts';
import { whichPart } from '../rules/which-part.ts';
import { whichUnit } from '../rules/which-unit.ts';
import { whichUnits } from '../rules/which-units.ts';
import { whichYearQuarter } from '../rules/which-year-quarter.ts';
import { yearBeforeEra } from '../rules/year-before-era.ts';
import { yearEarlier } from '../rules/year-earlier.ts';
import { yearEnd } from '../rules/year-end.ts';
import { yearQuarter } from '../rules/year-quarter.ts';
import { yearRange } from '../rules/year-range.ts';
import type { Rule, UnitRule } from './rule.ts';

export const rules: readonly Rule[] = [
  isoDate,
  numericDate,
  namedDay,
  monthDay,
  dayMonth,
  monthYear,
  monthOfWhichYear,
  weekOfMonth,
  holiday,
  eraYear,
  yearBeforeEra,
  adYear,
  yearQuarter,
  quarter,
  whichYearQuarter,
  halfYear,
  fiscalYear,
  century,
  decade,
  yearRange,
  season,
  clock,
  spokenClock,
  whichName,
  whichPart,
  deicticDay,
  yearEarlier,
  latestPeriod,

  theDayBefore,
  yearEnd,
  every,
  perUnit,
  frequency,
  ordinalDay,
  weekday,
  bareMonth,
  bareYear,
  partOfDay,
  vaguePresent,
  vaguePast,
  vagueFuture,
];

/** The rules on phrases around a unit of time. */
export const unitRules: readonly UnitRule[] = [
  unitsAgo,
  unitsLater,
  whichUnits,
  whichUnit,
  theWeekend,
  theUnit,
  duration,
];
