/** A dataset that is refused: which words are not where it says, or what else is wrong with it, and what to do. */
import type { DatasetProblem } from '../../model/dataset-problem.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { countOf } from '../../query/word-count.ts';
import { datasetAskedAgain, reportsLeftOut } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import type { Data } from '../../store/state.ts';
import { CopyButton } from '../../views/marks/CopyButton.tsx';
import controls from '../../views/marks/controls.module.css';
import { Command } from './Command.tsx';
import { datasetCommands } from './dataset-commands.ts';
import { describeProblems } from './describe-problems.ts';
import styles from './failed.module.css';
import { Misquote } from './Misquote.tsx';
import { OpenFileButton } from './OpenFileButton.tsx';
import { StatePage } from './StatePage.tsx';
import states from './states.module.css';

type Failed = Extract<Data, { kind: 'failed' }>;

interface FailedStateProps {
  data: Failed;
  onOpenFile: (file: File) => void;
}

/** Shown in full; the others are in the copied text, and in what `check` prints. */
const MOST_SHOWN = 20;

type WithMisquote = DatasetProblem & Required<Pick<DatasetProblem, 'misquote'>>;
const hasMisquote = (problem: DatasetProblem): problem is WithMisquote =>
  problem.misquote !== undefined;

function heading(problems: readonly DatasetProblem[]): string {
  const misquotes = problems.filter(hasMisquote).length;
  if (misquotes === 0 || misquotes < problems.length) return 'This dataset cannot be shown';
  return misquotes === 1
    ? 'One quote is not in its article, so this dataset is not shown'
    : `${misquotes.toLocaleString('en')} quotes are not in their articles, so this dataset is not shown`;
}

/** Reports of the dataset, those at fault among them. */
const countReports = ({ dataset, without }: NonNullable<Failed['rest']>) => {
  const good = dataset.events.reduce((sum, { reports }) => sum + reports.length, 0);
  return { good, all: good + without.length };
};

function lead({ name, problems, rest }: Failed): string {
  if (!rest) return `${name} has ${countOf(problems.length, 'problem')}.`;
  const { good, all } = countReports(rest);
  return `${good.toLocaleString('en')} of ${countOf(all, 'report')} quote their articles verbatim. Sourceline never looks for a similar passage by itself.`;
}

/** "karabakh-2020 · 61 reports, 2 articles", as far as it can be told. */
function inBar({ name, rest }: Failed) {
  if (!rest) return <b>{name}</b>;
  return (
    <>
      <b>{name}</b> · {countOf(countReports(rest).all, 'report')},{' '}
      {countOf(rest.dataset.articles.length, 'article')}
    </>
  );
}

function OtherProblems({ problems }: { problems: readonly DatasetProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems}>
      {problems.map(({ path, message, remedy }) => (
        <li key={`${path} ${message}`}>
          <code>{path}</code>
          <span>{message}</span>
          {remedy && <small>{remedy}</small>}
        </li>
      ))}
    </ul>
  );
}

function WhatToDo({ name }: { name: string }) {
  const { build, check } = datasetCommands(name);
  return (
    <>
      <h2 className={states.heading}>What to do</h2>
      <ol className={states.todo}>
        <li>
          If the article was edited, build the dataset again:
          <Command line={build} />
        </li>
        <li>
          If the dataset was edited by hand, put the article’s words back, then check:
          <Command line={check} />
        </li>
      </ol>
    </>
  );
}

/** Says why the dataset is not shown; a dataset with misquotes alone may be opened without the reports at fault. */
export function FailedState({ data, onOpenFile }: FailedStateProps) {
  const act = useAct();
  const { name, problems, rest } = data;
  const isOfView = useSelected((state) => state.view.dataset === name);
  const misquotes = problems.filter(hasMisquote);
  const others = problems.filter((problem) => !hasMisquote(problem));
  const letters = rest && articleLetters(rest.dataset);
  const letterOf = (title: string): string | undefined => {
    const article = rest?.dataset.articles.find((one) => one.title === title || one.id === title);
    return article && letters?.get(article.id);
  };
  const shown = misquotes.slice(0, MOST_SHOWN);
  const left = problems.length - shown.length - Math.min(others.length, MOST_SHOWN);
  const count = rest?.without.length ?? 0;
  const these = count === 1 ? 'this report' : `these ${count.toLocaleString('en')} reports`;
  return (
    <StatePage heading={heading(problems)} lead={lead(data)} bar={inBar(data)} wide>
      {shown.map(({ path, misquote }) => (
        <Misquote key={path} misquote={misquote} letter={letterOf(misquote.articleTitle)} />
      ))}
      <OtherProblems problems={others.slice(0, MOST_SHOWN)} />
      {left > 0 && <p className={states.lead}>and {countOf(left, 'problem')} more.</p>}
      {misquotes.length > 0 && <WhatToDo name={name} />}
      <div className={states.actions}>
        <OpenFileButton onOpenFile={onOpenFile} solid>
          Open another dataset
        </OpenFileButton>
        {isOfView && (
          <button
            type="button"
            className={`${controls.button} ${controls.line}`}
            onClick={() => act(datasetAskedAgain)}
          >
            Try again
          </button>
        )}
        {count > 0 && (
          <button
            type="button"
            className={`${controls.button} ${controls.line}`}
            onClick={() => act(reportsLeftOut)}
          >
            Leave {these} out and open the rest
          </button>
        )}
        <CopyButton name="Copy the problem" text={() => describeProblems(name, problems)}>
          Copy the problem
        </CopyButton>
      </div>
    </StatePage>
  );
}
