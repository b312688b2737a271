/** Titles of what a verb tells: "Iran warns Armenia and Azerbaijan". */

import { conjunctsOf } from '../../grammar/prepositions.ts';
import { isPassive } from '../../grammar/read-clauses.ts';
import { childBy, childrenBy } from '../../grammar/sentence.ts';
import { auxiliariesOf, lemmaOf, markOf, subjectAt } from '../tree/clause.ts';
import { clipPhrase } from './clip-phrase.ts';
import { presentOf } from './inflect-verb.ts';
import { joinTokens } from './join-tokens.ts';
import { nameAll } from './name-participants.ts';
import { capital, countWords, TITLE_WORDS, type TitleContext } from './title-context.ts';

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
  return joinTokens(
    s,
    tokens.filter((at) => at > verb),
  ).replace(/^["“”'‘’`]+|["“”`]+$/g, '');
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

export function verbTitle(c: TitleContext): string {
  const { sentence: s, trigger, found } = c;
  const verb = trigger.verb ?? trigger.at;
  if (isPassive(s, verb)) return passiveTitle(c, verb);
  const own = subjectAt(s, verb);
  const heads =
    found.agents.length > 0 && trigger.form === 'verb'
      ? found.agents
      : own === undefined
        ? []
        : conjunctsOf(s, own);
  const subject = nameAll(c, heads);
  const form = subject ? verbForm(c, verb, subject.plural) : capital(s.tokens[verb]!.text);
  const used = (subject ? countWords(subject.text) : 0) + countWords(form);
  const rest = restOf(c, verb, Math.max(3, TITLE_WORDS - used));
  const spoken = rest === '' ? spokenWords(c, verb, TITLE_WORDS - used) : rest;
  return [subject?.text, form, spoken].filter(Boolean).join(' ');
}

/** "…, Norko said": the words that a verb of speech follows. */
function spokenWords(c: TitleContext, verb: number, limit: number): string {
  const { sentence: s } = c;
  const { deprel, head } = s.tokens[verb]!;
  const said = deprel === 'parataxis' && head >= 0 ? head : childBy(s, verb, 'ccomp', 'parataxis');
  if (said === undefined) return '';
  const tokens = clipPhrase(s, said, {
    limit: Math.max(4, limit),
    without: new Set([...c.times, verb]),
    skip: ['cc', 'mark', 'punct', 'parataxis'],
  });
  const words = joinTokens(s, tokens).replace(/^["“”'‘’`]+|["“”`]+$/g, '');
  return words === '' ? '' : `“${words}”`;
}

function passiveTitle(c: TitleContext, verb: number): string {
  const { sentence: s, found } = c;
  const by = nameAll(c, found.agents);
  const patient = nameAll(c, found.targets.slice(0, 3));
  const participle = s.tokens[verb]!.text.toLowerCase();
  const modal = auxiliariesOf(s, verb).find((aux) => MODAL.test(aux));
  const plain = patient?.plural ? 'are' : 'is';
  const be = modal ? `${modal} be` : c.modality === 'denied' ? `${plain} not` : plain;
  const room = TITLE_WORDS - 4 - (patient ? countWords(patient.text) : 0);
  const rest = restOf(c, verb, Math.max(2, room), ['obl:agent']);
  const tail = `${participle}${rest ? ` ${rest}` : ''}${by ? ` by ${by.text}` : ''}`;
  return patient ? `${patient.text} ${be} ${tail}` : capital(tail);
}
