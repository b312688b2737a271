/** Titles of what a verb tells: "Iran warns Armenia and Azerbaijan". */

import { conjunctsOf } from '../../grammar/prepositions.ts';
import { isPassive } from '../../grammar/read-clauses.ts';
import { childBy, childrenBy } from '../../grammar/sentence.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { lemmaOf, subjectAt } from '../tree/clause.ts';
import { followingWords } from './following-words.ts';
import { gerundOf } from './inflect-verb.ts';
import { nameAll } from './name-participants.ts';
import { ownFigure } from './own-figures.ts';
import { passiveTitle } from './passive-title.ts';
import { relativeObject, restOf, sharedRest } from './rest-of-verb.ts';
import { quotes, spokenWords } from './spoken-words.ts';
import {
  capital,
  countWords,
  type Named,
  TITLE_WORDS,
  type TitleContext,
} from './title-context.ts';
import { verbForm } from './verb-form.ts';
import { wordsBefore } from './words-before.ts';

const TIME =
  /^(?:day|week|month|year|night|morning|evening|afternoon|weekend|today|tomorrow|yesterday|earlier)$/;

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

/** "“…,” he said, about …": the words stand before the verb. */
function isSaidBefore({ sentence: s }: TitleContext, verb: number): boolean {
  if (!/^(?:say|add|explain|continue|reply|conclude)$/.test(lemmaOf(s, verb))) return false;
  const { deprel, head } = s.tokens[verb]!;
  if (childrenBy(s, verb, 'ccomp').some((at) => at > verb)) return false;
  const said = deprel === 'parataxis' ? head : childBy(s, verb, 'ccomp');
  return said !== undefined && said >= 0 && said < verb;
}

/** "“…,” she told the staff": whom it was told, and the words themselves. */
function toldWords(c: TitleContext, verb: number, rest: string): string {
  const { sentence: s } = c;
  if (lemmaOf(s, verb) === 'tell' && quotes(s, verb)) {
    const whom = restOf(c, verb, 4, ['ccomp']);
    return `${whom} ${spokenWords(c, verb, TITLE_WORDS - 3 - countWords(whom))}`.trim();
  }
  const before = childBy(s, verb, 'ccomp', 'parataxis');
  if (!/^(?:tell|ask|promise|assure|remind|warn)$/.test(lemmaOf(s, verb)) || rest.includes('“'))
    return rest;
  if (before === undefined || before > verb || rest === '' || countWords(rest) > 4) return rest;
  return `${rest} ${spokenWords(c, verb, TITLE_WORDS - 3 - countWords(rest))}`.trim();
}

/** The subject by name; a figure of a company with the company. */
function namedSubject(c: TitleContext, verb: number): Named | undefined {
  const heads = subjectsOf(c, verb);
  const named = nameAll(c, heads);
  const [only, other] = heads;
  if (!named || only === undefined || other !== undefined) return named;
  const owned = ownFigure(c, only, named.text);
  return owned ? { text: owned, plural: named.plural } : named;
}

/** Verbs whose words a title may quote: others' complements are deeds. */
const maySpeak = ({ sentence: s }: TitleContext, verb: number): boolean =>
  SPEECH_VERBS.has(lemmaOf(s, verb));

export function verbTitle(c: TitleContext): string {
  const { sentence: s, trigger } = c;
  const verb = trigger.verb ?? trigger.at;
  if (isPassive(s, verb)) return passiveTitle(c, verb);
  const subject = namedSubject(c, verb);
  const form = subject
    ? verbForm(c, verb, subject.plural)
    : capital(gerundOf(lemmaOf(s, verb).toLowerCase()));
  const used = (subject ? countWords(subject.text) : 0) + countWords(form);
  const room = Math.max(3, TITLE_WORDS - used);
  const rest = restOf(c, verb, room) || sharedRest(c, verb, room);
  const quoted =
    rest === '' ||
    (quotes(s, verb) && childBy(s, verb, 'obj') === undefined) ||
    isSaidBefore(c, verb);
  const words =
    quoted && maySpeak(c, verb)
      ? spokenWords(c, verb, TITLE_WORDS - used) || wordsBefore(c, verb, TITLE_WORDS - used)
      : '';
  const spoken = words || rest;
  const object = toldWords(c, verb, spoken) || relativeObject(c, verb, room);
  const apart = object !== '' && object.toLowerCase() !== subject?.text.toLowerCase();
  const tail = apart ? object : followingWords(s, verb, c.times, room);
  return [subject?.text, form, tail].filter(Boolean).join(' ');
}
