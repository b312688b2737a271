/** Loaded words stay in the quotation: a title calls an actor by its name and leaves out the adjective. */
import type { TitleContext } from './title-context.ts';

const LOADED =
  /^(?:illegitimate|zionist|regime|terrorists?|so-called|puppet|occupying|brutal|heinous|barbaric|savage|cowardly|criminal|evil|treacherous|bloodthirsty|genocidal|fascist|nazi|infidels?|thugs?|scum|martyrs?)$/i;
const HANGS = /^(?:amod|compound|nmod|flat|det|case|acl)/;

export interface NeutralWords {
  readonly tokens: readonly number[];
  /** The actor's name in place of a token. */
  readonly instead: ReadonlyMap<number, string>;
}

/** Tokens of a title without loaded words; a phrase that names a known actor by one gives way to the actor's name. */
export function neutralWords(c: TitleContext, given: readonly number[]): NeutralWords {
  const { sentence: s } = c;
  const instead = new Map<number, string>();
  let tokens = given;
  for (const at of given) {
    if (!LOADED.test(s.tokens[at]!.text) || !tokens.includes(at)) continue;
    let head = at;
    while (HANGS.test(s.tokens[head]!.deprel) && given.includes(s.tokens[head]!.head))
      head = s.tokens[head]!.head;
    const [name] = c.namesAt(head);
    const adjective = s.tokens[at]!.upos === 'ADJ' && at !== head;
    if (name) {
      const under = (token: number): boolean => {
        let up = token;
        while (up >= 0 && up !== head) up = s.tokens[up]!.head;
        return up === head && token !== head && s.tokens[token]!.deprel !== 'case';
      };
      tokens = tokens.filter((token) => !under(token));
      instead.set(head, name.text);
    } else if (adjective) tokens = tokens.filter((token) => token !== at);
  }
  return { tokens, instead };
}
