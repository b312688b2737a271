/** "killed in the tsunami", "265 deaths since the fighting erupted": times that hang on an event told elsewhere in the article. */
import { prepositionOf } from '../../grammar/prepositions.ts';
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import type { When } from '../../model/dataset.ts';
import { formatEdtf, parseEdtf } from '../../model/edtf.ts';
import type { DraftedReport } from '../drafted-sentence.ts';
import { lemmaOf } from '../tree/clause.ts';
import { type KnownEvents, timeOfNoun, timeOfToll } from './known-events.ts';

const SAME = new Set(['in', 'during', 'by', 'from', 'of', 'at']);
const HAPPENING = new Set(['attack', 'harm', 'disaster', 'protest', 'deployment']);

export function openFrom(when: When): When | undefined {
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
    const when = timeOfNoun(s, noun, known);
    if (when) return openFrom(when);
  }
  return undefined;
}

/** "thousands are still missing": a state that lasts. */
const isStill = (s: Sentence, at: number): boolean =>
  /^(?:missing|homeless|displaced|stranded|trapped|unaccounted)$/i.test(s.tokens[at]!.text) &&
  tenseOf(s, at).tense === 'present';

/** A toll mounts all through a fighting that goes on. */
const extentOf = (when: When): When['extent'] =>
  when.edtf.endsWith('/..') ? 'throughout' : 'within';

/** "the disaster that ravaged the coast": whom a relative pronoun means. */
function antecedent(s: Sentence, verb: number, child: number): number {
  const { deprel, head } = s.tokens[verb]!;
  const relative = deprel === 'acl:relcl' && /^(?:that|which)$/i.test(s.tokens[child]!.text);
  return relative && head >= 0 ? head : child;
}

/** "the death toll following the quake": it mounts from then on. */
function tollAfter(s: Sentence, heads: readonly number[], known: KnownEvents): When | undefined {
  for (const child of heads.flatMap((at) => childrenBy(s, at, 'obl', 'nmod'))) {
    if (!/^(?:following|after)$/.test(prepositionOf(s, child))) continue;
    const when = timeOfNoun(s, child, known);
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
  if (known.times.size === 0 || report.modality === 'planned' || report.modality === 'conditional')
    return undefined;
  const heads = trigger.verb === undefined ? [trigger.at] : [trigger.verb, trigger.at];
  const above = s.tokens[trigger.at]!.head;
  if (trigger.form === 'noun' && above >= 0) heads.push(above);
  for (const at of heads) {
    const since = sinceEvent(s, at, known);
    if (since) return since;
  }
  if (!HAPPENING.has(report.kind)) return undefined;
  const toll = report.kind === 'harm' ? timeOfToll(report.stem, known) : undefined;
  for (const at of heads.slice(0, 2)) {
    for (const child of childrenBy(s, at, 'obl', 'nmod', 'obl:agent', 'nsubj')) {
      const deprel = s.tokens[child]!.deprel;
      if (deprel !== 'nsubj' && !SAME.has(prepositionOf(s, child))) continue;
      const when = timeOfNoun(s, antecedent(s, at, child), known);
      if (when) return { ...when, basis: 'context', extent: 'within' };
    }
  }
  const after = report.kind === 'harm' ? tollAfter(s, heads, known) : undefined;
  if (after) return after;
  if (!toll) return undefined;
  return isStill(s, trigger.at)
    ? openFrom(toll)
    : { ...toll, basis: 'context', extent: extentOf(toll) };
}
