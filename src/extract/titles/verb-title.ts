/** Titles of what a verb tells: "Iran warns Armenia and Azerbaijan". */

import { conjunctsOf } from '../../grammar/prepositions.ts';
import { isPassive } from '../../grammar/read-clauses.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { auxiliariesOf, lemmaOf, markOf, subjectAt } from '../tree/clause.ts';
import { clipPhrase } from './clip-phrase.ts';
import { firstWords } from './first-words.ts';
import { followingWords } from './following-words.ts';
import { gerundOf, presentOf } from './inflect-verb.ts';
import { joinTokens } from './join-tokens.ts';
import { nameAll } from './name-participants.ts';
import { neutralWords } from './neutral-words.ts';
import { capital, countWords, TITLE_WORDS, type TitleContext } from './title-context.ts';

const TIME =
  /^(?:day|week|month|year|night|morning|evening|afternoon|weekend|today|tomorrow|yesterday|earlier)$/;
const PARTICLE = /^(?:in|out|up|down|off|away|over|back)$/;
const FIRST_PERSON = /^(?:I|we|our|ours|my|me|us)$/i;
const MODAL = /^(?:will|would|could|may|might|should|must|can)$/;

/** What follows the verb: objects, particles, complements and phrases, within the words that are left. */
function restOf(
  c: TitleContext,
  verb: number,
  limit: number,
  skip: readonly string[] = [],
): string {
  const { sentence: s } = c;
  const out = [
    'nsubj',
    'nsubj:pass',
    'aux',
    'aux:pass',
    'cop',
    'mark',
    'cc',
    'conj',
    'advmod',
    'expl',
    'punct',
    'advcl',
    ...skip,
  ];
  const tokens = clipPhrase(s, verb, { limit: limit + 1, without: c.times, skip: out });
  const said = neutralWords(
    c,
    tokens.filter((at) => at > verb),
  );
  return joinTokens(s, said.tokens, said.instead).replace(/^["“”'‘’`]+|["“”`]+$/g, '');
}

/** "advised and warned the states": the first verb's object stands with the second. */
function sharedRest(c: TitleContext, verb: number, limit: number): string {
  const { sentence: s } = c;
  const next = childrenBy(s, verb, 'conj').find((at) => s.tokens[at]!.upos === 'VERB');
  return next !== undefined && childBy(s, next, 'nsubj') === undefined
    ? restOf(c, next, limit)
    : '';
}

/** will and would are kept, so that what is planned does not read as done. */
function verbForm(c: TitleContext, verb: number, plural: boolean): string {
  const { sentence: s } = c;
  const lemma = lemmaOf(s, verb);
  const modal = auxiliariesOf(s, verb).find((aux) => MODAL.test(aux));
  const not = childrenBy(s, verb, 'advmod').some((n) => /^(?:not|never|n't)$/.test(lemmaOf(s, n)));
  if (modal) return `${modal}${not ? ' not' : ''} ${lemma}`;
  if (not) return `${plural ? 'do' : 'does'} not ${lemma}`;
  const open = c.modality === 'planned' || c.modality === 'conditional';
  if (open && (markOf(s, verb) === 'to' || s.tokens[verb]!.xpos === 'VB')) return `to ${lemma}`;
  return presentOf(lemma, plural);
}

/** Who the verb is said of: its own subject, which need not be the agent ("battles raged between …"), else the agents. */
function subjectsOf(c: TitleContext, verb: number): readonly number[] {
  const { sentence: s, trigger, found } = c;
  const own = subjectAt(s, verb);
  if (own === undefined) return trigger.form === 'verb' ? found.agents : [];
  const all = conjunctsOf(s, own).filter((at) => !c.times.has(at) && !TIME.test(lemmaOf(s, at)));
  const agent = found.agents.some((at) => all.includes(at));
  const relative = /^(?:who|which|that)$/i.test(s.tokens[own]!.text);
  return trigger.form === 'verb' && (agent || relative) && found.agents.length > 0
    ? found.agents
    : all;
}

export function verbTitle(c: TitleContext): string {
  const { sentence: s, trigger } = c;
  const verb = trigger.verb ?? trigger.at;
  if (isPassive(s, verb)) return passiveTitle(c, verb);
  const subject = nameAll(c, subjectsOf(c, verb));
  const form = subject
    ? verbForm(c, verb, subject.plural)
    : capital(gerundOf(lemmaOf(s, verb).toLowerCase()));
  const used = (subject ? countWords(subject.text) : 0) + countWords(form);
  const room = Math.max(3, TITLE_WORDS - used);
  const rest = restOf(c, verb, room) || sharedRest(c, verb, room);
  const spoken =
    rest === '' || quotes(s, verb) ? spokenWords(c, verb, TITLE_WORDS - used) || rest : rest;
  const object = spoken || relativeObject(c, verb, room);
  const apart = object !== '' && object.toLowerCase() !== subject?.text.toLowerCase();
  const tail = apart ? object : followingWords(s, verb, c.times, room);
  return [subject?.text, form, tail].filter(Boolean).join(' ');
}

/** "a fine that he had imposed": the noun before the clause is what its verb is done to. */
function relativeObject(c: TitleContext, verb: number, limit: number): string {
  const { sentence: s } = c;
  const { deprel, head } = s.tokens[verb]!;
  const own = childBy(s, verb, 'nsubj');
  if (head < 0 || head > verb || own === undefined || SPEECH_VERBS.has(lemmaOf(s, verb))) return '';
  if (deprel !== 'acl:relcl' && deprel !== 'ccomp') return '';
  const nominal = /^(?:NOUN|PROPN)$/.test(s.tokens[head]!.upos) || childBy(s, head, 'det');
  if (!nominal) return '';
  if (/^(?:who|which|that)$/i.test(s.tokens[own]!.text)) return '';
  const skip = ['case', 'cc', 'conj', 'acl', 'acl:relcl', 'ccomp', 'nsubj', 'cop', 'aux', 'mark'];
  return joinTokens(s, clipPhrase(s, head, { limit, without: c.times, skip }));
}

/** Whether what is said begins with a quotation mark: then the title quotes it too. */
function quotes(s: Sentence, verb: number): boolean {
  const said = childBy(s, verb, 'ccomp');
  if (said === undefined || said < verb) return false;
  const after = s.tokens.slice(verb + 1, verb + 4).findIndex((token) => /^["“]$/.test(token.text));
  return after === 0 || (after > 0 && /^[:,]$/.test(s.tokens[verb + after]!.text));
}

/** "…, Novak said": the first of the words that a verb of speech follows, verbatim; an ellipsis where they go on. */
function spokenWords(c: TitleContext, verb: number, limit: number): string {
  const { sentence: s } = c;
  const { deprel, head } = s.tokens[verb]!;
  const said = deprel === 'parataxis' && head >= 0 ? head : childBy(s, verb, 'ccomp', 'parataxis');
  if (said === undefined) return '';
  const tokens = firstWords(s, said, new Set([verb]), Math.max(5, limit));
  const verbless = !tokens.tokens.some((at) => /^(?:VERB|AUX)$/.test(s.tokens[at]!.upos));
  const own = s.tokens.some(({ text }) => FIRST_PERSON.test(text));
  if (!tokens.whole && verbless && !own) return clippedClause(c, said, limit);
  const words = joinTokens(s, tokens.tokens).replace(/^["“”'‘’`]+|["“”`]+$/g, '');
  return words === '' ? '' : `“${words}${tokens.whole ? '' : ' …'}”`;
}

/** A clause whose first words are a long name alone: told without its asides. */
function clippedClause(c: TitleContext, said: number, limit: number): string {
  const skip = ['mark', 'cc', 'advcl', 'punct', 'conj'];
  const tokens = clipPhrase(c.sentence, said, { limit, without: c.times, skip });
  if (!tokens.some((at) => /^(?:VERB|AUX)$/.test(c.sentence.tokens[at]!.upos))) return '';
  return joinTokens(c.sentence, tokens)
    .replace(/["“”`]+/g, '')
    .replace(/,(?= (?:has|have|had|is|are|was|were|will|would|could|can|may)\b)/, '');
}

/** "Her resignation was announced": the noun is what is told of. */
function lightPassiveTitle(c: TitleContext, verb: number): string {
  const { sentence: s, trigger } = c;
  const skip = ['case', 'conj', 'cc', 'mark', 'acl', 'advcl', 'det'];
  const noun = joinTokens(s, clipPhrase(s, trigger.at, { limit: 7, without: c.times, skip }));
  const modal = auxiliariesOf(s, verb).find((aux) => MODAL.test(aux));
  const plain = s.tokens[trigger.at]!.xpos === 'NNS' ? 'are' : 'is';
  const by = nameAll(c, c.found.agents)?.text;
  const doer = by === undefined || noun.includes(by) ? '' : ` by ${by}`;
  return `${noun} ${modal ? `${modal} be` : plain} ${s.tokens[verb]!.text.toLowerCase()}${doer}`;
}

/** No phrase begins here to which a particle would be the preposition. */
const ends = (s: Sentence, at: number): boolean =>
  !/^(?:DET|NOUN|PROPN|NUM|PRON|ADJ)$/.test(s.tokens[at]?.upos ?? '');

function passiveTitle(c: TitleContext, verb: number): string {
  const { sentence: s, found, trigger } = c;
  if (trigger.form === 'light' && trigger.at < verb) return lightPassiveTitle(c, verb);
  const own = subjectAt(s, verb);
  const objects = childrenBy(s, verb, 'obj');
  const targets = found.targets.filter((at) => own === undefined || !objects.includes(at));
  const patients = targets.length > 0 || own === undefined ? targets : conjunctsOf(s, own);
  const named = nameAll(c, found.agents);
  const patient = nameAll(c, patients.slice(0, 3));
  const by = named?.text === patient?.text ? undefined : named;
  const participle = s.tokens[verb]!.text.toLowerCase();
  const modal = auxiliariesOf(s, verb).find((aux) => MODAL.test(aux));
  const plain = patient?.plural ? 'are' : 'is';
  const be = modal ? `${modal} be` : c.modality === 'denied' ? `${plain} not` : plain;
  const room = TITLE_WORDS - 4 - (patient ? countWords(patient.text) : 0);
  const rest = restOf(c, verb, Math.max(2, room), by ? ['obl:agent'] : []);
  const doer = by && !rest.includes(` by `) && !rest.startsWith('by ') ? ` by ${by.text}` : '';
  const next = s.tokens[verb + 1]?.text.toLowerCase() ?? '';
  const particle = PARTICLE.test(next) && rest === '' && ends(s, verb + 2) ? ` ${next}` : '';
  const tail = `${participle}${particle}${rest ? ` ${rest}` : ''}${doer}`;
  return patient ? `${patient.text} ${be} ${tail}` : capital(tail);
}
