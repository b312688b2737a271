/** Reading and writing the parameters of an address, one bad one never spoiling another. */

import type { MessagesOf } from '../messages/area.ts';
import { address } from '../messages/en/address.ts';
import type { Notice } from '../store/state.ts';
/** Items of a list joined by commas; a comma within an item is written `~1`, a tilde `~0`. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replaceAll('~', '~0').replaceAll(',', '~1')).join(',');

export const splitList = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .filter((item) => item !== '')
      .map((item) => item.replaceAll('~1', ',').replaceAll('~0', '~')),
  ),
];

/** `?a=b&c=d`, or nothing; commas, colons and slashes stay readable. */
export function writeQuery(pairs: readonly (readonly [string, string])[]): string {
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  const readable = query.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
  return readable && `?${readable}`;
}

const SHOWN = 60;

/** Why a part of the address cannot be followed, in the words of the catalogue. */
export type Why = (words: MessagesOf<typeof address>) => string;

/** What is said of a part of the address that cannot be followed. */
function badParameter(name: string, value: string, why: Why): Notice {
  const shown = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
  return (say) => say(address).leftOut(name, shown, why(say(address)));
}

/** The parameters of a query, and what was wrong with those that were asked of it. */
export class ParameterReader {
  readonly notices: Notice[] = [];
  readonly #parameters: URLSearchParams;

  constructor(query: string) {
    this.#parameters = new URLSearchParams(query);
  }

  /** The value of a parameter, undefined where it is absent or empty. Of two the first counts. */
  text(name: string): string | undefined {
    const [value, second] = this.#parameters.getAll(name);
    if (second !== undefined) this.reject(name, second, (words) => words.twice(name));
    return value === '' ? undefined : value;
  }

  /** One of a few words. */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.text(name);
    const found = choices.find((choice) => choice === value);
    if (value !== undefined && found === undefined)
      this.reject(name, value, (words) => words.canBe(choices));
    return found;
  }

  list(name: string): readonly string[] {
    return splitList(this.text(name) ?? '');
  }

  /** A list of a few words; a word that is not one of them is left out alone. */
  choices<Choice extends string>(name: string, choices: readonly Choice[]): readonly Choice[] {
    return this.list(name).flatMap((value) => {
      const found = choices.find((choice) => choice === value);
      if (found === undefined) this.reject(name, value, (words) => words.canBe(choices));
      return found ?? [];
    });
  }

  reject(name: string, value: string, why: Why): void {
    this.notices.push(badParameter(name, value, why));
  }
}
