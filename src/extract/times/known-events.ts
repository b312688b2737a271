/** The happenings that an article dates, by which it may date others: "since the ruling", "a day after the blast". */
import type { DateExpression } from '../../dates/date-expression.ts';
import type { Sentence } from '../../grammar/sentence.ts';
import type { ActorId, ArticleId, When } from '../../model/dataset.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DraftedSentence } from '../drafted-sentence.ts';
import { classesOf } from '../merge/event-classes.ts';
import { stemWord } from '../merge/stem-word.ts';
import { lemmaOf } from '../tree/clause.ts';
import { kindOfNoun } from '../triggers/kind-of-noun.ts';
import { datedDeaths, isKilling } from './dated-deaths.ts';
import { whenOfDate } from './when-of-date.ts';

const ANCHORING: ReadonlySet<Kind> = new Set([
  'attack',
  'disaster',
  'harm',
  'protest',
  'politics',
  'meeting',
  'other',
  'legal',
  'agreement',
]);

/** The one disaster, and the one fighting that goes on, of an article: the toll that it tells without a time is theirs. */
export const THE_DISASTER = 'the disaster';
const THE_FIGHTING = 'the fighting';
/** The one killing of an article: "the slaying", "his death". */
export const THE_KILLING = 'the killing';
/** The same, or one of a death by nature. */
export const THE_DEATH = 'the death';

export interface KnownEvents {
  /** By the stem of the noun. */
  readonly times: ReadonlyMap<string, When>;
  /** Whom the deaths that it dates struck. */
  readonly victims: readonly ActorId[];
}

type Found = Map<string, { readonly when: When | 'several'; readonly kind: Kind }>;

function note(found: Found, stem: string, kind: Kind, when: When): void {
  const other = found.get(stem);
  const same = other === undefined || (other.when !== 'several' && other.when.edtf === when.edtf);
  found.set(stem, { when: same ? when : 'several', kind });
}

/** "after the 12 January earthquake": a date that names a happening, whether or not the sentence reports it. */
function noteNamed(
  found: Found,
  s: Sentence,
  date: DateExpression,
  host: number,
  inside: boolean,
  reports: DraftedSentence['reports'],
  article: ArticleId,
): void {
  if (!inside || s.tokens[host]!.xpos !== 'NN') return;
  const told = reports.find(({ trigger }) => trigger.at === host);
  if (told && /^(?:asserted|claimed)$/.test(told.report.modality)) return;
  const kind = kindOfNoun(s, host)?.kind;
  const when = whenOfDate(date, article, 'stated');
  if (kind && when && ANCHORING.has(kind)) note(found, stemWord(lemmaOf(s, host)), kind, when);
}

/** A happening whose time was reckoned, not read. */
export interface ReckonedEvent {
  readonly stem: string;
  readonly kind: Kind;
  readonly when: When;
}

/** Left out where the article dates two of a name apart. */
export function knownEvents(
  sentences: readonly DraftedSentence[],
  trees: readonly Sentence[],
  reckoned: readonly ReckonedEvent[],
  article: ArticleId,
): KnownEvents {
  const found: Found = new Map();
  sentences.forEach(({ placed, reports }, i) => {
    for (const { date, host, inside } of placed)
      noteNamed(found, trees[i]!, date, host, inside, reports, article);
  });
  for (const { report } of sentences.flatMap((sentence) => sentence.reports)) {
    const { when, form, kind, modality, stem } = report;
    if (when?.basis !== 'stated' || form === 'verb' || !ANCHORING.has(kind)) continue;
    if (modality === 'asserted' || modality === 'claimed') note(found, stem, kind, when);
  }
  const stated = new Map(found);
  const disaster = [...stated.values()].some(({ kind }) => kind === 'disaster');
  const died = datedDeaths(sentences);
  const killing = onlyTime(died.filter(({ violent }) => violent));
  const death = onlyTime(died);
  for (const { stem, kind, when } of reckoned)
    if (
      !(killing && isKilling(classesOf(stem))) &&
      !stated.has(stem) &&
      !(disaster && kind === 'disaster')
    )
      note(found, stem, kind, when);
  const known = new Map(
    [...found].flatMap(([stem, { when }]) => (when === 'several' ? [] : [[stem, when] as const])),
  );
  const disasterTime = onlyTime([...found.values()].filter((each) => each.kind === 'disaster'));
  if (disasterTime) known.set(THE_DISASTER, disasterTime);
  if (killing) known.set(THE_KILLING, killing);
  if (death) known.set(THE_DEATH, death);
  const attacks = [...found.values()].filter(({ kind }) => kind === 'attack');
  const fighting = onlyTime(
    attacks.filter(({ when }) => when !== 'several' && /\/\.\.$/.test(when.edtf)),
  );
  if (fighting) known.set(THE_FIGHTING, fighting);
  return { times: known, victims: died.flatMap(({ targets }) => targets) };
}

/** The time that all of them have; undefined where they differ. */
function onlyTime(found: readonly { readonly when: When | 'several' }[]): When | undefined {
  const first = found[0]?.when;
  if (!first || first === 'several') return undefined;
  return found.every(({ when }) => when !== 'several' && when.edtf === first.edtf)
    ? first
    : undefined;
}

export const timeOfDisaster = (known: KnownEvents): When | undefined =>
  known.times.get(THE_DISASTER);

/** Tolls that mount while a fighting goes on; whoever fled may have fled an older one. */
const TOLL_OF_FIGHTING = /^(?:die|kill|casualt|wound|injur)$/;

/** The time of what a toll is of, where the article tells one disaster or one fighting that goes on. */
export const timeOfToll = (stem: string, known: KnownEvents): When | undefined =>
  known.times.get(THE_DISASTER) ??
  (TOLL_OF_FIGHTING.test(stem) ? known.times.get(THE_FIGHTING) : undefined);

/** The time of the happening that a noun names. */
export function timeOfNoun(s: Sentence, at: number, known: KnownEvents): When | undefined {
  const lemma = lemmaOf(s, at);
  const kind = kindOfNoun(s, at)?.kind;
  const named = kind && known.times.get(stemWord(lemma));
  if (named) return named;
  if (kind === 'disaster') return known.times.get(THE_DISASTER);
  return s.tokens[at]!.xpos === 'NN' && isKilling(classesOf(lemma))
    ? known.times.get(THE_KILLING)
    : undefined;
}
