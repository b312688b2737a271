/** What a rule must read and must leave alone. All sentences are taken to be published on Tuesday, 6 October 2020. */
export interface RuleTable {
  readonly reads: readonly (readonly [sentence: string, quote: string, value: string])[];
  readonly leaves: readonly string[];
}

export const PUBLISHED = '2020-10-06';
