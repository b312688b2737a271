/** What the words for two happenings, and the reader's knowing of them, count for or against their being one. */
import type { DraftReport } from '../draft-report.ts';
import { sharedCentralClass } from './central-classes.ts';
import { type ComparedPair, PALE } from './compared-pair.ts';
import { overlap } from './overlap.ts';
import { HAPPENING as POINTS, pointsIf as yes } from './points.ts';

/** Nouns in the plural for one event. */
const PLURAL_STEMS = new Set(['elect', 'talk', 'fight', 'negotia', 'war', 'share', 'die', 'kill']);
/** Words for so much that they tell of one thing only where the same take part. */
const VAGUE_STEMS = new Set([
  'help',
  'aid',
  'support',
  'serv',
  'work',
  'move',
  'effort',
  'make',
  'find',
  'arriv',
  'reach',
]);

const actorsOf = ({ agents, targets }: DraftReport) => [...agents, ...targets];

export function wordPoints({
  m,
  n,
  a,
  b,
  within,
  stem,
  wordClass,
  topic,
  facts,
}: ComparedPair): number {
  const central = sharedCentralClass(a, b);
  const often = central !== undefined && !central.once;
  const alike = a.kind === b.kind;
  const heads = within ? facts.heads(a) || facts.heads(b) : facts.heads(a) && facts.heads(b);
  return (
    (stem
      ? m.noun || n.noun || a.form !== 'verb' || b.form !== 'verb'
        ? POINTS.stem
        : POINTS.verbStem
      : yes(wordClass, POINTS.wordClass)) +
    (alike ? POINTS.kind : yes(!PALE.has(a.kind) && !PALE.has(b.kind), POINTS.kindsDiffer)) +
    yes(heads, POINTS.ownHead) +
    yes(often, POINTS.often) +
    yes(topic, POINTS.topicOfKind) +
    yes(stem && VAGUE_STEMS.has(a.stem) && !overlap(a.targets, b.targets), POINTS.vague) +
    yes(
      m.noun && n.noun && a.plural !== b.plural && !PLURAL_STEMS.has(a.stem),
      POINTS.pluralDiffers,
    )
  );
}

export function knownPoints({ m, n, a, b, within, known, facts }: ComparedPair): number {
  const later = b.form === 'noun';
  const loose = (m.noun || n.noun) && !known && !overlap(actorsOf(a), actorsOf(b));
  return (
    yes(within && later && b.definite === 'known', POINTS.known) +
    yes(within && later && b.definite === 'new' && a.sentence > 0, POINTS.introduced) +
    yes(!within && a.definite === 'known' && b.definite === 'known', POINTS.bothKnown) +
    yes(a.definite === 'new' && b.definite === 'new', POINTS.bothNew) +
    yes(loose && !(facts.heads(a) && facts.heads(b)), POINTS.unknown)
  );
}
