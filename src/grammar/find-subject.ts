/** Who does what a verb tells: its subject, or the one it shares, takes over or is controlled by. */
import { OBJECT_CONTROL, SUBJECT_CONTROL } from './control-verbs.ts';
import { childBy, childrenBy, type Sentence } from './sentence.ts';

export interface Subject {
  /** Index of the head of the subject; a relative pronoun gives way to what it stands for. */
  readonly at: number;
  /** How the verb came to it. */
  readonly from: 'own' | 'relative' | 'conjunct' | 'control' | 'noun' | 'clause';
}

const RELATIVE = /^(?:who|which|that|whom)$/i;
/** Deeper chains than this are the parser's, not the language's. */
const DEEPEST = 12;

/** The noun that a relative clause is about, seen from its verb or from a verb coordinated with it. */
export function antecedentOf(sentence: Sentence, verb: number): number | undefined {
  for (let at = verb, steps = 0; at >= 0 && steps < DEEPEST; steps++) {
    const { deprel, head } = sentence.tokens[at]!;
    if (deprel === 'acl:relcl') return head < 0 ? undefined : head;
    if (!/^(?:conj|xcomp|ccomp)$/.test(deprel)) return undefined;
    at = head;
  }
  return undefined;
}

/** The noun that a relative pronoun stands for; the token itself where it is none. */
export function resolveRelative(sentence: Sentence, at: number, verb: number): number {
  const { text, upos } = sentence.tokens[at]!;
  if (!RELATIVE.test(text) || upos === 'DET') return at;
  const bearer = bearerBefore(sentence, at, verb);
  if (bearer !== undefined) return bearer;
  return antecedentOf(sentence, verb) ?? nounBefore(sentence, at) ?? at;
}

/** "the time that Novak, who arrived", "U.N. envoy Ada Finch, who": "who" is the name right before it. */
function bearerBefore(sentence: Sentence, pronoun: number, verb: number): number | undefined {
  const { tokens } = sentence;
  if (tokens[pronoun]!.text !== 'who') return undefined;
  const at = tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  if (tokens[at]?.upos !== 'PROPN' || isSomewhere(sentence, at)) return undefined;
  const antecedent = antecedentOf(sentence, verb);
  if (antecedent === undefined || antecedent === at) return undefined;
  const joint = childrenBy(sentence, antecedent, 'conj').length > 0;
  return joint || isPeople(sentence, antecedent) ? undefined : at;
}

/** "visitors to Lorn, who": the people before the place. */
function isSomewhere(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  let first = at;
  while (first > 0 && tokens[first - 1]!.upos === 'PROPN') first--;
  return /^(?:ADP|PART)$/.test(tokens[first - 1]?.upos ?? '') || tokens[first - 1]?.text === 'the';
}

const isPeople = (sentence: Sentence, at: number): boolean => {
  const { upos, lemma, xpos } = sentence.tokens[at]!;
  return (
    upos === 'NOUN' &&
    (xpos === 'NNS' || !/^(?:time|day|year|occasion|case|way|moment|place)$/.test(lemma))
  );
};

/** "relatives, who are fighting … and who have said": both clauses are about the same noun. */
function firstOfRelatives(sentence: Sentence, pronoun: number): number | undefined {
  const { tokens } = sentence;
  for (let at = pronoun - 2; at >= 0; at--) {
    if (tokens[at]!.text !== tokens[pronoun]!.text) continue;
    return antecedentOf(sentence, tokens[at]!.head);
  }
  return undefined;
}

/** "the ally, who has backed": the noun right before who or which, where the tree hangs the clause elsewhere. */
function nounBefore(sentence: Sentence, pronoun: number): number | undefined {
  const { tokens } = sentence;
  if (!/^(?:who|which)$/.test(tokens[pronoun]!.text)) return undefined;
  if (/^(?:and|or|but)$/.test(tokens[pronoun - 1]?.text ?? ''))
    return firstOfRelatives(sentence, pronoun);
  const stressed = /^(?:him|her|it|them)sel(?:f|ves)$/i.test(tokens[pronoun - 1]?.text ?? '');
  const at = stressed || tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')) return undefined;
  const { deprel, head } = tokens[at]!;
  return /^(?:flat|compound)$/.test(deprel) && head >= 0 && head < pronoun ? head : at;
}

function controller(sentence: Sentence, verb: number, above: number): number | undefined {
  const { lemma } = sentence.tokens[above]!;
  if (SUBJECT_CONTROL.has(lemma)) return undefined;
  const object = childrenBy(sentence, above, 'iobj', 'obj').find((i) => i < verb);
  if (object !== undefined) return object;
  const addressed = /^(?:call|prevail|rely|count|depend|lean|urge|appeal|plead|signal)$/.test(
    lemma,
  );
  if (!addressed) return undefined;
  return childrenBy(sentence, above, 'obl').find(
    (i) =>
      i < verb &&
      childrenBy(sentence, i, 'case').some((k) =>
        /^(?:up)?on$|^to$|^with$/i.test(sentence.tokens[k]!.text),
      ),
  );
}

function clauseSubject(sentence: Sentence, verb: number, depth: number): Subject | undefined {
  const token = sentence.tokens[verb]!;
  const above = token.head;
  if (above < 0) return undefined;
  switch (token.deprel) {
    case 'xcomp': {
      const at = controller(sentence, verb, above) ?? subjectAt(sentence, above, depth + 1)?.at;
      return at === undefined ? undefined : { at, from: 'control' };
    }
    case 'conj': {
      const shared = subjectAt(sentence, above, depth + 1);
      return shared && { at: shared.at, from: shared.from === 'own' ? 'conjunct' : shared.from };
    }
    case 'advcl': {
      if (/^VB[DZP]$/.test(token.xpos)) return undefined;
      const object = childBy(sentence, above, 'obj');
      if (
        object !== undefined &&
        object < verb &&
        (isKeptFrom(sentence, verb) || isQuotedAs(sentence, verb, above))
      ) {
        return { at: object, from: 'control' };
      }
      const urged = OBJECT_CONTROL.has(sentence.tokens[above]!.lemma);
      const controlled =
        token.xpos === 'VB' && urged ? controller(sentence, verb, above) : undefined;
      const at = controlled ?? subjectAt(sentence, above, depth + 1)?.at;
      return at === undefined ? undefined : { at, from: 'clause' };
    }
    case 'acl':
      if (token.xpos === 'VBG' && childBy(sentence, verb, 'mark') !== undefined)
        return accused(sentence, verb, above) ?? byClause(sentence, above, depth);
      if (
        token.xpos === 'VBG' &&
        /^(?:obl|nmod):(?:unmarked|tmod)$/.test(sentence.tokens[above]!.deprel)
      )
        return byClause(sentence, above, depth);
      if (token.xpos === 'VBG' && MESSAGES.test(sentence.tokens[above]!.lemma)) {
        const sender = senderOf(sentence, above, depth);
        if (sender) return sender;
      }
      if (/^VB[GN]$/.test(token.xpos)) return { at: above, from: 'noun' };
      return (
        addressedBy(sentence, above) ??
        describedBy(sentence, above) ??
        nounOwner(sentence, above, depth)
      );
    case 'acl:relcl':
      return undefined;
    default:
      return undefined;
  }
}

/** What carries somebody's words. */
const MESSAGES =
  /^(?:sign|placard|banner|letter|statement|petition|resolution|note|message|leaflet|slogan|declaration|communique|motion|memo|e-mail|email|tweet|poster|appeal|plea|speech|editorial)$/;

/** "issued a statement calling for calm", "held signs demanding peace": who has it, or whose it is. */
function senderOf(sentence: Sentence, noun: number, depth: number): Subject | undefined {
  const owner = childBy(sentence, noun, 'nmod:poss');
  if (owner !== undefined) return { at: owner, from: 'control' };
  const { deprel, head } = sentence.tokens[noun]!;
  if (!/^(?:obj|obl)$/.test(deprel) || head < 0) return undefined;
  const found = subjectAt(sentence, head, depth + 1);
  return found && { at: found.at, from: 'control' };
}

/** "on death row for killing": whoever the clause above is about. */
function byClause(sentence: Sentence, above: number, depth: number): Subject | undefined {
  for (let at = above; at >= 0; at = sentence.tokens[at]!.head) {
    const found = subjectAt(sentence, at, depth + 1);
    if (found) return { at: found.at, from: 'clause' };
  }
  return undefined;
}

/** "quoted the mayor as saying": whose words they are. */
const isQuotedAs = (sentence: Sentence, verb: number, above: number): boolean =>
  /^(?:quote|cite|describe|depict|portray)$/.test(sentence.tokens[above]!.lemma) &&
  childrenBy(sentence, verb, 'mark', 'case').some((i) => /^as$/i.test(sentence.tokens[i]!.text));

/** "of violating", "from leaving": what the object of the verb before does, or is kept from. */
const isKeptFrom = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens[verb]!.xpos === 'VBG' &&
  childrenBy(sentence, verb, 'mark', 'case').some((i) =>
    /^(?:of|from|into)$/i.test(sentence.tokens[i]!.text),
  );

/** "accused both governments of violating": the accused do it, even where the clause hangs on the noun. */
const accused = (sentence: Sentence, verb: number, noun: number): Subject | undefined =>
  sentence.tokens[noun]!.deprel === 'obj' && isKeptFrom(sentence, verb)
    ? { at: noun, from: 'control' }
    : undefined;

/** "calls on the president to sack": the one called on does it, even where the infinitive hangs on the noun. */
function addressedBy(sentence: Sentence, noun: number): Subject | undefined {
  const { deprel, head } = sentence.tokens[noun]!;
  if (deprel !== 'obl' || head < 0 || !OBJECT_CONTROL.has(sentence.tokens[head]!.lemma))
    return undefined;
  const on = childrenBy(sentence, noun, 'case').some((i) =>
    /^(?:up)?on$/i.test(sentence.tokens[i]!.text),
  );
  return on ? { at: noun, from: 'control' } : undefined;
}

/** "was the first woman to win", "was one of the exiles to return": whoever is said to be that. */
function describedBy(sentence: Sentence, noun: number): Subject | undefined {
  let at = noun;
  for (let steps = 0; steps < 3; steps++) {
    if (childBy(sentence, at, 'cop') !== undefined) break;
    const { deprel, head } = sentence.tokens[at]!;
    if (deprel !== 'nmod' || head < 0) return undefined;
    at = head;
  }
  const ranked = childrenBy(sentence, noun, 'amod', 'nummod').some((i) =>
    /^(?:first|last|latest|second|third|fourth|only|next|youngest|oldest)$/i.test(
      sentence.tokens[i]!.text,
    ),
  );
  const subject = childBy(sentence, at, 'nsubj');
  if (!ranked || subject === undefined || childBy(sentence, at, 'cop') === undefined)
    return undefined;
  return { at: subject, from: 'control' };
}

const ABSTRACT =
  /^(?:chance|right|plan|effort|attempt|way|opportunity|permission|power|move|decision|bid|need|time|ability|authority|money|law|force|proposal|order|bill|measure|step|fund|letter|fee|price|bribe|attention|reason)$/;

/** "subpoenaed the banker to testify": the one who is made to do it, even where the infinitive hangs on the noun. */
function movedObject(sentence: Sentence, noun: number): Subject | undefined {
  const { deprel, head, lemma } = sentence.tokens[noun]!;
  const moved =
    deprel === 'obj' &&
    head >= 0 &&
    OBJECT_CONTROL.has(sentence.tokens[head]!.lemma) &&
    !ABSTRACT.test(lemma);
  return moved ? { at: noun, from: 'control' } : undefined;
}

/** "government plans to move them": what stands before the plan makes it. */
function planner(sentence: Sentence, noun: number): number | undefined {
  if (!PLANS.test(sentence.tokens[noun]!.lemma)) return undefined;
  return childrenBy(sentence, noun, 'compound', 'amod').find(
    (i) =>
      /^(?:NOUN|PROPN)$/.test(sentence.tokens[i]!.upos) ||
      /^\p{Lu}\p{Ll}/u.test(sentence.tokens[i]!.text),
  );
}

const PLANS =
  /^(?:plan|decision|effort|bid|attempt|offer|move|proposal|refusal|pledge|promise|threat|failure|agreement|intention|order|call|request|demand|campaign|vow|deal)$/;

/** "its decision to leave, "France has no right to intervene": the owner of the noun does it. */
function nounOwner(sentence: Sentence, noun: number, depth: number): Subject | undefined {
  const owner = childBy(sentence, noun, 'nmod:poss') ?? planner(sentence, noun);
  if (owner !== undefined) return { at: owner, from: 'control' };
  const moved = movedObject(sentence, noun);
  if (moved) return moved;
  const { deprel, head } = sentence.tokens[noun]!;
  if (deprel !== 'obj' || head < 0) return undefined;
  const at = subjectAt(sentence, head, depth + 1)?.at;
  return at === undefined ? undefined : { at, from: 'control' };
}

function subjectAt(sentence: Sentence, verb: number, depth: number): Subject | undefined {
  if (depth > DEEPEST) return undefined;
  const own = childBy(sentence, verb, 'nsubj', 'nsubj:pass');
  if (own === undefined) return clauseSubject(sentence, verb, depth);
  const at = resolveRelative(sentence, own, verb);
  return at === own ? { at, from: 'own' } : { at, from: 'relative' };
}

/** The subject of a verb or of a nominal predicate; undefined where the sentence names none. */
export const subjectOf = (sentence: Sentence, verb: number): Subject | undefined =>
  subjectAt(sentence, verb, 0);
