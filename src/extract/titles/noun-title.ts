/** Titles of what a noun tells: "Armenia’s occupation of seven Azerbaijani cities". */
import { childBy } from '../../grammar/sentence.ts';
import { auxiliariesOf } from '../tree/clause.ts';
import { clipPhrase } from './clip-phrase.ts';
import { joinTokens } from './join-tokens.ts';
import { nameAll } from './name-participants.ts';
import { capital, TITLE_WORDS, type TitleContext } from './title-context.ts';

const OWN = ['case', 'conj', 'cc', 'mark', 'acl', 'advcl', 'cop', 'nsubj', 'aux'];

export function nounTitle(c: TitleContext): string {
  const { sentence: s, trigger, found } = c;
  const limit = TITLE_WORDS - 2;
  const phrase = clipPhrase(s, trigger.at, { limit, without: c.times, skip: [...OWN, 'det'] });
  const owner = childBy(s, trigger.at, 'nmod:poss');
  const ownerName = owner === undefined ? undefined : c.namesAt(owner)[0]?.text;
  if (owner !== undefined && ownerName !== undefined && s.tokens[owner]!.upos === 'PRON')
    return `${ownerName}’${/s$/.test(ownerName) ? '' : 's'} ${joinTokens(
      s,
      phrase.filter((at) => at !== owner),
    )}`;
  const text = joinTokens(s, phrase);
  if (phrase.length > 1) return capital(text);
  const known = (heads: readonly number[]): readonly number[] =>
    heads.filter((at) => c.namesAt(at).length > 0);
  const agents = known(found.agents);
  const name = nameAll(c, agents.length > 0 ? agents : known(found.targets));
  if (name)
    return agents.length > 0
      ? `${capital(text)} by ${name.text}`
      : `${capital(text)} of ${name.text}`;
  const above = s.tokens[trigger.at]!.head;
  const host = above >= 0 && s.tokens[above]!.upos === 'NOUN' ? above : trigger.at;
  return capital(
    joinTokens(s, clipPhrase(s, host, { limit, without: c.times, skip: [...OWN, 'det'] })),
  );
}

/** "Rice is national security adviser", "Iran is opposed to any military action". */
export function predicateTitle(c: TitleContext): string {
  const { sentence: s, trigger, found } = c;
  const subject = nameAll(c, found.agents);
  const skip = [
    'nsubj',
    'aux',
    'cop',
    'mark',
    'cc',
    'conj',
    'advcl',
    'punct',
    'advmod',
    'parataxis',
  ];
  const predicate = joinTokens(s, clipPhrase(s, trigger.at, { limit: 7, without: c.times, skip }));
  const will = auxiliariesOf(s, trigger.at).includes('will');
  const be = will ? 'will be' : subject?.plural ? 'are' : 'is';
  return subject ? `${subject.text} ${be} ${predicate}` : capital(predicate);
}
