import type { ArticleReader } from './article-reader.ts';
import type { WorkFiles } from './work-files.ts';

/** What the command needs of the machine. Tests give it a machine of their own. */
export interface Io {
  readonly out: (text: string) => void;
  /** As `out`, and resolves when whoever reads the output can take more. */
  readonly outWhole: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  /** Width of the terminal that messages go to; absent where they go to a file or a pipe. */
  readonly columns?: number;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** The files under a folder, at any depth, as paths that readFile takes; undefined where the path is a file. Fails where nothing is there. */
  readonly filesUnder: (path: string) => Promise<readonly string[] | undefined>;
  /** Writes the whole file or nothing. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly readInput: () => Promise<string>;
  /** Lines of the input, as they come. */
  readonly inputLines: () => AsyncIterable<string>;
  readonly workFiles: WorkFiles;
  /** Threads that read articles; absent where there is but this one. */
  readonly startThreads?: (count: number, grammar: Uint8Array) => ArticleReader;
  /** How many threads can work at once. */
  readonly cores: number;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Has something done when the run is stopped from outside, before it ends; returns how to take that back. */
  readonly onInterrupt: (run: () => void) => () => void;
  /** Another text for another version of the code that reads articles. */
  readonly readingVersion: () => Promise<string>;
  /** The page without a story in it; built where it is not there yet. */
  readonly readTemplate: () => Promise<string>;
  /** The weights of the English grammar. */
  readonly readGrammar: () => Promise<Uint8Array>;
}

/** How a run ended: everything went well; something was wrong with what was given; the command was not understood. */
export const STATUS = { ok: 0, problems: 1, usage: 2 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** A command that was not understood; the message says what to write instead. */
export class UsageError extends Error {}

/** Why the machine refused, in words: "there is no such file". */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: string } | undefined)?.code;
  if (code === 'ENOENT') return 'There is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'It may not be opened: permission was denied';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'The disk is full';
  if (code === 'EROFS') return 'It may not be written: the disk is read-only';
  if (code === 'ENOTDIR') return 'A part of the path is a file, not a folder';
  if (code === 'EISDIR') return 'It is a folder, not a file';
  return error instanceof Error ? error.message : String(error);
}
