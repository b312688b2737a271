import { lazy, Suspense } from 'react';
import { counts } from '../../messages/en/counts.ts';
import { states as words } from '../../messages/en/states.tsx';
import type { Say } from '../../messages/say.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import { noticesDismissed, panelOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import type { Notice } from '../../store/state.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import styles from './notices.module.css';

const wordNotice = (notice: Notice, say: Say): string =>
  typeof notice === 'string' ? notice : notice(say);

/** As long as reports are left out, it stands there: what is shown is not the whole dataset. */
function LeftOut() {
  const say = useSay();
  const count = useSelected(({ data }) =>
    data.kind === 'ready' ? (data.without ?? []).length : 0,
  );
  if (count === 0) return null;
  return (
    <p className={styles.notice}>
      <Icon name="alert" size={14} />
      <span>{say(words).leftOut(count, say(counts).reports(count))}</span>
    </p>
  );
}

/** Work that could not be saved is told until it is. */
function NotSaved() {
  const { sentence } = useSay();
  const { notSaved, whatCanBeDone } = useWords(words);
  const act = useAct();
  const saving = useSelected(({ session }) => session.saving);
  if (saving?.kind !== 'failed') return null;
  return (
    <div className={styles.notice}>
      <Icon name="alert" size={14} />
      <span>{notSaved(sentence(saving.reason))}</span>
      <button
        type="button"
        className={`${controls.button} ${controls.small}`}
        onClick={() => act(panelOpened, 'projects')}
      >
        {whatCanBeDone}
      </button>
    </div>
  );
}

const AddedNotice = lazy(() =>
  import('../add/AddedNotice.tsx').then((m) => ({ default: m.AddedNotice })),
);

/** What the page has to say about itself: bad addresses, told until dismissed, and reports left out, told always. */
export function Notices() {
  const say = useSay();
  const { dismiss } = say(words);
  const act = useAct();
  const notices = useSelected(({ session }) => session.notices);
  const added = useSelected(({ session }) => session.added);
  return (
    <div className={styles.notices} role="status">
      <LeftOut />
      <NotSaved />
      <Suspense fallback={null}>{added && <AddedNotice added={added} />}</Suspense>
      {notices.length > 0 && (
        <div className={styles.notice}>
          <Icon name="alert" size={14} />
          <ul>
            {[...new Set(notices.map((notice) => wordNotice(notice, say)))].map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <button
            type="button"
            className={`${controls.button} ${controls.small}`}
            onClick={() => act(noticesDismissed)}
          >
            {dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
