import { lazy, Suspense } from 'react';
import { countOf } from '../../query/word-count.ts';
import { noticesDismissed, panelOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import styles from './notices.module.css';

/** As long as reports are left out, it stands there: what is shown is not the whole dataset. */
function LeftOut() {
  const count = useSelected(({ data }) =>
    data.kind === 'ready' ? (data.without ?? []).length : 0,
  );
  if (count === 0) return null;
  const [are, its] =
    count === 1
      ? ['is', 'its quote is not in its article']
      : ['are', 'their quotes are not in their articles'];
  return (
    <p className={styles.notice}>
      <Icon name="alert" size={14} />
      <span>
        {countOf(count, 'report')} {are} left out: {its}.
      </span>
    </p>
  );
}

/** Work that could not be saved is told until it is. */
function NotSaved() {
  const act = useAct();
  const saving = useSelected(({ session }) => session.saving);
  if (saving?.kind !== 'failed') return null;
  return (
    <div className={styles.notice}>
      <Icon name="alert" size={14} />
      <span>What you did last is not saved. {saving.reason}.</span>
      <button
        type="button"
        className={`${controls.button} ${controls.small}`}
        onClick={() => act(panelOpened, 'projects')}
      >
        What can be done
      </button>
    </div>
  );
}

const AddedNotice = lazy(() =>
  import('../add/AddedNotice.tsx').then((m) => ({ default: m.AddedNotice })),
);

/** What the page has to say about itself: bad addresses, told until dismissed, and reports left out, told always. */
export function Notices() {
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
            {[...new Set(notices)].map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <button
            type="button"
            className={`${controls.button} ${controls.small}`}
            onClick={() => act(noticesDismissed)}
          >
            Dismiss
          </button>
        </div>
      )}
    </div>
  );
}
