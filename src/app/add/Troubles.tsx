import { lazy, Suspense, useState } from 'react';
import type { SourceProblem } from '../../articles/source-file.ts';
import { add } from '../../messages/en/add.tsx';
import { useSay, useWords } from '../../messages/use-say.tsx';
import { panelOpened } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import { useOpenFile } from '../top/use-dataset-entries.tsx';
import styles from './add.module.css';
import { useAdding, useAddingItself } from './use-adding.ts';

const MappingDialog = lazy(() =>
  import('./MappingDialog.tsx').then((m) => ({ default: m.MappingDialog })),
);

/** Shown at first, and more on each press; there may be ten thousand. */
const SHOWN = 50;
const MORE = 500;

interface TroubleProps {
  trouble: SourceProblem;
  onMap: (trouble: SourceProblem) => void;
}

function Trouble({ trouble, onMap }: TroubleProps) {
  const say = useSay();
  const words = say(add);
  const act = useAct();
  const adding = useAddingItself();
  const openFile = useOpenFile();
  const { file, place, message, remedy, fields, isBuilt } = trouble;
  const blob = isBuilt && adding.fileOf(file);
  const open = () => {
    if (!blob) return;
    openFile(new File([blob], file.split('/').at(-1) ?? file));
    adding.cancelled();
    act(panelOpened, 'none');
  };
  return (
    <li>
      <Icon name={isBuilt ? 'file' : 'alert'} size={14} />
      <span>
        <b>{place === undefined ? file : `${file}, ${say.sentence(place)}`}</b>
        <span>{say.sentence(message)}.</span>
        {remedy && !isBuilt && <small>{say.sentence(remedy)}</small>}
      </span>
      {fields && (
        <button
          type="button"
          className={`${controls.button} ${controls.line} ${controls.small}`}
          onClick={() => onMap(trouble)}
        >
          {words.sayFields}
        </button>
      )}
      {blob && (
        <button
          type="button"
          className={`${controls.button} ${controls.line} ${controls.small}`}
          onClick={open}
        >
          {words.openDataset}
        </button>
      )}
    </li>
  );
}

function List({
  name,
  troubles,
  onMap,
}: {
  name: string;
  troubles: readonly SourceProblem[];
  onMap: TroubleProps['onMap'];
}) {
  const words = useWords(add);
  const [shown, setShown] = useState(SHOWN);
  const left = troubles.length - shown;
  return (
    <ul className={styles.troubles} aria-label={name}>
      {troubles.slice(0, shown).map((trouble, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end
        <Trouble key={`${trouble.file} ${index}`} trouble={trouble} onMap={onMap} />
      ))}
      {left > 0 && (
        <li>
          <button
            type="button"
            className={`${controls.button} ${controls.line} ${controls.small}`}
            onClick={() => setShown(shown + MORE)}
          >
            {words.showMore(Math.min(left, MORE), left)}
          </button>
        </li>
      )}
    </ul>
  );
}

/** A line for each file that could not be read, and for what is worth a look in those that were. */
export function Troubles() {
  const words = useWords(add);
  const { problems, notices } = useAdding();
  const [mapped, setMapped] = useState<SourceProblem>();
  // What only needs an answer comes first.
  const sorted = [...problems].sort((a, b) => Number(!a.fields) - Number(!b.fields));
  const built = notices.filter(({ isBuilt }) => isBuilt);
  const others = notices.filter(({ isBuilt }) => !isBuilt);
  return (
    <>
      {built.length > 0 && <List name={words.datasets} troubles={built} onMap={setMapped} />}
      {problems.length > 0 && (
        <>
          <h2 className={styles.heading}>{words.couldNotBeRead(problems.length)}</h2>
          <List name={words.whatCouldNot} troubles={sorted} onMap={setMapped} />
        </>
      )}
      {others.length > 0 && (
        <details className={styles.notes}>
          <summary>{words.notesOn(others.length)}</summary>
          <List name={words.notes} troubles={others} onMap={setMapped} />
        </details>
      )}
      {mapped && (
        <Suspense fallback={null}>
          <MappingDialog problem={mapped} onClose={() => setMapped(undefined)} />
        </Suspense>
      )}
    </>
  );
}
