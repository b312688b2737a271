/** Titles of what a passive verb tells: "Two men are arrested by police". */
import { conjunctsOf } from '../../grammar/prepositions.ts';
import { childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { auxiliariesOf, subjectAt } from '../tree/clause.ts';
import { clipPhrase } from './clip-phrase.ts';
import { joinTokens } from './join-tokens.ts';
import { nameAll } from './name-participants.ts';
import { restOf } from './rest-of-verb.ts';
import { capital, countWords, TITLE_WORDS, type TitleContext } from './title-context.ts';
import { MODAL } from './verb-form.ts';

const PARTICLE = /^(?:in|out|up|down|off|away|over|back)$/;

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

export function passiveTitle(c: TitleContext, verb: number): string {
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
  const { deprel, head } = s.tokens[verb]!;
  const must = deprel === 'xcomp' && head >= 0 && s.tokens[head]!.lemma === 'have';
  const be = must
    ? 'must be'
    : modal
      ? `${modal} be`
      : c.modality === 'planned'
        ? `${plain} to be`
        : c.modality === 'denied'
          ? `${plain} not`
          : plain;
  const room = TITLE_WORDS - 4 - (patient ? countWords(patient.text) : 0);
  const rest = restOf(c, verb, Math.max(2, room), by ? ['obl:agent'] : []);
  const told = by && rest.toLowerCase().includes(by.text.toLowerCase());
  const doer =
    by && !told && !rest.includes(` by `) && !rest.startsWith('by ') ? ` by ${by.text}` : '';
  const next = s.tokens[verb + 1]?.text.toLowerCase() ?? '';
  const particle = PARTICLE.test(next) && rest === '' && ends(s, verb + 2) ? ` ${next}` : '';
  const tail = `${participle}${particle}${rest ? ` ${rest}` : ''}${doer}`;
  return patient ? `${patient.text} ${be} ${tail}` : capital(tail);
}
