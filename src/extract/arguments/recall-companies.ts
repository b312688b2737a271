/** Whose "sales" and "net income" are meant where nothing nearer tells: the company that the sentences before are about. */
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { ActorId } from '../../model/dataset.ts';
import { isVerb, subjectAt, withPreposition } from '../tree/clause.ts';
import type { Who } from '../who.ts';

/** The company at one of these tokens; undefined where they name none, or two. */
function companyAt(index: number, at: readonly number[], who: Who): ActorId | undefined {
  const found = new Set(
    at.flatMap((token) => who.actorsAt(index, token)).filter((id) => who.isCompany(id)),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** The company that a clause is about: its subject, the owner of its subject, or where it begins: "At Acme, sales rose". */
export function companyOfClause(
  s: Sentence,
  index: number,
  verb: number,
  who: Who,
): ActorId | undefined {
  const subject = subjectAt(s, verb);
  const own = subject === undefined ? [] : [subject];
  const owners = own.flatMap((at) => childrenBy(s, at, 'nmod:poss', 'compound', 'nmod', 'appos'));
  return (
    companyAt(index, own, who) ??
    companyAt(index, owners, who) ??
    companyAt(index, withPreposition(s, verb, 'at', 'for'), who)
  );
}

/** The one that the first clause with a company in it is about; the main clause goes before the others. */
function companyOfSentence(s: Sentence, index: number, who: Who): ActorId | undefined {
  const verbs = s.tokens.flatMap((_, at) => (isVerb(s, at) ? [at] : []));
  const root = verbs.filter((at) => s.tokens[at]!.head < 0);
  for (const verb of [...root, ...verbs]) {
    const found = companyOfClause(s, index, verb, who);
    if (found) return found;
  }
  return undefined;
}

/** Per sentence, the company of the last sentence before it that is about one. */
export function recallCompanies(
  sentences: readonly Sentence[],
  who: Who,
): readonly (ActorId | undefined)[] {
  let last: ActorId | undefined;
  return sentences.map((s, index) => {
    const before = last;
    last = companyOfSentence(s, index, who) ?? last;
    return before;
  });
}
