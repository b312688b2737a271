/** Events of the news of the day that tell no time: suggested by the publication date, never stated. */
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import type { Article, Edtf, When } from '../../model/dataset.ts';
import { edtf } from '../../model/edtf.ts';
import { auxiliariesOf } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isSoWhenSaid } from './one-time.ts';

/** The day of publication, EDTF; undefined where the article tells none to the day. */
export function publicationDay(article: Article): Edtf | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(article.published ?? '');
  return day ? edtf(day[0]) : undefined;
}

/** Auxiliaries of what has not happened. */
const OPEN = new Set(['would', 'could', 'may', 'might', 'should', 'must', 'can']);

/** Clauses in the writer's own voice. */
const MAIN = new Set(['root', 'parataxis', 'conj', 'advcl']);

export function isMain(s: Sentence, at: number): boolean {
  let up = at;
  for (let i = 0; i < 6 && up >= 0; i++) {
    const { deprel, head } = s.tokens[up]!;
    if (deprel === 'root') return true;
    if (!MAIN.has(deprel)) return false;
    const mark = childBy(s, up, 'mark');
    if (deprel === 'advcl' && mark !== undefined && !/^(?:as|while)$/i.test(s.tokens[mark]!.text))
      return false;
    up = head;
  }
  return false;
}

/** What is told as news, or as so now, by an article of this day. */
export const asOfPublication = (day: Edtf): When => ({
  edtf: edtf(`${day}~`),
  basis: 'publication',
  extent: 'within',
  rule: 'news of the day',
});

const notLaterThan = (day: Edtf): When => ({
  edtf: edtf(`../${day}`),
  basis: 'publication',
  extent: 'within',
  rule: 'told as past',
});

/**
 * `D~` for what the article of day D tells as news in its own voice; `../D` for a past happening inside another clause;
 * undefined for background, plans and what has gone on for long.
 */
export function publicationTime(s: Sentence, trigger: Trigger, day: Edtf): When | undefined {
  if (trigger.form === 'noun' || trigger.form === 'office') return undefined;
  const verb = trigger.verb ?? trigger.at;
  const { tense, perfect } = tenseOf(s, verb);
  const auxiliaries = auxiliariesOf(s, verb);
  if (tense === 'future' || auxiliaries.some((aux) => OPEN.has(aux))) return undefined;
  const adverbs = childrenBy(s, verb, 'advmod').map((at) => s.tokens[at]!.text.toLowerCase());
  if (tense === 'past' && adverbs.includes('never')) return undefined;
  const main = isMain(s, verb);
  if (main && !(perfect && tense === 'past')) return asOfPublication(day);
  const lately = perfect && adverbs.some((word) => word === 'already' || word === 'just');
  if (main || lately) return notLaterThan(day);
  if (s.tokens[verb]!.deprel === 'ccomp' && isSoWhenSaid(s, verb)) return asOfPublication(day);
  const past = tense === 'past' && !perfect;
  if (past && /^(?:ccomp|advcl)$/.test(s.tokens[verb]!.deprel)) return notLaterThan(day);
  return undefined;
}
