/** What is wrong with the fields of one entry of a list, in words. */
import type { ZodMiniType } from 'zod/mini';
import { type DatasetProblem, pathOf } from './dataset-problem.ts';
import { describeIssue } from './describe-issue.ts';
import { forbiddenKeys } from './forbidden-keys.ts';
import { actorSchema, apartArticleSchema, articleSchema, eventSchema } from './schema.ts';
import { isSoundActor, isSoundArticle, isSoundEvent } from './sound-entries.ts';

export const LISTS = ['articles', 'actors', 'events'] as const;
export type ListName = (typeof LISTS)[number];

interface Shape {
  readonly isSound: (entry: unknown) => boolean;
  readonly schema: Pick<ZodMiniType, 'safeParse'>;
}

const SHAPES: Readonly<Record<ListName, Shape>> = {
  articles: { isSound: isSoundArticle, schema: articleSchema },
  actors: { isSound: isSoundActor, schema: actorSchema },
  events: { isSound: isSoundEvent, schema: eventSchema },
};

export interface EntryProblems {
  /** Fields that no dataset may have; they are told before anything else. */
  readonly forbidden: readonly DatasetProblem[];
  readonly fields: readonly DatasetProblem[];
}

/** Whether an entry says that its text lies apart. */
export const isApart = (entry: unknown): boolean =>
  typeof entry === 'object' && entry !== null && 'textIn' in entry && !('text' in entry);

/** Undefined where nothing is wrong. `index` is that of the entry in its list. */
export function entryProblems(
  list: ListName,
  entry: unknown,
  index: number,
): EntryProblems | undefined {
  const { isSound, schema: whole } = SHAPES[list];
  if (isSound(entry)) return undefined;
  const schema = list === 'articles' && isApart(entry) ? apartArticleSchema : whole;
  const at = pathOf([list, index]);
  const forbidden = forbiddenKeys(entry).map((problem) => ({
    ...problem,
    path: `${at}${problem.path.startsWith('[') ? '' : '.'}${problem.path}`,
  }));
  const result = schema.safeParse(entry, { reportInput: true });
  const issues = result.success ? [] : result.error.issues;
  const fields = issues.flatMap((issue) =>
    describeIssue({ ...issue, path: [list, index, ...issue.path] }),
  );
  return forbidden.length + fields.length === 0 ? undefined : { forbidden, fields };
}
