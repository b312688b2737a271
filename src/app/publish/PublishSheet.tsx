/** The story as a page of its own, in one file: to mail, to put on any server, to open from a disk. */

import { useState } from 'react';
import type { MessagesOf } from '../../messages/area.ts';
import { counts } from '../../messages/en/counts.ts';
import { share } from '../../messages/en/share.ts';
import { useSay } from '../../messages/use-say.tsx';
import { useSelected, useStoreItself } from '../../store/react.tsx';
import { selectShownEvents } from '../../store/select-shown.ts';
import { selectReported } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import { Segmented } from '../../views/marks/Segmented.tsx';
import { saveFile } from '../export/save-file.ts';
import { SheetFrame } from '../sheets/SheetFrame.tsx';
import { wordBytes } from '../states/word-bytes.ts';
import { makePage, type PublishOptions } from './make-page.ts';
import styles from './publish.module.css';

type Words = MessagesOf<typeof share>;

const TEXTS = ['full', 'excerpts'] as const;

/** Fetched when it is needed: it is as large as the page itself. */
async function fetchTemplate(words: Words): Promise<string> {
  const response = await fetch('./publish.html');
  if (!response.ok) throw new Error(words.noTemplate);
  return response.text();
}

/** Makes the file and hands it to the browser to save; tells how it went. */
function usePublishing() {
  const say = useSay();
  const words = say(share);
  const store = useStoreItself();
  const [told, setTold] = useState('');
  const publish = async (options: PublishOptions) => {
    setTold(words.making);
    try {
      const text = makePage(await fetchTemplate(words), store.getState(), {
        ...options,
        query: window.location.search,
      });
      saveFile({ name: 'story.html', mediaType: 'text/html', text });
      setTold(words.pageSaved(wordBytes(new Blob([text]).size, say)));
    } catch (error) {
      setTold(error instanceof Error ? `${say.sentence(error.message)}.` : words.notMade);
    }
  };
  return { told, publish };
}

export function PublishSheet() {
  const say = useSay();
  const words = say(share);
  const dataset = useSelected(selectReported);
  const shown = useSelected(selectShownEvents);
  const isNarrowed = shown.length < dataset.events.length;
  const [texts, setTexts] = useState<PublishOptions['texts']>('full');
  const [scope, setScope] = useState<PublishOptions['scope']>('all');
  const { told, publish } = usePublishing();
  return (
    <SheetFrame heading={words.publish}>
      <div className={styles.publish}>
        <p>{words.publishLead}</p>
        <Segmented
          name={words.articles}
          choices={TEXTS.map((value) => ({ value, label: words.texts[value] }))}
          chosen={texts}
          onChoose={setTexts}
        />
        <p className={styles.hint}>{words.textsMean[texts]}</p>
        {isNarrowed && (
          <Segmented
            name={words.events}
            choices={[
              { value: 'all', label: words.all(say(counts).events(dataset.events.length)) },
              { value: 'shown', label: words.theShown(say(counts).events(shown.length)) },
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
          {words.savePage}
        </button>
        <p role="status" className={styles.hint}>
          {told}
        </p>
        <p className={styles.hint}>
          {words.toEmbed}{' '}
          <code>{'<iframe src="story.html?embed" title="…" height="480"></iframe>'}</code>
        </p>
      </div>
    </SheetFrame>
  );
}
