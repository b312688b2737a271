/** What a passage's marks tell of its event. */
export interface PassageFacts {
  readonly title: string;
  /** The date in words, "No date" where there is none. */
  readonly date: string;
  readonly certainty: 'stated' | 'context' | 'publication' | 'undated';
  /** The passage in hand. */
  readonly held: boolean;
  /** Whether its event passes the filters; one that does not is here because it is selected. */
  readonly shown: boolean;
}
