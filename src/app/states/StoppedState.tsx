import { failure } from '../../messages/en/failure.tsx';
import { useWords } from '../../messages/use-say.tsx';
import { datasetAskedAgain } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import type { Data } from '../../store/state.ts';
import controls from '../../views/marks/controls.module.css';
import { OpenFileButton } from './OpenFileButton.tsx';
import { StatePage } from './StatePage.tsx';
import states from './states.module.css';

interface StoppedStateProps {
  data: Extract<Data, { kind: 'stopped' }>;
  onOpenFile: (file: File) => void;
}

/** The reader stopped a loading: the same once more, or another dataset. */
export function StoppedState({ data: { name }, onOpenFile }: StoppedStateProps) {
  const words = useWords(failure);
  const act = useAct();
  const isOfView = useSelected((state) => state.view.dataset === name);
  const again = isOfView ? words.loadAgain : words.loadOfAddress;
  return (
    <StatePage heading={words.stopped} lead={words.nothingShown(<b>{name}</b>)}>
      <div className={states.actions}>
        <button
          type="button"
          className={`${controls.button} ${controls.solid}`}
          onClick={() => act(datasetAskedAgain)}
        >
          {again}
        </button>
        <OpenFileButton onOpenFile={onOpenFile}>{words.openFile}</OpenFileButton>
      </div>
    </StatePage>
  );
}
