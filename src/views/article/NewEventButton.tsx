import { useEffect, useState } from 'react';
import { article as words } from '../../messages/en/article.tsx';
import { useWords } from '../../messages/use-say.tsx';
import type { Article, Span } from '../../model/dataset.ts';
import { wordsChosen } from '../../store/edit-log.ts';
import { useAct } from '../../store/react.tsx';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import { selectedWords } from './selected-words.ts';

/** As long as words of the article are selected: makes an event of them. */
export function NewEventButton({ article }: { article: Article }) {
  const { newEvent } = useWords(words);
  const act = useAct();
  const [span, setSpan] = useState<Span>();
  useEffect(() => {
    const look = () => setSpan(selectedWords(document.getSelection(), article.text));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [article]);
  if (!span) return null;
  const quote = article.text.slice(span.start, span.end);
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.small} ${controls.line}`}
      // The selection stays while the button is pressed.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => act(wordsChosen, { article: article.id, ...span, quote })}
    >
      <Icon name="plus" size={12} />
      {newEvent}
    </button>
  );
}
