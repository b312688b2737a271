/** Countries by any of their names, by the words for their people, by their capitals. */
import { foldWord } from '../../../text/fold-words.ts';
import { COUNTRY_TABLE } from './country-table.ts';

export interface Country {
  readonly name: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** Unions of states and parts of states: named like countries, but organisations or places. */
  readonly kind: 'country' | 'organization' | 'place';
}

const NO_STATES: Readonly<Record<string, Country['kind']>> = {
  'European Union': 'organization',
  'United Nations': 'organization',
  Scotland: 'place',
  Wales: 'place',
  England: 'place',
  'Northern Ireland': 'place',
  'Hong Kong': 'place',
  Chechnya: 'place',
  Catalonia: 'place',
  Tibet: 'place',
  Kurdistan: 'place',
};

const list = (words: string | undefined): string[] => (words ? words.split(',') : []);

export const COUNTRIES: readonly Country[] = COUNTRY_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [names, demonyms, capitals] = line.split('|');
    const name = list(names)[0]!;
    return {
      name,
      names: list(names),
      demonyms: list(demonyms),
      capitals: list(capitals),
      kind: NO_STATES[name] ?? 'country',
    };
  });

function indexBy(words: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const index = new Map<string, Country>();
  for (const country of COUNTRIES) {
    for (const word of words(country))
      if (!index.has(foldWord(word))) index.set(foldWord(word), country);
  }
  return index;
}

/** Names, folded → country. */
export const BY_NAME = indexBy((country) => country.names);
/** "Iranian", "Azeris", folded → country. */
export const BY_DEMONYM = indexBy((country) => country.demonyms);
/** Capitals that news names for the government, folded → country. */
export const BY_CAPITAL = indexBy((country) => country.capitals);
