import { add } from '../../messages/en/add.tsx';
import type { Say } from '../../messages/say.ts';
import { fetchKeeper } from '../../projects/connect-projects.ts';
import { beforeAdding, keepAdded } from '../../projects/keep-added.ts';
import { datasetFileArrived, noticesTold, panelOpened, storyGrown } from '../../store/actions.ts';
import { useStoreItself } from '../../store/react.tsx';
import { selectReported } from '../../store/selectors.ts';
import { dispatch } from '../../store/store.ts';
import { browserSource, openDatasetFile } from '../load-dataset.ts';
import { loadInto } from '../load-into.ts';
import type { ArrivedDataset } from './adding.ts';
import { useAddingItself } from './use-adding.ts';

/** What the reader should know of what was read, and could not see. */
function noticesOf({ twice, notEnglish }: ArrivedDataset, say: Say): readonly string[] {
  const { givenTwice, notInEnglish } = say(add);
  const named = twice.slice(0, 3);
  return [
    ...(twice.length > 0 ? [givenTwice(named, twice.length - named.length)] : []),
    ...(notEnglish > 0 ? [notInEnglish(notEnglish)] : []),
  ];
}

/**
 * Has the articles read. The dataset comes in as a file does: decoded beside the page, with every quote checked. A story
 * that grows keeps its edits, filters and selection.
 */
export function useStartReading(): (title: string, addsToOpen: boolean) => void {
  const store = useStoreItself();
  const adding = useAddingItself();
  return (newTitle, addsToOpen) => {
    const open = selectReported(store.getState());
    const title = addsToOpen ? open.title : newTitle;
    let isFirst = !addsToOpen;
    const before = beforeAdding(store);
    const onDataset = (message: ArrivedDataset): void => {
      const { bytes, isLast } = message;
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
          if (!isLast || data.kind !== 'ready') return;
          dispatch(store, noticesTold, noticesOf(message, store.getState().session.say));
          void fetchKeeper(store)
            .then((keeper) => keepAdded(store, keeper, before))
            .catch(() => undefined);
        }),
      );
    };
    adding.started({ title, story: addsToOpen ? open.articles : [], onDataset });
  };
}
