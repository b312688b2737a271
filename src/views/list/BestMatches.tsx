/** Of many events that have the words, those that answer best: the list itself stands in order of time. */
import { list } from '../../messages/en/list.ts';
import { useSay } from '../../messages/use-say.tsx';
import { wordWhenShort } from '../../query/word-when.ts';
import { eventSelected } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectBestRows } from '../../store/select-shown.ts';
import { selectIndex } from '../../store/selectors.ts';
import { TitleWords } from '../marks/TitleWords.tsx';
import styles from './best-matches.module.css';

export function BestMatches() {
  const say = useSay();
  const act = useAct();
  const index = useSelected(selectIndex);
  const rows = useSelected(selectBestRows);
  if (rows.length === 0) return null;
  return (
    <section className={styles.best} aria-labelledby="best-matches">
      <h2 id="best-matches">{say(list).best}</h2>
      <ol>
        {rows.map((row) => {
          const event = index.eventAt(row);
          return (
            <li key={event.id}>
              <button type="button" onClick={() => act(eventSelected, event.id)}>
                <TitleWords dataset={index.dataset} event={event} />
              </button>
              {event.when && <span>{wordWhenShort(event.when, say)}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
