/** Sentences that lower layers tell in English, said in the language of the page. */

/** English with `{}` for what is put in, and the same in another language with `{1}` for the first of these. */
export type Sentences = Readonly<Record<string, string>>;

interface Pattern {
  readonly match: RegExp;
  readonly said: string;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The longer the words that are the same, the surer it is meant: these are tried first. */
const patternsOf = (sentences: Sentences): readonly Pattern[] =>
  Object.entries(sentences)
    .filter(([english]) => english.includes('{}'))
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
    .map(([english, said]) => ({
      match: new RegExp(`^${english.split('{}').map(escaped).join('(.*?)')}$`, 'su'),
      said,
    }));

/** A sentence is put into another no deeper than this. */
const DEEPEST = 4;

/** Says a sentence in another language, what is put into it as well; a sentence that is not known stays as it is. */
export function sentenceSayer(sentences: Sentences): (english: string) => string {
  let patterns: readonly Pattern[] | undefined;
  const sayAt = (english: string, depth: number): string => {
    if (Object.hasOwn(sentences, english)) return sentences[english] as string;
    if (depth === DEEPEST || !/\p{L}/u.test(english)) return english;
    patterns ??= patternsOf(sentences);
    for (const { match, said } of patterns) {
      const slots = match.exec(english)?.slice(1);
      if (slots)
        return said.replace(/\{(\d)\}/g, (_, place) => sayAt(slots[place - 1] ?? '', depth + 1));
    }
    return english;
  };
  return (english) => sayAt(english, 0);
}
