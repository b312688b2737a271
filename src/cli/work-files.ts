/** Files that a run writes for itself and reads again: line by line, or a line at its place. */

/** A line of a file: without its end, and where it stands, in bytes. */
export interface FileLine {
  readonly text: string;
  readonly at: number;
  readonly length: number;
  /** Its end is there; the last line of a run that was stopped may lack it. */
  readonly isWhole: boolean;
}

export interface Appender {
  readonly write: (text: string) => void;
  readonly close: () => void;
}

/** A folder that this run has for itself. */
export interface Claim {
  /** Lets others have it, as it is. */
  readonly release: () => void;
  /** Removes it with everything in it. */
  readonly remove: () => void;
}

/** All are carried out at once, and throw where the machine refuses. */
export interface WorkFiles {
  /** Makes the folder and takes it; undefined where another run that is alive has it. */
  readonly claim: (folder: string) => Claim | undefined;
  /** The lines of a file; none where there is no such file. */
  readonly lines: (path: string) => Iterable<FileLine>;
  /** A file's bytes, piece by piece. */
  readonly bytes: (path: string) => Iterable<Uint8Array>;
  /** A file's whole text. */
  readonly readWhole: (path: string) => string;
  /** The names of what is in a folder; none where there is no such folder. */
  readonly namesIn: (folder: string) => readonly string[];
  readonly remove: (path: string) => void;
  readonly readAt: (path: string, at: number, length: number) => string;
  /** Goes on writing behind the first `keep` bytes of a file; what stood after them is gone. */
  readonly append: (path: string, keep: number) => Appender;
  /** Writes a file from its pieces beside its place, has it read again and approved, and only then moves it there. */
  readonly writeApproved: (
    path: string,
    pieces: Iterable<string>,
    approve: (bytes: Iterable<Uint8Array>) => boolean,
  ) => boolean;
}
