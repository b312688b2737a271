/** Tells English from the rest by its commonest words. Which language the rest is does not matter: only English is read. */

/** Words that run through any English text and are rare in its neighbours. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'the of and to that for with was were has have had said by from at it its his her their not but which would will ' +
    'who been after on be are this they an as in is he she into over between'
  ).split(' '),
);
/** Words as common in Dutch, German, French, Spanish, Portuguese, Italian and the Nordic languages, and rare in English. */
const FOREIGN: ReadonlySet<string> = new Set(
  (
    'de het een en van dat op zijn niet der die das und den ist nicht mit ein eine dem le la les et des une est dans du ' +
    'el los las y que por una con il che di per e o os um och att det som på og er ikke av til'
  ).split(' '),
);
const SAMPLE = 20_000;
/** From this many words on, a text without the common words is another language, and not just short. */
const ENOUGH_WORDS = 20;
const FEWEST_WORDS = 4;
const SHARE = 0.17;

function isEnglish(words: readonly string[]): boolean {
  const common = words.filter((word) => COMMON.has(word));
  // Dutch "is", Italian "in", German "was": one word alone proves nothing.
  const different = new Set(common).size;
  if (words.length < FEWEST_WORDS || different < Math.min(3, words.length / 8)) return false;
  if (words.filter((word) => FOREIGN.has(word)).length >= common.length) return false;
  return common.length / words.length >= SHARE;
}

/** 'en' for English, 'und' (undetermined, BCP 47) for another language; undefined where the text is too short to tell. */
export function detectLanguage(text: string): 'en' | 'und' | undefined {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  if (isEnglish(words)) return 'en';
  const foreignLetters = sample.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  return words.length >= ENOUGH_WORDS || foreignLetters >= ENOUGH_WORDS ? 'und' : undefined;
}
