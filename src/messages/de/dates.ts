import type { MessagesOf } from '../area.ts';
import { calendarNames } from '../calendar-names.ts';
import type { Coarse, dates as english } from '../en/dates.ts';

const SEASONS = ['Frühjahr', 'Sommer', 'Herbst', 'Winter'];
const long = calendarNames('de', 'long');
const short = calendarNames('de', 'short', true);
const alone = calendarNames('de', 'short');

/** "im Oktober 2020", "1990", "in den 1990er-Jahren". */
function inPeriod(date: string, precision: Coarse): string {
  if (date.includes(' – ')) return `zwischen ${date.replace(' – ', ' und ')}`;
  if (precision === 'decade') return `in den ${date.replace('-Jahre', '-Jahren')}`;
  return precision === 'year' ? date : `im ${date}`;
}

export const dates: MessagesOf<typeof english> = {
  month: (index, length) => (length === 'long' ? long : short).months[index] ?? '',
  monthAlone: (index) => alone.months[index] ?? '',
  weekday: (index, length) =>
    length === 'long' ? (long.weekdays[index] ?? '') : `${short.weekdays[index] ?? ''}.`,
  day: ({ weekday, day, month, year }) =>
    [weekday && `${weekday},`, `${day}.`, month, year].filter(Boolean).join(' '),
  monthOfYear: (month, year) => `${month} ${year}`,
  season: (index, year) => `${SEASONS[index] ?? ''} ${year}`,
  beforeOurEra: (year) => `${year} v. Chr.`,
  ofOurEra: (year) => `${year} n. Chr.`,
  centuryBefore: (number) => `${number}. Jahrhundert v. Chr.`,
  decadeBefore: (last) => `${last}er-Jahre v. Chr.`,
  decade: (first) => `${first}er-Jahre`,
  decadeAlone: (first) => `${first}er`,
  century: (first) => `${first} – ${first + 99}`,
  atTime: (day, clock, zone) =>
    zone === undefined ? `${day}, ${clock} Uhr` : `${day}, ${clock} Uhr (${zone})`,
  localTime: { short: 'Ortszeit', long: 'Ortszeit, wie berichtet' },
  hours: 'Uhrzeiten',
  hoursReported: 'wie berichtet',
  range: (from, to) => `${from} – ${to}`,
  about: (date) => `Etwa ${date}`,
  perhaps: (date) => `Vielleicht ${date}`,
  onceIn: (date, precision) => `Irgendwann ${inPeriod(date, precision)}`,
  onceAt: (hours) => `Irgendwann ${hours}`,
  onceBetween: (from, to) => `Irgendwann ${from} – ${to}`,
  onEither: (from, to) => `Am ${from} oder ${to}`,
  either: (from, to) => `${from} oder ${to}`,
  since: (date, vague) => `${vague ? 'Etwa seit' : 'Seit'} ${date}`,
  onOrBefore: (date, vague) => `Spätestens ${vague ? 'etwa ' : ''}${date}`,
  from: (date, vague) => `${vague ? 'Etwa ab' : 'Ab'} ${date}`,
  until: (date) => `bis ${date}`,
  fromOn: (date) => `ab ${date}`,
  noDate: 'Ohne Datum',
  toThe: {
    month: 'auf den Monat genau',
    season: 'auf die Jahreszeit genau',
    year: 'auf das Jahr genau',
    decade: 'auf das Jahrzehnt genau',
    century: 'auf das Jahrhundert genau',
  },
  dayNotTold: 'Tag nicht genannt',
  nothingToDateBy: 'nichts im Wortlaut, woraus sich ein Datum ergäbe',
  byPublicationOf: (letters) => `nur durch die Veröffentlichung von ${letters} bekannt`,
  byPublicationAlone: 'nur durch die Veröffentlichung bekannt',
  basis: {
    stated: 'genannt',
    context: 'aus dem Zusammenhang',
    publication: 'nach der Veröffentlichung',
    undated: 'ohne Datum',
  },
  goesOn: 'dauerte an, als berichtet wurde',
  noDateKnown: 'kein Datum bekannt',
};
