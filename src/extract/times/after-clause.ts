/** "scaled back after seeking protection in 2002": what comes after a dated happening lies between it and the news. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { ArticleId, Edtf, When } from '../../model/dataset.ts';
import { boundsOf, formatEdtf, parseEdtf } from '../../model/edtf.ts';
import { auxiliariesOf, lemmaOf } from '../tree/clause.ts';
import type { PlacedDate } from './place-dates.ts';
import { whenOfDate } from './when-of-date.ts';

/** "shortly after he returned on Friday": the same day. */
const isShortly = (s: Sentence, clause: number): boolean =>
  childrenBy(s, clause, 'mark', 'case').some((mark) =>
    /^(?:shortly|immediately|soon|moments?|minutes?|right|just|hours?)$/i.test(
      s.tokens[mark - 1]?.text ?? '',
    ),
  );

export function afterClause(
  s: Sentence,
  verb: number,
  placed: readonly PlacedDate[],
  article: ArticleId,
  day: Edtf,
): When | undefined {
  const { xpos, deprel } = s.tokens[verb]!;
  if (
    xpos !== 'VBD' &&
    (deprel === 'acl' || !auxiliariesOf(s, verb).some((aux) => /^(?:have|be)$/.test(aux)))
  )
    return undefined;
  for (const clause of childrenBy(s, verb, 'advcl')) {
    if (!childrenBy(s, clause, 'mark', 'case').some((mark) => lemmaOf(s, mark) === 'after'))
      continue;
    const heads = [clause, ...childrenBy(s, clause, 'conj')];
    const date = placed.find((p) => heads.includes(p.host) && p.date.edtf !== undefined)?.date;
    const start = date?.edtf === undefined ? undefined : parseEdtf(date.edtf);
    const end = parseEdtf(day);
    if (!date || start?.kind !== 'date' || end?.kind !== 'date') continue;
    if (isShortly(s, clause) && start.precision === 'day')
      return whenOfDate({ ...date, edtf: formatEdtf(start) }, article, 'stated');
    const [from, to] = [boundsOf(start), boundsOf(end)];
    if (from.end === undefined || to.start === undefined || from.end > to.start) continue;
    return {
      edtf: formatEdtf({ kind: 'interval', start, end }),
      basis: 'stated',
      extent: 'within',
      phrase: { article, start: date.start, end: date.end, quote: date.quote },
      ...(date.anchor && { anchor: date.anchor }),
      rule: 'after a dated clause',
    };
  }
  return undefined;
}
