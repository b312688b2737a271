/** Names that one side gives another: words before a noun → country. They stay aliases; they are never shown as its name. */
export const LOADED_NAMES: readonly {
  readonly word: string;
  readonly nouns: readonly string[];
  readonly country: string;
}[] = [
  { word: 'zionist', nouns: ['regime', 'entity', 'state', 'army', 'enemy'], country: 'Israel' },
  { word: 'kremlin', nouns: ['regime'], country: 'Russia' },
];
