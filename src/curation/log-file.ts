/** The log of corrections as a file: what it holds is checked field by field before it is believed. */
import * as z from 'zod/mini';
import { ACTOR_KINDS } from '../model/dataset.ts';
import { forbiddenKeys } from '../model/forbidden-keys.ts';
import { KINDS } from '../model/kinds.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import { actorSchema, eventSchema, participantSchema, whenSchema } from '../model/schema.ts';
import type { Entry } from './log.ts';

const id = z.string().check(z.minLength(1), z.maxLength(400));
const words = z.string().check(z.minLength(1));
const optional = z.exactOptional;

const edit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title-changed'), event: id, title: words }),
  z.strictObject({ kind: z.literal('kind-changed'), event: id, to: z.enum(KINDS) }),
  z.strictObject({ kind: z.literal('when-changed'), event: id, when: optional(whenSchema) }),
  z.strictObject({ kind: z.literal('where-changed'), event: id, where: optional(words) }),
  z.strictObject({
    kind: z.literal('participants-changed'),
    event: id,
    participants: z.array(participantSchema),
  }),
  z.strictObject({
    kind: z.literal('event-judged'),
    event: id,
    verdict: z.enum(['accepted', 'rejected', 'open']),
  }),
  z.strictObject({ kind: z.literal('note-written'), event: id, note: optional(words) }),
  z.strictObject({ kind: z.literal('events-merged'), event: id, others: z.array(id) }),
  z.strictObject({ kind: z.literal('event-split'), event: id, reports: z.array(id), as: id }),
  z.strictObject({ kind: z.literal('report-moved'), report: id, to: id }),
  z.strictObject({ kind: z.literal('report-left-out'), report: id }),
  z.strictObject({ kind: z.literal('event-added'), event: eventSchema }),
  z.strictObject({ kind: z.literal('actors-merged'), actor: id, others: z.array(id) }),
  z.strictObject({ kind: z.literal('actor-renamed'), actor: id, name: words }),
  z.strictObject({ kind: z.literal('actor-attached'), actor: id, partOf: optional(id) }),
  z.strictObject({ kind: z.literal('actor-kind-changed'), actor: id, to: z.enum(ACTOR_KINDS) }),
  z.strictObject({ kind: z.literal('actor-added'), actor: actorSchema }),
]);

const reportAnchor = z.strictObject({
  report: id,
  article: id,
  quote: z.string(),
  trigger: z.string(),
  start: z.int(),
});

const anchors = z.strictObject({
  events: z.array(
    z.strictObject({ event: id, kind: z.enum(KINDS), reports: z.array(reportAnchor) }),
  ),
  reports: z.array(reportAnchor),
  actors: z.array(z.strictObject({ actor: id, name: z.string() })),
});

const step = z.strictObject({ id, name: z.string(), edits: z.array(edit), anchors });

export const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('step'), step }),
  z.strictObject({ kind: z.literal('undone'), step: id }),
  z.strictObject({ kind: z.literal('redone'), step: id }),
]);

const logSchema = z.strictObject({
  format: z.literal('sourceline-corrections'),
  version: z.literal(1),
  title: z.string(),
  log: z.array(entrySchema),
});

const MOST_TOLD = 5;

/** The log, one entry on a line. */
export function encodeLog(title: string, log: readonly Entry[]): string {
  const lines = log.map((entry) => JSON.stringify(entry)).join(',\n');
  const head = `"format": "sourceline-corrections",\n"version": 1,\n"title": ${JSON.stringify(title)}`;
  return `{\n${head},\n"log": [\n${lines}\n]\n}\n`;
}

/** What `z` says is wrong, at most a few lines of it. */
export const wordIssues = (issues: readonly z.core.$ZodIssue[]): readonly string[] =>
  issues.slice(0, MOST_TOLD).map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`);

/** A log from a file, or what is wrong with it, in sentences. */
export function decodeLog(text: string): Result<readonly Entry[], readonly string[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail(['The file is not JSON.']);
  }
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'sourceline-corrections')
    return fail(['The file holds no corrections of Sourceline.']);
  if (typeof version === 'number' && version > 1)
    return fail([`The file is of version ${version}; this Sourceline reads version 1.`]);
  const [forbidden] = forbiddenKeys(value);
  if (forbidden) return fail([`${forbidden.path}: ${forbidden.message}`]);
  const parsed = logSchema.safeParse(value);
  if (!parsed.success) return fail(wordIssues(parsed.error.issues));
  return succeed(parsed.data.log as readonly unknown[] as readonly Entry[]);
}
