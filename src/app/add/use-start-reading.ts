import { datasetFileArrived, panelOpened, storyGrown } from '../../store/actions.ts';
import { useStoreItself } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import { dispatch } from '../../store/store.ts';
import { browserSource, openDatasetFile } from '../load-dataset.ts';
import { loadInto } from '../load-into.ts';
import { useAddingItself } from './use-adding.ts';

/**
 * Has the articles read. The dataset comes in as a file does: decoded beside the page, with every quote checked. A story
 * that grows keeps its edits, filters and selection.
 */
export function useStartReading(): (title: string, addsToOpen: boolean) => void {
  const store = useStoreItself();
  const adding = useAddingItself();
  return (newTitle, addsToOpen) => {
    const open = selectDataset(store.getState());
    const title = addsToOpen ? open.title : newTitle;
    let isFirst = !addsToOpen;
    const onDataset = (bytes: Blob, isLast: boolean): void => {
      const arrived = isFirst ? datasetFileArrived : storyGrown;
      const file = new File([bytes], `${title}.json`, { type: 'application/json' });
      loadInto(store, arrived, (signal, tell) =>
        openDatasetFile(file, browserSource, signal, (data) => {
          // Until the new one is here, what was open stays.
          if (data.kind === 'loading') return;
          tell(data);
          isFirst = false;
          if (isLast || data.kind === 'failed') adding.cancelled();
          dispatch(store, panelOpened, 'none');
        }),
      );
    };
    adding.started({ title, story: addsToOpen ? open.articles : [], onDataset });
  };
}
