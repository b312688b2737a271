/** The story as a page of its own, in one file: to mail, to put on any server, to open from a disk. */
import { useState } from 'react';
import { countOf } from '../../query/word-count.ts';
import { useSelected, useStoreItself } from '../../store/react.tsx';
import { selectDataset, selectShownEvents } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import { Segmented } from '../../views/marks/Segmented.tsx';
import { saveFile } from '../export/save-file.ts';
import { SheetFrame } from '../sheets/SheetFrame.tsx';
import { wordBytes } from '../states/word-bytes.ts';
import { makePage, type PublishOptions } from './make-page.ts';
import styles from './publish.module.css';

const TEXTS = [
  { value: 'full', label: 'Whole articles' },
  { value: 'excerpts', label: 'Excerpts only' },
] as const;

/** Fetched when it is needed: it is as large as the page itself. */
async function fetchTemplate(): Promise<string> {
  const response = await fetch('./publish.html');
  if (!response.ok) throw new Error('The template of the page is not on this server');
  return response.text();
}

/** Makes the file and hands it to the browser to save; tells how it went. */
function usePublishing() {
  const store = useStoreItself();
  const [told, setTold] = useState('');
  const publish = async (options: PublishOptions) => {
    setTold('Making the page…');
    try {
      const text = makePage(await fetchTemplate(), store.getState(), {
        ...options,
        query: window.location.search,
      });
      saveFile({ name: 'story.html', mediaType: 'text/html', text });
      setTold(
        `Saved as story.html, ${wordBytes(new Blob([text]).size, store.getState().session.say)}.`,
      );
    } catch (error) {
      setTold(error instanceof Error ? `${error.message}.` : 'It could not be made.');
    }
  };
  return { told, publish };
}

export function PublishSheet() {
  const dataset = useSelected(selectDataset);
  const shown = useSelected(selectShownEvents);
  const isNarrowed = shown.length < dataset.events.length;
  const [texts, setTexts] = useState<PublishOptions['texts']>('full');
  const [scope, setScope] = useState<PublishOptions['scope']>('all');
  const { told, publish } = usePublishing();
  return (
    <SheetFrame heading="Publish">
      <div className={styles.publish}>
        <p>
          One HTML file with the story, your corrections and this view. It opens from a disk or any
          server, and asks the network for nothing.
        </p>
        <Segmented name="Articles" choices={TEXTS} chosen={texts} onChoose={setTexts} />
        <p className={styles.hint}>
          {texts === 'full'
            ? 'Every article can be read in whole. Mind whose they are.'
            : 'Of each article only the words that are quoted. Corrections are then written into the events, without what was before.'}
        </p>
        {isNarrowed && (
          <Segmented
            name="Events"
            choices={[
              { value: 'all', label: `All ${countOf(dataset.events.length, 'event')}` },
              { value: 'shown', label: `The ${countOf(shown.length, 'event')} shown` },
            ]}
            chosen={scope}
            onChoose={setScope}
          />
        )}
        <button
          type="button"
          className={`${controls.button} ${controls.solid}`}
          onClick={() => void publish({ texts, scope })}
        >
          <Icon name="export" size={14} />
          Save the page
        </button>
        <p role="status" className={styles.hint}>
          {told}
        </p>
        <p className={styles.hint}>
          To show it within another page, compactly, put it on a server and add:{' '}
          <code>{'<iframe src="story.html?embed" title="…" height="480"></iframe>'}</code>
        </p>
      </div>
    </SheetFrame>
  );
}
