/** Titles of what a noun tells: "Armenia’s occupation of seven Azerbaijani cities". */
import { childBy } from '../../grammar/sentence.ts';
import { auxiliariesOf } from '../tree/clause.ts';
import { clipPhrase } from './clip-phrase.ts';
import { joinTokens } from './join-tokens.ts';
import { nameAll } from './name-participants.ts';
import { isNamedIn, ownFigure } from './own-figures.ts';
import {
  capital,
  countWords,
  possessive,
  TITLE_WORDS,
  type TitleContext,
} from './title-context.ts';

const OWN = ['case', 'conj', 'cc', 'mark', 'acl', 'advcl', 'cop', 'nsubj', 'aux'];

/** "News conference" of nobody is no title: who does it stands with it, unless the phrase says so. */
function withDoer(c: TitleContext, text: string): string {
  const names = nameAll(
    c,
    c.found.agents.filter((at) => c.namesAt(at).length > 0),
  );
  const long = countWords(text) > 5 || / (?:by|between|from|with) /.test(text);
  if (!names || long || c.doers.some((doer) => isNamedIn(doer.text, text))) return text;
  return `${text} by ${names.text}`;
}

export function nounTitle(c: TitleContext): string {
  const { sentence: s, trigger, found } = c;
  const limit = TITLE_WORDS - 2;
  const phrase = clipPhrase(s, trigger.at, { limit, without: c.times, skip: [...OWN, 'det'] });
  const owner = childBy(s, trigger.at, 'nmod:poss');
  const ownerName = owner === undefined ? undefined : c.namesAt(owner)[0]?.text;
  if (owner !== undefined && ownerName !== undefined && s.tokens[owner]!.upos === 'PRON')
    return `${possessive(ownerName)} ${joinTokens(
      s,
      phrase.filter((at) => at !== owner),
    )}`;
  const text = joinTokens(s, phrase);
  const figure = ownFigure(c, trigger.at, text);
  if (figure) return figure;
  if (phrase.length > 1) return capital(withDoer(c, text));
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
