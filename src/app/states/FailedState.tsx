/** A dataset that is refused: which words are not where it says, or what else is wrong with it, and what to do. */

import { counts } from '../../messages/en/counts.ts';
import { failure } from '../../messages/en/failure.tsx';
import type { Say } from '../../messages/say.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { DatasetProblem } from '../../model/dataset-problem.ts';
import { articleLetters } from '../../query/article-letters.ts';
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

/** As a path of a problem: of no field, but of all. */
const WHOLE_FILE = '$';

type WithMisquote = DatasetProblem & Required<Pick<DatasetProblem, 'misquote'>>;
const hasMisquote = (problem: DatasetProblem): problem is WithMisquote =>
  problem.misquote !== undefined;

function heading(problems: readonly DatasetProblem[], say: Say): string {
  const misquotes = problems.filter(hasMisquote).length;
  if (misquotes === 0 || misquotes < problems.length) return say(failure).cannotBeShown;
  return say(failure).misquotes(misquotes);
}

/** Reports of the dataset, those at fault among them. */
const countReports = ({ dataset, without }: NonNullable<Failed['rest']>) => {
  const good = dataset.events.reduce((sum, { reports }) => sum + reports.length, 0);
  return { good, all: good + without.length };
};

function lead({ name, problems, rest }: Failed, say: Say): string {
  if (!rest) return say(failure).hasProblems(name, problems.length);
  const { good, all } = countReports(rest);
  return say(failure).verbatim(good, say(counts).reports(all));
}

/** "karabakh-2020 · 61 reports, 2 articles", as far as it can be told. */
function inBar({ name, rest }: Failed, say: Say) {
  if (!rest) return <b>{name}</b>;
  return (
    <>
      <b>{name}</b> · {say(counts).reports(countReports(rest).all)},{' '}
      {say(counts).articles(rest.dataset.articles.length)}
    </>
  );
}

function OtherProblems({ problems }: { problems: readonly DatasetProblem[] }) {
  const { sentence } = useSay();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems}>
      {problems.map(({ path, message, remedy }) => (
        <li key={`${path} ${message}`}>
          {path !== WHOLE_FILE && <code>{path}</code>}
          <span>{sentence(message)}</span>
          {remedy && <small>{sentence(remedy)}</small>}
        </li>
      ))}
    </ul>
  );
}

function WhatToDo({ name }: { name: string }) {
  const words = useWords(failure);
  const { build, check } = datasetCommands(name);
  return (
    <>
      <h2 className={states.heading}>{words.whatToDo}</h2>
      <ol className={states.todo}>
        <li>
          {words.ifEdited}
          <Command line={build} />
        </li>
        <li>
          {words.ifByHand}
          <Command line={check} />
        </li>
      </ol>
    </>
  );
}

/** Says why the dataset is not shown; a dataset with misquotes alone may be opened without the reports at fault. */
export function FailedState({ data, onOpenFile }: FailedStateProps) {
  const say = useSay();
  const words = say(failure);
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
  return (
    <StatePage heading={heading(problems, say)} lead={lead(data, say)} bar={inBar(data, say)} wide>
      {shown.map(({ path, misquote }) => (
        <Misquote key={path} misquote={misquote} letter={letterOf(misquote.articleTitle)} />
      ))}
      <OtherProblems problems={others.slice(0, MOST_SHOWN)} />
      {left > 0 && <p className={states.lead}>{words.andMore(left)}</p>}
      {misquotes.length > 0 && <WhatToDo name={name} />}
      <div className={states.actions}>
        <OpenFileButton onOpenFile={onOpenFile} solid>
          {words.openAnother}
        </OpenFileButton>
        {isOfView && (
          <button
            type="button"
            className={`${controls.button} ${controls.line}`}
            onClick={() => act(datasetAskedAgain)}
          >
            {words.tryAgain}
          </button>
        )}
        {count > 0 && (
          <button
            type="button"
            className={`${controls.button} ${controls.line}`}
            onClick={() => act(reportsLeftOut)}
          >
            {words.leaveOut(count)}
          </button>
        )}
        <CopyButton name={words.copyProblem} text={() => describeProblems(name, problems)}>
          {words.copyProblem}
        </CopyButton>
      </div>
    </StatePage>
  );
}
