import { counts } from '../../messages/en/counts.ts';
import { states as messages } from '../../messages/en/states.tsx';
import { useSay, useWords } from '../../messages/use-say.tsx';
import { loadingStopped } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import type { Data } from '../../store/state.ts';
import controls from '../../views/marks/controls.module.css';
import styles from './loading.module.css';
import states from './states.module.css';
import { wordBytes } from './word-bytes.ts';

interface LoadingStateProps {
  data: Extract<Data, { kind: 'loading' }>;
  /** What the dataset is called. */
  name: string;
}

/** Widths and places of what will stand there, in per cent: still, so that nothing on the page moves. */
const RAIL = [40, 0, 56, 70, 66, 60, 0, 46, 36, 42, 0, 32, 60, 52, 56, 40, 64];
const LANES: readonly (readonly (readonly [left: number, width: number])[])[] = [
  [
    [44, 32],
    [18, 24],
    [36, 36],
    [48, 28],
    [58, 20],
  ],
  [
    [48, 24],
    [58, 36],
  ],
  [[18, 36]],
  [[58, 28]],
  [[36, 20]],
  [
    [44, 32],
    [48, 24],
    [58, 36],
  ],
];

function Placeholders() {
  const { wordsWillStand } = useWords(messages);
  return (
    <>
      <div className={styles.rail} aria-hidden="true">
        {RAIL.map((width, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing that never changes
          <i key={row} style={{ width: `${width}%` }} />
        ))}
      </div>
      <div className={styles.lanes} aria-hidden="true">
        {LANES.map((lane, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing that never changes
          <div key={row}>
            {lane.map(([left, width]) => (
              <i key={`${left}-${width}`} style={{ marginLeft: `${left}%`, width: `${width}%` }} />
            ))}
          </div>
        ))}
      </div>
      <p className={styles.reader} aria-hidden="true">
        {wordsWillStand}
      </p>
    </>
  );
}

/** A dataset on its way: how much of it has come and was checked, quotes and all; and a way to wait no longer. */
export function LoadingState({ data, name: named }: LoadingStateProps) {
  const say = useSay();
  const message = say(messages);
  const act = useAct();
  const { stage, bytes, bytesInAll, checked, name = named } = data;
  const checking = stage === 'checking';
  const amount = bytesInAll
    ? message.amount(wordBytes(bytes, say), wordBytes(bytesInAll, say))
    : wordBytes(bytes, say);
  const words = checking ? message.checking : message.readingPlainly(name);
  const value = checking ? 1 : bytesInAll ? bytes / bytesInAll : undefined;
  return (
    <>
      <section className={states.bar} aria-label={message.dataset}>
        {message.reading(<b>{name}</b>)}
      </section>
      <main id="main" className={`${states.page} ${styles.loading}`} aria-busy="true" tabIndex={-1}>
        <h1 className={controls.unseen}>Sourceline</h1>
        <div className={styles.progress}>
          <p>
            <span role="status">{words}</span>
            <span className={styles.amount}>{amount}</span>
          </p>
          <progress aria-label={words} max={1} value={value ?? 0} />
          {checked && (
            <p className={styles.checked}>
              <span>
                {message.checked(
                  say(counts).events(checked.events),
                  say(counts).articles(checked.articles),
                )}
              </span>
              <button
                type="button"
                className={`${controls.button} ${controls.small}`}
                onClick={() => act(loadingStopped, name)}
              >
                {message.stop}
              </button>
            </p>
          )}
        </div>
        <Placeholders />
      </main>
    </>
  );
}
