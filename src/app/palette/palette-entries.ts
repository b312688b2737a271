/** Everything that the palette lists for what is typed, in groups, each entry with what it does. */

import { palette } from '../../messages/en/palette.ts';
import type { Say } from '../../messages/say.ts';
import type { Dataset } from '../../model/dataset.ts';
import { foldSpaced } from '../../query/fold-spaced.ts';
import { articleOpened, eventSelected, screenOpened, wordsTyped } from '../../store/actions.ts';
import { dispatch, type Store } from '../../store/store.ts';
import type { IconName } from '../../views/marks/icons.ts';
import { commandsFor } from './commands.ts';
import { actorsNamed, articlesWith, eventsTitled, reportAt } from './find-entries.ts';
import type { KeptPlace } from './kept-list.ts';

export interface PaletteEntry {
  readonly group: string;
  readonly label: string;
  readonly note?: string;
  readonly icon: IconName;
  readonly run: () => void;
  /** A saved view can be forgotten. */
  readonly saved?: KeptPlace;
}

interface Sources {
  readonly store: Store;
  readonly dataset: Dataset;
  readonly say: Say;
  readonly views: readonly KeptPlace[];
  readonly recent: readonly KeptPlace[];
  readonly open: (query: string) => void;
  readonly save: (name: string) => void;
}

const named = (label: string, typed: string): boolean => {
  const folded = foldSpaced(label);
  return foldSpaced(typed)
    .split(' ')
    .every((word) => folded.includes(word));
};

function places(group: string, icon: IconName, list: readonly KeptPlace[], sources: Sources) {
  return list.map(
    (place): PaletteEntry => ({
      group,
      icon,
      label: place.name,
      run: () => sources.open(place.query),
      ...(group === sources.say(palette).views && { saved: place }),
    }),
  );
}

const keptPlaces = (sources: Sources): readonly PaletteEntry[] => [
  ...places(sources.say(palette).views, 'panel', sources.views, sources),
  ...places(sources.say(palette).recent, 'calendar', sources.recent, sources),
];

function found({ store, dataset, say }: Sources, typed: string): readonly PaletteEntry[] {
  return [
    ...eventsTitled(dataset, typed).map(
      ({ id, title, kind }): PaletteEntry => ({
        group: say(palette).events,
        icon: kind,
        label: title,
        run: () => dispatch(store, eventSelected, id),
      }),
    ),
    ...actorsNamed(dataset, typed).map(
      ({ id, name, description }): PaletteEntry => ({
        group: say(palette).actors,
        icon: 'open',
        label: name,
        ...(description && { note: description }),
        run: () => dispatch(store, screenOpened, { kind: 'actor', actor: id }),
      }),
    ),
    ...articlesWith(dataset, typed).map(
      ({ article, sentence, at }): PaletteEntry => ({
        group: say(palette).articles,
        icon: 'file',
        label: article.title ?? article.id,
        note: sentence,
        run: () => {
          const report = reportAt(dataset, article, at);
          const selection = report && ({ kind: 'report', report: report.id } as const);
          dispatch(store, articleOpened, article.id, selection);
        },
      }),
    ),
  ];
}

/** Without words: commands, saved views and what was looked at lately. */
export function paletteEntries(typed: string, sources: Sources): readonly PaletteEntry[] {
  const { store, say } = sources;
  const words = typed.trim();
  const kept = [
    ...commandsFor(store, say).map(
      ({ label, icon, run }): PaletteEntry => ({
        group: say(palette).commands,
        label,
        icon,
        run: () => run(store),
      }),
    ),
    ...(store.getState().session.isPart ? [] : keptPlaces(sources)),
  ];
  if (words === '') return kept;
  return [
    ...kept.filter(({ label }) => named(label, words)),
    ...found(sources, words),
    {
      group: say(palette).search,
      icon: 'search',
      label: say(palette).searchFor(words),
      run: () => dispatch(store, wordsTyped, words),
    },
    // A part of another page has no address to come back to.
    ...(store.getState().session.isPart
      ? []
      : [
          {
            group: say(palette).search,
            icon: 'plus' as const,
            label: say(palette).saveAs(words),
            run: () => sources.save(words),
          },
        ]),
  ];
}
