/** What a careful reader found in an article; the format that tests/eval-corpus/README.md tells of. */
import type { Article } from '../../model/dataset.ts';

export interface GoldReport {
  /** The sentence, and inside it the words that tell of the event (`nth`: which of equal ones, from 1). */
  readonly quote: string;
  readonly trigger: string;
  readonly nth?: number;
  readonly kind: string;
  readonly altKind?: string | readonly string[];
  readonly when: string | null;
  readonly altWhen?: readonly (string | null)[];
  readonly basis: string;
  /** Who acts, who is acted on: of each the names that are right. */
  readonly agents: readonly (readonly string[])[];
  readonly targets: readonly (readonly string[])[];
  readonly agentsOptional?: boolean;
  /** Whether it belongs on a timeline. */
  readonly must: boolean;
  readonly event: string;
}

export interface GoldArticle {
  readonly article: Article['id'];
  readonly published?: string;
  readonly reports: readonly GoldReport[];
}

/** The annotation in a file's text; throws where it is none. */
export function readGold(text: string): GoldArticle {
  const value = JSON.parse(text) as Partial<GoldArticle> | null;
  if (typeof value?.article !== 'string' || !Array.isArray(value.reports))
    throw new Error('no annotation: {"article", "published", "reports": [...]}');
  const wrong = (value.reports as readonly Partial<GoldReport>[]).findIndex(
    ({ quote, trigger, kind, agents, targets }) =>
      typeof quote !== 'string' ||
      typeof trigger !== 'string' ||
      typeof kind !== 'string' ||
      !Array.isArray(agents) ||
      !Array.isArray(targets),
  );
  if (wrong >= 0)
    throw new Error(`reports[${wrong}] lacks quote, trigger, kind, agents or targets`);
  return value as GoldArticle;
}
