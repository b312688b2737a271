import { counts } from '../../messages/en/counts.ts';
import { failure } from '../../messages/en/failure.tsx';
import { useSay } from '../../messages/use-say.tsx';
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
  const say = useSay();
  const words = say(failure);
  const act = useAct();
  const { title, articles } = useSelected(selectDataset);
  const [first] = articles;
  const lead = first
    ? words.emptyArticles(say(counts).articles(articles.length), title)
    : words.noArticles(title);
  return (
    <StatePage heading={words.empty} lead={lead}>
      <h2 className={styles.heading}>{words.whatToDo}</h2>
      <ol className={styles.todo}>
        <li>{words.addYourOwn}</li>
        <li>
          {words.orBuildAgain}
          <Command line={datasetCommands(name).build} />
        </li>
      </ol>
      <div className={styles.actions}>
        <button
          type="button"
          className={`${controls.button} ${controls.solid}`}
          onClick={() => act(panelOpened, 'add')}
        >
          {words.addArticles}
        </button>
        <OpenFileButton onOpenFile={onOpenFile}>{words.openAnother}</OpenFileButton>
        {first && (
          <button
            type="button"
            className={`${controls.button} ${controls.line}`}
            onClick={() => act(articleOpened, first.id)}
          >
            {words.readArticles(articles.length)}
          </button>
        )}
      </div>
    </StatePage>
  );
}
