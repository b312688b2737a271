/** A phrase that may speak of somebody, before it is known of whom. */
import type { Country } from './world/countries.ts';

export interface Candidate {
  readonly sentence: number;
  /** Tokens of the phrase, half-open; a possessor in front ("Iran's") is a candidate of its own. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly kind: 'name' | 'country' | 'capital' | 'demonym' | 'description';
  /** The name proper, without title: "Hassan Rouhani". */
  readonly name?: string;
  /** Words before the name: "Defense Minister Brigadier General". */
  readonly title?: string;
  /** What the phrase says of its bearer, in its own words: "Iran's Defense Minister", "a top advisor to the Leader". */
  readonly says?: string;
  /** Lemma of the noun that tells what somebody is: "minister". */
  readonly noun?: string;
  /** The words before that noun, folded: "defense". */
  readonly modifiers: readonly string[];
  /** Named in the phrase or owning it: "Iranian official", "Iran's minister". */
  readonly country?: Country;
  /** Token of the owner: "Novak" of "Novak's brother", "Acme" of "Acme chairman". */
  readonly owner?: number;
  /** Tokens of the apposition behind a name, half-open. */
  readonly apposed?: { readonly from: number; readonly to: number };
  readonly definite: boolean;
  readonly plural: boolean;
  /** Signs of what kind of bearer the name has, by weight. */
  readonly signs: Signs;
}

export interface Signs {
  readonly person: number;
  readonly organization: number;
  readonly place: number;
  /** Says something: a weak sign of a person, that more sayings do not make stronger. */
  readonly speaks?: number;
  readonly outlet: boolean;
  readonly gender?: 'male' | 'female';
}

export const NO_SIGNS: Signs = { person: 0, organization: 0, place: 0, outlet: false };
