/** The page on which a reader's own articles become a story: give them, look at what was found, read them. */

import type { MessagesOf } from '../../messages/area.ts';
import { add } from '../../messages/en/add.tsx';
import { useWords } from '../../messages/use-say.tsx';
import { panelOpened } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import controls from '../../views/marks/controls.module.css';
import { StatePage } from '../states/StatePage.tsx';
import type { Adding } from './adding-state.ts';
import { DropZone } from './DropZone.tsx';
import { FoundTable } from './FoundTable.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { StartReading } from './StartReading.tsx';
import { Troubles } from './Troubles.tsx';
import { useAdding, useAddingItself } from './use-adding.ts';

function inBar(
  { found, without, given, looked }: Adding,
  words: MessagesOf<typeof add>,
): string | undefined {
  if (given === 0) return undefined;
  const count = found.length - without.size;
  return looked < given ? words.foundSoFar(count, looked, given) : words.foundIn(count, given);
}

export function AddPage() {
  const words = useWords(add);
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
    <StatePage heading={words.heading} lead={words.lead} bar={inBar(adding, words)} wide>
      <DropZone />
      {given > 0 && <Troubles />}
      {found.length > without.size && <FoundTable />}
      {found.length > without.size ? (
        <StartReading onCancel={cancel} />
      ) : (
        <p>
          <button type="button" className={controls.button} onClick={cancel}>
            {words.cancel}
          </button>
        </p>
      )}
    </StatePage>
  );
}
