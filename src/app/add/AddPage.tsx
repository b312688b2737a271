/** The page on which a reader's own articles become a story: give them, look at what was found, read them. */
import { countOf } from '../../query/word-count.ts';
import { panelOpened } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import controls from '../../views/marks/controls.module.css';
import { StatePage } from '../states/StatePage.tsx';
import type { Adding } from './adding.ts';
import { DropZone } from './DropZone.tsx';
import { FoundTable } from './FoundTable.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { StartReading } from './StartReading.tsx';
import { Troubles } from './Troubles.tsx';
import { useAdding, useAddingItself } from './use-adding.ts';

const LEAD =
  'Sourceline reads them on this computer and shows what happened, when, and the words that say so.';

function inBar({ found, without, given, looked }: Adding): string | undefined {
  if (given === 0) return undefined;
  const count = countOf(found.length - without.size, 'article');
  return looked < given
    ? `${count} found · ${looked.toLocaleString('en')} of ${countOf(given, 'file')} looked into`
    : `${count} found in ${countOf(given, 'file')}`;
}

export function AddPage() {
  const act = useAct();
  const adding = useAdding();
  const session = useAddingItself();
  const { stage, given, found, without } = adding;
  const close = () => act(panelOpened, 'none');
  const cancel = () => {
    session.cancelled();
    close();
  };
  if (stage.kind !== 'choosing') return <ReadingProgress onClose={close} onCancel={cancel} />;
  return (
    <StatePage heading="Add your own articles" lead={LEAD} bar={inBar(adding)} wide>
      <DropZone />
      {given > 0 && <Troubles />}
      {found.length > without.size && <FoundTable />}
      {found.length > without.size ? (
        <StartReading onCancel={cancel} />
      ) : (
        <p>
          <button type="button" className={controls.button} onClick={cancel}>
            Cancel
          </button>
        </p>
      )}
    </StatePage>
  );
}
