import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import { isRightToLeft } from '../text/isolate.ts';
import { articlesById } from './articles-by-id.ts';

/** Languages written from right to left, by their first subtag. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/**
 * The language of an event's title: that of the article which reports it first, where the script agrees. The titles of
 * events that were read here are English. Undefined where nothing tells.
 */
export function titleLanguage(
  dataset: Dataset,
  { title, reports }: ReportedEvent,
): string | undefined {
  const first = reports[0] && articlesById(dataset).get(reports[0].article)?.article;
  const language = first?.language === 'und' ? undefined : first?.language;
  const isForeign = language !== undefined && RIGHT_TO_LEFT.has(language.split('-')[0] ?? '');
  if (isForeign === isRightToLeft(title)) return language;
  return isRightToLeft(title) ? undefined : 'en';
}
