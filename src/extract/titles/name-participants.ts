/** Participants as a title names them. */
import { clipPhrase } from './clip-phrase.ts';
import { joinTokens } from './join-tokens.ts';
import type { TitleContext } from './title-context.ts';

const OWN = ['case', 'conj', 'cc', 'mark', 'acl', 'advcl', 'cop', 'nsubj', 'aux'];

/** The actor's name, else the phrase as the source has it. */
export function nameOf(c: TitleContext, token: number, limit = 5): string {
  const known = c.nameAt(token);
  if (known !== undefined) return known;
  return joinTokens(
    c.sentence,
    clipPhrase(c.sentence, token, { limit, without: c.times, skip: OWN }),
  );
}

export interface Named {
  readonly text: string;
  readonly plural: boolean;
}

function listNames(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and others`;
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "Russia, the United States and France"; undefined where there is nobody to name. */
export function nameAll(c: TitleContext, heads: readonly number[]): Named | undefined {
  const names = [...new Set(heads.map((at) => nameOf(c, at)).filter((name) => name !== ''))];
  const first = heads[0];
  if (names.length === 0 || first === undefined) return undefined;
  const { xpos, text } = c.sentence.tokens[first]!;
  const many = /^NNP?S$/.test(xpos) || /^(?:they|we)$/i.test(text);
  const named = c.nameAt(first);
  const plural = names.length > 1 || (many && (named === undefined || /s$/.test(named)));
  return { text: listNames(names), plural };
}
