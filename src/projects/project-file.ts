/** One file that holds a whole project and opens elsewhere. */
import * as z from 'zod/mini';
import type { Entry } from '../curation/log.ts';
import { entrySchema, wordIssues } from '../curation/log-file.ts';
import type { Dataset, ReportId } from '../model/dataset.ts';
import { decodeDataset } from '../model/decode-dataset.ts';
import { forbiddenKeys } from '../model/forbidden-keys.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { PROJECT_VERSION } from './project.ts';

export interface ProjectFile {
  readonly name: string;
  readonly query: string;
  readonly dataset: Dataset;
  readonly without?: readonly ReportId[];
  readonly log: readonly Entry[];
}

const FORMAT = 'sourceline-project';

const schema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(PROJECT_VERSION),
  name: z.string(),
  query: z.string(),
  without: z.exactOptional(z.array(z.string())),
  log: z.array(entrySchema),
  dataset: z.unknown(),
});

export const encodeProject = ({ name, query, dataset, without, log }: ProjectFile): string =>
  `${JSON.stringify({
    format: FORMAT,
    version: PROJECT_VERSION,
    name,
    query,
    ...(without && { without }),
    log,
    dataset,
  })}\n`;

/** A project from a file, or what is wrong with it, in sentences. */
export function decodeProject(text: string): Result<ProjectFile, readonly string[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail(['The file is not JSON.']);
  }
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return fail(['The file is no project of Sourceline.']);
  if (typeof version === 'number' && version > PROJECT_VERSION)
    return fail([
      `The project is of a newer Sourceline (version ${version}); this one reads version ${PROJECT_VERSION}.`,
    ]);
  const [forbidden] = forbiddenKeys(value);
  if (forbidden) return fail([`${forbidden.path}: ${forbidden.message}`]);
  const parsed = schema.safeParse(value);
  if (!parsed.success) return fail(wordIssues(parsed.error.issues));
  const dataset = decodeDataset(parsed.data.dataset);
  if (!dataset.ok)
    return fail(dataset.failure.slice(0, 5).map(({ path, message }) => `${path}: ${message}.`));
  const { name, query, without, log } = parsed.data;
  return succeed({
    name,
    query,
    dataset: dataset.value,
    ...(without && { without: without as readonly unknown[] as readonly ReportId[] }),
    log: log as readonly unknown[] as readonly Entry[],
  });
}
