/** Tells how a run goes: a bar on a terminal, plain lines elsewhere, JSON lines for machines. */
import type { SourceProblem } from '../articles/source-file.ts';
import type { DatasetProblem } from '../model/dataset-problem.ts';
import type { Io } from './io.ts';
import { type Pace, wordSeconds } from './pace.ts';
import { printable, shortened } from './printable.ts';

export type Problem =
  | ({ readonly kind: 'file' } & SourceProblem)
  | ({ readonly kind: 'dataset'; readonly file: string } & DatasetProblem);

export interface Reporter {
  readonly progress: (done: number, all: number, name: string, pace?: Pace) => void;
  /** Work on all articles together, which takes its time and has no steps. */
  readonly stage: (words: string) => void;
  readonly problem: (problem: Problem) => void;
  readonly notice: (notice: SourceProblem) => void;
  /** The end: fields for machines, lines for readers. */
  readonly summary: (fields: object, lines: readonly string[]) => void;
}

const BAR = 24;

function problemLines(problem: Problem): readonly string[] {
  const { file, message, remedy } = problem;
  const place = problem.kind === 'file' ? problem.place : problem.path;
  const at = place === undefined ? file : `${file}: ${place}`;
  const misquote = problem.kind === 'dataset' ? problem.misquote : undefined;
  const wordings = misquote
    ? [
        `  event: ${misquote.eventTitle}`,
        `  article: ${misquote.articleTitle}, characters ${misquote.span.start} to ${misquote.span.end}`,
        `  expected: “${misquote.expected}”`,
        `  found: “${misquote.found}”`,
      ]
    : [];
  return [`${at}: ${message}`, ...wordings, ...(remedy === undefined ? [] : [`  ${remedy}`])];
}

const block = (lines: readonly string[]): string =>
  lines.map((line) => `${/^ */.exec(line)![0]}${printable(line.trimStart())}\n`).join('');

/** For readers: problems and, on a terminal, progress on the error stream; the summary on the output. */
function forReaders(io: Io): Reporter {
  let barShown = false;
  const clear = (): void => {
    if (barShown) io.err('\r\u001b[K');
    barShown = false;
  };
  const stage = (words: string): void => {
    if (io.columns === undefined) return;
    io.err(`\r\u001b[K${shortened(words, io.columns - 1)}`);
    barShown = true;
  };
  const progress = (done: number, all: number, name: string, pace?: Pace): void => {
    const filled = Math.round((BAR * done) / Math.max(1, all));
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done} of ${all}`;
    const speed = pace ? `, ${pace.perSecond} a second, ${wordSeconds(pace.secondsLeft)} left` : '';
    stage(`${bar}${speed} ${printable(name)}`);
  };
  const tell = (lines: readonly string[]): void => {
    clear();
    io.err(block(lines));
  };
  return {
    progress,
    stage,
    problem: (problem) => tell(problemLines(problem)),
    notice: (notice) => tell([`Note: ${problemLines({ kind: 'file', ...notice }).join(' ')}`]),
    summary: (_, lines) => {
      clear();
      io.out(block(lines));
    },
  };
}

/** For machines: one object on a line, all on the output. */
function forMachines(io: Io): Reporter {
  const line = (kind: string, fields: object): void =>
    io.out(`${JSON.stringify({ ...fields, kind })}\n`);
  return {
    progress: (done, all, name, pace) => line('progress', { done, all, name, ...pace }),
    stage: (words) => line('stage', { words }),
    problem: (problem) => line('problem', problem),
    notice: (notice) => line('notice', notice),
    summary: (fields) => line('summary', fields),
  };
}

export const makeReporter = (io: Io, json: boolean): Reporter =>
  json ? forMachines(io) : forReaders(io);
