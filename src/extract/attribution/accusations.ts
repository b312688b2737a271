/** "accused of killing", "denies taking", "pleaded not guilty to stabbing": what somebody is only said to have done. */
import type { Sentence } from '../../grammar/sentence.ts';
import { lemmaOf, markOf } from '../tree/clause.ts';

export type Accusation = 'denied' | 'accused' | 'charged' | 'suspected';

const ACCUSING: ReadonlyMap<string, Accusation> = new Map([
  ['accuse', 'accused'],
  ['accusation', 'accused'],
  ['charge', 'charged'],
  ['suspect', 'suspected'],
  ['suspicion', 'suspected'],
]);

/** How far above a gerund the word that accuses of it may stand. */
const REACH = 3;

const isNotGuilty = (s: Sentence, at: number): boolean =>
  s.tokens.slice(Math.max(0, at - 2), at + 2).some(({ text }) => /^not$/i.test(text));

/** What the words above a gerund make of the deed; undefined where nobody is accused of it. */
export function accusationOver(s: Sentence, verb: number): Accusation | undefined {
  if (s.tokens[verb]!.xpos !== 'VBG') return undefined;
  const preposition = /^(?:of|with|to)$/.test(markOf(s, verb) ?? '');
  let up = s.tokens[verb]!.head;
  for (let steps = 0; up >= 0 && steps < REACH; steps++) {
    const lemma = lemmaOf(s, up);
    if (lemma === 'deny') return 'denied';
    if (!preposition) return undefined;
    if (lemma === 'guilty' || lemma === 'plead') return isNotGuilty(s, up) ? 'denied' : undefined;
    const accused = ACCUSING.get(lemma);
    if (accused) return accused;
    up = s.tokens[up]!.head;
  }
  return undefined;
}
