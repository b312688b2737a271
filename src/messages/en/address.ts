/** What of an address could not be followed. */
import { area } from '../area.ts';

export const address = area('address', {
  leftOut: (name: string, value: string, why: string) =>
    `The address asks for ${name}=${value}: ${why}. That part was left out.`,
  twice: (name: string) => `${name} is given twice`,
  canBe: (choices: readonly string[]) => `it can be ${choices.join(', ')}`,
  dataset: 'a dataset is named by letters, digits, - and _',
  asWell: {
    article: 'an article is asked for as well',
    actor: 'an actor is asked for as well',
    report: 'a report is asked for as well',
  },
  noHash: 'it is no hash of a quotation',
  date: 'a date is written like 2020-10-06',
  zone: 'a zone is named like UTC, Europe/Berlin or +04:00',
  beforeFrom: 'it is before "from"',
  stretch: 'a stretch of time is written like 2020-09-27/2020-10-10',
});
