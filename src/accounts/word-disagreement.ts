import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import type { Said } from './difference.ts';
import type { Disagreement } from './disagreements.ts';

const NAMES: Readonly<Record<string, string>> = {
  unit: 'what is counted',
  figure: 'number of',
  date: 'date',
  modality: 'how sure it is',
};

function wordsOf(dataset: Dataset, article: string, said: Said): string {
  if (said.kind === 'nothing') return 'nothing';
  if (said.kind === 'fact') return said.fact;
  const { start, end } = said.span;
  const text = dataset.articles.find(({ id }) => id === article)?.text ?? '';
  return `“${text.slice(start, end)}”`;
}

/** One line: `what is counted (seven): “seven cities” (a), “seven regions” (b)`. */
export function wordDisagreement(
  dataset: Dataset,
  { kind, about, left, right, articles }: Disagreement,
): string {
  const [a, b] = articles;
  const name = NAMES[kind] ?? kind;
  const what = about === '' ? name : kind === 'figure' ? `${name} ${about}` : `${name} (${about})`;
  return `${what}: ${wordsOf(dataset, a, left)} (${a}), ${wordsOf(dataset, b, right)} (${b})`;
}

/** An event that its sources differ on, in a line of its own. */
export const wordDiffering = (
  dataset: Dataset,
  { title }: ReportedEvent,
  disagreements: readonly Disagreement[],
): string => `${title}: ${disagreements.map((one) => wordDisagreement(dataset, one)).join('; ')}`;
