/** "the founder of the Movement, which planted": "which" is never a person; ", who" behind a name is its bearer. */
import { attach, childrenOf, type Draft } from '../draft.ts';

const PERSON =
  /(?:(?:[^aeiou]|e)er|or|ist|ian|man|woman|president|agent|chief|head|wife|son|daughter|people|judge|king|queen)s?$/;
const NO_PERSON =
  /^(?:number|order|power|member|river|paper|offer|matter|center|chapter|letter|master|september|october|november|december|sector|labor|computer|server|november|winter|summer|border|corner)s?$/;

/** The last noun before the relative pronoun, at the head of its name. */
function nounBefore(draft: Draft, pronoun: number): number | undefined {
  let at = pronoun - 1;
  if (draft[at]?.text === ',') at--;
  if (at < 0 || !/^(?:NOUN|PROPN)$/.test(draft[at]!.upos)) return undefined;
  while (
    /^(?:flat|compound|nmod:desc)$/.test(draft[at]!.deprel) &&
    draft[at]!.head >= 0 &&
    draft[at]!.head < pronoun
  )
    at = draft[at]!.head;
  return at;
}

/** "the arrest of Novak, who is charged with murder": a clause behind ", who" is about the noun before it, whatever it hangs on. */
function joinRelatives(draft: Draft): void {
  draft.forEach((token, verb) => {
    if (!/^(?:parataxis|advcl|conj|ccomp)$/.test(token.deprel) || token.head > verb) return;
    const pronoun = childrenOf(draft, verb, 'nsubj', 'nsubj:pass').find((i) =>
      /^(?:who|which)$/.test(draft[i]!.form),
    );
    if (pronoun === undefined || draft[pronoun - 1]?.text !== ',') return;
    const noun = nounBefore(draft, pronoun);
    if (noun !== undefined) attach(draft, verb, noun, 'acl:relcl');
  });
}

/** "envoys of 30 countries in Lorn, who came": who is nobody's place, but the people before it. */
function giveWhoToPeople(draft: Draft): void {
  draft.forEach((token, verb) => {
    const place = token.head;
    if (token.deprel !== 'acl:relcl' || place < 0 || draft[place]!.upos !== 'PROPN') return;
    const who = childrenOf(draft, verb, 'nsubj', 'nsubj:pass').some(
      (i) => draft[i]!.form === 'who',
    );
    const somewhere = childrenOf(draft, place, 'case').some((i) =>
      /^(?:in|at|near|from)$/.test(draft[i]!.form),
    );
    if (!who || !somewhere) return;
    for (let at = place - 1; at >= 0 && draft[at]!.upos !== 'VERB'; at--) {
      const { upos, form } = draft[at]!;
      if (upos !== 'NOUN' || !PERSON.test(form) || NO_PERSON.test(form)) continue;
      attach(draft, verb, at, 'acl:relcl');
      return;
    }
  });
}

/** What somebody does, and no thing: "trouble with Norland, which had condemned". */
const SOMEBODY_DOES =
  /^(?:condemn|denounce|welcome|reject|refuse|sign|invade|oppose|support|ban|recognize|recognise|vote|join|apologize|apologise|withdraw|retaliate|negotiate|hope|want|deny|accuse|criticize|criticise|insist|vow|pledge|promise)$/;

/** A name right before ", which", where the noun that the tree chose is a thing and the verb somebody's. */
const isDoneByName = (draft: Draft, verb: number, noun: number, near: number): boolean =>
  draft[near]!.upos === 'PROPN' &&
  draft[noun]!.upos === 'NOUN' &&
  near > noun &&
  SOMEBODY_DOES.test(draft[verb]!.lemma) &&
  !BODY.test(draft[noun]!.form);

const BODY =
  /^(?:government|ministry|party|company|group|council|committee|parliament|court|army|agency|union|country|nation|state|team|club|firm|bank|organi[sz]ation|movement|militia|police|commission|board|delegation|mission|coalition|alliance|forces?|office|embassy|side)$/;

export function attachRelativesByPronoun(draft: Draft): void {
  joinRelatives(draft);
  giveWhoToPeople(draft);
  draft.forEach((token, verb) => {
    const noun = token.head;
    if (token.deprel !== 'acl:relcl' || noun < 0 || noun > verb) return;
    const pronoun = childrenOf(draft, verb, 'nsubj', 'nsubj:pass', 'obj').find((i) =>
      /^(?:who|which)$/.test(draft[i]!.form),
    );
    const near = pronoun === undefined ? undefined : nounBefore(draft, pronoun);
    if (pronoun === undefined || near === undefined || near === noun) return;
    const { form } = draft[noun]!;
    const person = draft[noun]!.upos === 'NOUN' && PERSON.test(form) && !NO_PERSON.test(form);
    if (
      draft[pronoun]!.form === 'which'
        ? person || (draft[pronoun - 1]!.text === ',' && isDoneByName(draft, verb, noun, near))
        : draft[near]!.upos === 'PROPN' &&
          draft[pronoun - 1]!.text === ',' &&
          !person &&
          draft[noun]!.upos === 'NOUN'
    ) {
      const { head } = draft[near]!;
      attach(draft, verb, BODY.test(draft[head]?.form ?? '') ? head : near, 'acl:relcl');
    }
  });
}
