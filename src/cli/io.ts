/** What the command needs of the machine. Tests give it a machine of their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Width of the terminal that messages go to; absent where they go to a file or a pipe. */
  readonly columns?: number;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** The files under a folder, at any depth, as paths that readFile takes; undefined where the path is a file. Fails where nothing is there. */
  readonly filesUnder: (path: string) => Promise<readonly string[] | undefined>;
  /** Writes the whole file or nothing. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly readInput: () => Promise<string>;
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
  if (code === 'EISDIR') return 'It is a folder, not a file';
  return error instanceof Error ? error.message : String(error);
}
