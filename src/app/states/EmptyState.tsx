import { countOf } from '../../query/word-count.ts';
import { articleOpened, panelOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { Command } from './Command.tsx';
import { datasetCommands } from './dataset-commands.ts';
import { OpenFileButton } from './OpenFileButton.tsx';
import { StatePage } from './StatePage.tsx';
import styles from './states.module.css';

interface EmptyStateProps {
  /** What the dataset is called: its file or folder name. */
  name: string;
  onOpenFile: (file: File) => void;
}

/** A dataset without events: nothing was found in its articles, or it has none. */
export function EmptyState({ name, onOpenFile }: EmptyStateProps) {
  const act = useAct();
  const { title, articles } = useSelected(selectDataset);
  const [first] = articles;
  const lead = first
    ? `Sourceline read ${countOf(articles.length, 'article')} of “${title}” and found no sentence in which something is reported to have happened.`
    : `“${title}” has no articles. Put some in its folder and build it again.`;
  return (
    <StatePage heading="This dataset has no events" lead={lead}>
      <h2 className={styles.heading}>What to do</h2>
      <ol className={styles.todo}>
        <li>Add articles of your own here: they are read on this computer.</li>
        <li>
          Or add articles to its folder, then build the dataset again:
          <Command line={datasetCommands(name).build} />
        </li>
      </ol>
      <div className={styles.actions}>
        <button
          type="button"
          className={`${controls.button} ${controls.solid}`}
          onClick={() => act(panelOpened, 'add')}
        >
          Add articles
        </button>
        <OpenFileButton onOpenFile={onOpenFile}>Open another dataset</OpenFileButton>
        {first && (
          <button
            type="button"
            className={`${controls.button} ${controls.line}`}
            onClick={() => act(articleOpened, first.id)}
          >
            Read the {articles.length === 1 ? 'article' : 'articles'}
          </button>
        )}
      </div>
    </StatePage>
  );
}
