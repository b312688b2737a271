/** The folder beside a dataset in which a run keeps what it has done so far. */
import { type Io, reasonOf, STATUS, type Status } from './io.ts';
import type { Reporter } from './reporter.ts';
import type { Claim } from './work-files.ts';

export interface OutOptions {
  /** The dataset's file. */
  readonly out: string;
  readonly split?: boolean;
  readonly json?: boolean;
}

export const workFolder = (out: string): string => `${out}.work`;

const KEPT = 'What was read is kept: the same command goes on from there.';

/** Undefined, with the reason reported, where the folder cannot be had. */
function claimFolder(out: string, io: Io, reporter: Reporter): Claim | undefined {
  const told = (message: string, remedy?: string): void =>
    reporter.problem({ kind: 'file', file: out, message, ...(remedy && { remedy }) });
  try {
    const claim = io.workFiles.claim(workFolder(out));
    if (!claim)
      told('Another run is building it', 'Wait for it, or build into another file with --out.');
    return claim;
  } catch (error) {
    told(reasonOf(error));
    return undefined;
  }
}

/**
 * Does work in a folder that is this run's alone, and removes it at the end; where the machine refuses something, or the
 * run is stopped from outside, the folder stays for the next run.
 */
export async function withWorkFolder(
  { out }: OutOptions,
  io: Io,
  reporter: Reporter,
  work: () => Promise<Status>,
): Promise<Status> {
  const nothing = (): Status => {
    reporter.summary({ out, written: false }, ['Nothing was written.']);
    return STATUS.problems;
  };
  const claim = claimFolder(out, io, reporter);
  if (!claim) return nothing();
  const interrupted = io.onInterrupt(() => {
    reporter.notice({ file: out, message: `Stopped. ${KEPT}` });
    claim.release();
  });
  try {
    const status = await work();
    claim.remove();
    return status;
  } catch (error) {
    claim.release();
    reporter.problem({ kind: 'file', file: out, message: reasonOf(error), remedy: KEPT });
    return nothing();
  } finally {
    interrupted();
  }
}
