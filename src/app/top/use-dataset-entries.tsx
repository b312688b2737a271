import type { ReactNode } from 'react';
import { counts } from '../../messages/en/counts.ts';
import { page } from '../../messages/en/page.ts';
import type { Say } from '../../messages/say.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import { datasetChosen, datasetFileArrived } from '../../store/actions.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import { type Data, DEFAULT_DATASET } from '../../store/state.ts';
import { browserSource, openDatasetFile } from '../load-dataset.ts';
import { loadInto } from '../load-into.ts';
import type { MenuEntry } from '../menu/Menu.tsx';
import { useChosenFile } from '../use-chosen-file.tsx';

/** Opens a dataset file from disk in place of what is shown. */
export function useOpenFile(): (file: File) => void {
  const store = useStoreItself();
  return (file) =>
    void loadInto(store, datasetFileArrived, (signal, tell) =>
      openDatasetFile(file, browserSource, signal, tell, store.getState().session.say),
    );
}

/** Asks for a file of the reader's own; `input` is to be rendered somewhere, unseen. */
export function useOpenDatasetFile(): { readonly ask: () => void; readonly input: ReactNode } {
  const { datasetFile } = useWords(page);
  const open = useOpenFile();
  return useChosenFile({ accept: '.json,application/json', label: datasetFile, take: open });
}

/** What was opened was checked, all of it; texts that lie apart are compared when they are here. */
function checkedNote({ name, dataset }: Extract<Data, { kind: 'ready' }>, say: Say): string {
  const isApart = dataset.articles.some(({ textIn }) => textIn !== undefined);
  return say(page).checked(name, say(counts).events(dataset.events.length), isApart);
}

/** What is open, the dataset of this site, and a file from disk. */
export function useDatasetEntries(ask: () => void): readonly MenuEntry[] {
  const say = useSay();
  const words = say(page);
  const act = useAct();
  const data = useSelected((state) => state.data);
  const { title } = useSelected(selectDataset);
  const name = useSelected((state) => state.view.dataset);
  const isFile = data.kind !== 'loading' && data.name !== name;
  const builtIn: MenuEntry = {
    label: isFile || data.kind !== 'ready' || name !== DEFAULT_DATASET ? words.builtIn : title,
    note: DEFAULT_DATASET,
    chosen: !isFile && name === DEFAULT_DATASET,
    run: () => act(datasetChosen, DEFAULT_DATASET),
  };
  const other: MenuEntry[] =
    data.kind === 'ready' && !builtIn.chosen
      ? [{ label: title, note: checkedNote(data, say), chosen: true, run: () => undefined }]
      : [];
  const open: MenuEntry = {
    label: words.openFile,
    note: words.openFileNote,
    icon: 'file',
    startsGroup: true,
    run: ask,
  };
  return [...other, builtIn, open];
}
