/** A project: a dataset, what the reader made of it, and how it was looked at. Kept in this browser. */
import type { Entry } from '../curation/log.ts';
import type { Dataset, ReportId } from '../model/dataset.ts';

/** Raised with what older versions could not read. */
export const PROJECT_VERSION = 1;

/** What is listed of a project. */
export interface ProjectInfo {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** Key of the dataset, which copies of a project share. */
  readonly dataset: string;
  /** The view as an address's query. */
  readonly query: string;
  /** Milliseconds since 1970 UTC. */
  readonly changed: number;
  /** Thrown away, but not yet for good. */
  readonly deleted?: true;
}

export interface Project {
  readonly info: ProjectInfo;
  readonly dataset: Dataset;
  /** Reports that were left out of the dataset because their words are not in their article. */
  readonly without?: readonly ReportId[];
  readonly log: readonly Entry[];
}

const PREFIX = 'project.';

/** What a project is called where datasets are named, such as in the address. */
export const isProjectName = (name: string): boolean => name.startsWith(PREFIX);
export const projectName = (tab: string, number: number): string => `${PREFIX}${tab}-${number}`;
