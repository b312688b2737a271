/** Participants as a title names them. */
import { clipPhrase } from './clip-phrase.ts';
import { joinTokens } from './join-tokens.ts';
import { neutralWords } from './neutral-words.ts';
import type { Named, TitleContext } from './title-context.ts';

const OWN = ['case', 'conj', 'cc', 'mark', 'acl', 'advcl', 'cop', 'nsubj', 'aux'];
/** Words that name nobody by themselves. */
const EMPTY =
  /^(?:it|they|he|she|we|i|you|this|that|these|those|which|who|what|them|there|one|some|many|others?|both)$/i;
const PLURAL_TAG = /^NNP?S$/;

/** The actors' names, else the phrase as the source has it; nothing for a pronoun that stands for nobody known. */
function namesOf(c: TitleContext, token: number): readonly Named[] {
  const known = c.namesAt(token);
  if (known.length > 0) return known;
  const { sentence: s } = c;
  if (EMPTY.test(s.tokens[token]!.text)) return [];
  const tokens = clipPhrase(s, token, { limit: 5, without: c.times, skip: [...OWN, 'det'] });
  const { tokens: plain, instead } = neutralWords(c, tokens);
  const text = joinTokens(s, plain, instead);
  const { xpos, upos } = s.tokens[token]!;
  const plural = PLURAL_TAG.test(xpos) || (upos === 'NUM' && !/^(?:one|1)$/i.test(text));
  return text === '' ? [] : [{ text, plural }];
}

function listNames(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and others`;
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "Russia, the United States and France"; undefined where there is nobody to name. */
export function nameAll(c: TitleContext, heads: readonly number[]): Named | undefined {
  const all = heads.flatMap((at) => namesOf(c, at));
  const texts = [...new Set(all.map((each) => each.text))];
  if (texts.length === 0) return undefined;
  return { text: listNames(texts), plural: texts.length > 1 || all[0]!.plural };
}
