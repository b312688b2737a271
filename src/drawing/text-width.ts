/** How wide a label is, without a browser to measure it: the widths of Helvetica, in thousandths of an em (Adobe's font metrics). */
const WIDTHS: Readonly<Record<string, number>> = {
  ' ': 278,
  "!'’‘|ijl.,:;": 222,
  'ft/\\()[]-Ir': 333,
  '“”"*°': 400,
  'ckvxyzsJ?': 500,
  'abdeghnopquL0123456789$#_+=<>': 556,
  FTZ: 611,
  'ABEKPSVXY&': 667,
  CDHNRUw: 722,
  GOQ: 778,
  mM: 833,
  'W%…—': 1000,
  '–': 556,
};

const BY_CHARACTER = new Map(
  Object.entries(WIDTHS).flatMap(([characters, width]) =>
    [...characters].map((character) => [character, width] as const),
  ),
);

/** A letter of another script may be as wide as it is high. */
const WIDEST = 1000;
/** The first that a character is of counts; thousandths of an em. */
const SCRIPTS: readonly (readonly [RegExp, number])[] = [
  // Marks on a letter, joiners and signs of direction have no width of their own.
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[\u00c0-\u024f]/, 600],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 540],
  [/[\p{Script=Cyrillic}\p{Script=Greek}]/u, 620],
];

const widthOfCharacter = (character: string): number =>
  BY_CHARACTER.get(character) ?? SCRIPTS.find(([script]) => script.test(character))?.[1] ?? WIDEST;

/** Pixels, for a font size in pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return Math.ceil((width * size) / 1000);
}

/** The text, or as much of it as fits, with a sign that it goes on. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > room)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
