import { NO_FILTERS } from '../query/filters.ts';
import type { View } from '../store/state.ts';
import { joinList, writeQuery } from './parameters.ts';
import { writeEnd, writeInstant } from './read-instant.ts';

type Pair = readonly [name: string, value: string];

const list = (name: string, items: readonly string[]): Pair[] =>
  items.length ? [[name, joinList(items)]] : [];

const unless = (same: boolean, name: string, value: string): Pair[] =>
  same ? [] : [[name, value]];

function ofScreen({ screen }: View, home: View): Pair[] {
  if (screen.kind === 'article') return [['article', screen.article]];
  if (screen.kind === 'actor') return [['actor', screen.actor]];
  const isAsked = 'asked' in screen && screen.asked === true;
  return unless(screen.kind === home.screen.kind && !isAsked, 'view', screen.kind);
}

function ofSelection({ selection }: View): Pair[] {
  if (selection.kind === 'event') return [['event', selection.event]];
  if (selection.kind !== 'report') return [];
  const { report, quote } = selection;
  return [['report', report], ...(quote === undefined ? [] : [['quote', quote] as const])];
}

function ofFilters({ filters }: View): Pair[] {
  const { time } = filters;
  return [
    ...unless(filters.detail === NO_FILTERS.detail, 'detail', filters.detail),
    ...list('actors', filters.actors),
    ...unless(filters.actorRole === NO_FILTERS.actorRole, 'role', filters.actorRole),
    ...list('kinds', filters.kinds),
    ...list('articles', filters.articles),
    ...list('certainty', filters.certainties),
    ...list('modality', filters.modalities),
    ...(time.start === undefined ? [] : [['from', writeInstant(time.start)] as const]),
    ...(time.end === undefined ? [] : [['to', writeEnd(time.end)] as const]),
    ...unless(filters.words === '', 'words', filters.words),
  ];
}

/** The query of an address that shows a view: `?event=…&actors=iran,armenia`. What is as at `home` is not written. */
export function encodeView(view: View, home: View): string {
  const { window } = view;
  return writeQuery([
    ...unless(view.dataset === home.dataset, 'dataset', view.dataset),
    ...ofScreen(view, home),
    ...ofSelection(view),
    ...unless(view.lanes === home.lanes, 'lanes', view.lanes),
    ...(view.hours === undefined ? [] : [['hours', view.hours] as const]),
    ...ofFilters(view),
    ...(window
      ? [['window', `${writeInstant(window.start)}/${writeInstant(window.end)}`] as const]
      : []),
  ]);
}
