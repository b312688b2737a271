import { dates } from '../messages/en/dates.ts';
import { page } from '../messages/en/page.ts';
import { useSay, useWords } from '../messages/use-say.tsx';
import { articleLetters } from '../query/article-letters.ts';
import { wordEdtfDate } from '../query/word-when.ts';
import { articleOpened, panelOpened } from '../store/actions.ts';
import { useAct, useSelected } from '../store/react.tsx';
import { selectDataset } from '../store/selectors.ts';
import { CloseButton } from '../views/marks/CloseButton.tsx';
import { SheetDialog } from '../views/marks/SheetDialog.tsx';
import { SourceKey } from '../views/marks/SourceKey.tsx';
import styles from './sheet.module.css';

/** The articles to read, on a phone. */
export function ArticlesSheet() {
  const words = useWords(page);
  const say = useSay();
  const act = useAct();
  const dataset = useSelected(selectDataset);
  const letters = articleLetters(dataset);
  const close = () => act(panelOpened, 'none');
  return (
    <SheetDialog name={words.articles} place="bottom" onClose={close}>
      <header className={styles.head}>
        <h2>{words.articles}</h2>
        <CloseButton onClick={close} />
      </header>
      <ul className={styles.body}>
        {dataset.articles.map(({ id, title = id, published, language }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.article}
              onClick={() => {
                close();
                act(articleOpened, id);
              }}
            >
              <SourceKey letter={letters.get(id) ?? '?'} title={title} />
              <span>
                <bdi lang={language}>{title}</bdi>
                <small>{published ? wordEdtfDate(published, say) : say(dates).noDateKnown}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </SheetDialog>
  );
}
