/** "killed in the tsunami", "265 deaths since the fighting erupted": times that hang on an event told elsewhere in the article. */
import { prepositionOf } from '../../grammar/prepositions.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { When } from '../../model/dataset.ts';
import { formatEdtf, parseEdtf } from '../../model/edtf.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { stemWord } from '../merge/stem-word.ts';
import { lemmaOf } from '../tree/clause.ts';
import { kindOfNoun } from '../triggers/kind-of-noun.ts';

const SAME = new Set(['in', 'during', 'by', 'from', 'of', 'at']);
const ANCHORING = new Set([
  'attack',
  'disaster',
  'harm',
  'protest',
  'politics',
  'meeting',
  'other',
  'legal',
]);
const HAPPENING = new Set(['attack', 'harm', 'disaster', 'protest', 'deployment']);

/** The one disaster that an article dates: the toll that it tells without a time is that one's. */
const THE_DISASTER = 'the disaster';

export type KnownEvents = ReadonlyMap<string, When>;

/** The dated happenings of an article by the stem of their noun; left out where the article dates two of a name apart. */
export function knownEvents(sentences: readonly DraftedSentence[]): KnownEvents {
  const known = new Map<string, When | 'several'>();
  const kinds = new Map<string, string>();
  for (const { report } of sentences.flatMap((sentence) => sentence.reports)) {
    const { when } = report;
    if (
      when?.basis !== 'stated' ||
      report.form === 'verb' ||
      !ANCHORING.has(report.kind) ||
      report.modality !== 'asserted'
    )
      continue;
    const other = known.get(report.stem);
    kinds.set(report.stem, report.kind);
    known.set(
      report.stem,
      other === undefined || (other !== 'several' && other.edtf === when.edtf) ? when : 'several',
    );
  }
  const disasters = [...known]
    .filter(([stem]) => kinds.get(stem) === 'disaster')
    .map(([, when]) => when);
  const [only] = disasters;
  const one =
    only !== undefined &&
    only !== 'several' &&
    disasters.every((when) => when !== 'several' && when.edtf === only.edtf);
  if (one) known.set(THE_DISASTER, only);
  return new Map(
    [...known].flatMap(([stem, when]) => (when === 'several' ? [] : [[stem, when] as const])),
  );
}

function openFrom(when: When): When | undefined {
  const value = parseEdtf(when.edtf);
  const start = value?.kind === 'interval' ? value.start : value;
  return (
    start && {
      ...when,
      edtf: formatEdtf({ kind: 'interval', start }),
      basis: 'context',
      extent: 'throughout',
    }
  );
}

/** "since the fighting erupted". */
function sinceEvent(s: Sentence, at: number, known: KnownEvents): When | undefined {
  for (const clause of childrenBy(s, at, 'advcl', 'obl', 'nmod', 'acl')) {
    const since = childrenBy(s, clause, 'mark', 'case').some(
      (mark) => lemmaOf(s, mark) === 'since',
    );
    if (!since) continue;
    const noun = childBy(s, clause, 'nsubj', 'nsubj:pass') ?? clause;
    const when = known.get(stemWord(lemmaOf(s, noun)));
    if (when) return openFrom(when);
  }
  return undefined;
}

/** The time that a report without one has from an event that its clause names. */
export function anchoredTime(
  s: Sentence,
  drafted: DraftedReport,
  known: KnownEvents,
): When | undefined {
  const { trigger, report } = drafted;
  if (known.size === 0 || report.modality === 'planned' || report.modality === 'conditional')
    return undefined;
  const heads = trigger.verb === undefined ? [trigger.at] : [trigger.verb, trigger.at];
  const above = s.tokens[trigger.at]!.head;
  if (trigger.form === 'noun' && above >= 0) heads.push(above);
  for (const at of heads) {
    const since = sinceEvent(s, at, known);
    if (since) return since;
  }
  if (!HAPPENING.has(report.kind)) return undefined;
  const toll = report.kind === 'harm' ? known.get(THE_DISASTER) : undefined;
  for (const at of heads.slice(0, 2)) {
    for (const child of childrenBy(s, at, 'obl', 'nmod', 'obl:agent', 'nsubj')) {
      const deprel = s.tokens[child]!.deprel;
      if (deprel !== 'nsubj' && !SAME.has(prepositionOf(s, child))) continue;
      const when = kindOfNoun(s, child) && known.get(stemWord(lemmaOf(s, child)));
      if (when) return { ...when, basis: 'context', extent: 'within' };
    }
  }
  return toll && { ...toll, basis: 'context', extent: 'within' };
}
