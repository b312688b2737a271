/**
 * The shape of a dataset, field by field. dataset.ts says the same in types, and the last lines hold the two together.
 * What one field cannot tell (references, offsets, quotes) is checked by decode-dataset.ts.
 */
import * as z from 'zod/mini';
import {
  ACTOR_KINDS,
  type ActorId,
  type ArticleId,
  BASES,
  type Dataset,
  type Edtf,
  type EventId,
  MODALITIES,
  type ReportId,
  ROLES,
} from './dataset.ts';
import { isEdtf } from './edtf.ts';
import { isHttpUrl } from './http-url.ts';
import { KINDS } from './kinds.ts';

// The page's Content-Security-Policy forbids code made from strings, which Zod would otherwise try.
z.config({ jitless: true });

const optional = z.exactOptional;
const words = z.string().check(z.minLength(1));

/** A string that only the decoder may turn into an id of this kind. */
const id = <Id extends string>(): z.ZodMiniType<Id, string> =>
  z.string().check(
    z.minLength(1),
    z.maxLength(300),
    z.refine(
      (text: string) => !/[\p{Cc}\p{Cs}]/u.test(text),
      'has a control character or half a character in it',
    ),
  ) as unknown as z.ZodMiniType<Id, string>;

export const edtfSchema = z
  .string()
  .check(
    z.refine(isEdtf, 'is not a date in EDTF, such as 2020-10-06, 2020-10, 199X or 2020-09-28/..'),
  ) as unknown as z.ZodMiniType<Edtf, string>;

export const urlSchema = z
  .string()
  .check(z.refine(isHttpUrl, 'is not an address that starts with http:// or https://'));

const offset = z.int().check(z.minimum(0));
const span = { start: offset, end: offset };

export const spanSchema = z.strictObject(span);
export const passageSchema = z.strictObject({ ...span, quote: words });

/** Down from the dataset's folder, never up or elsewhere. */
const textPathSchema = z
  .string()
  .check(
    z.refine(
      (path: string) => /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*\.json$/.test(path),
      'is not a path such as dataset.texts/1.json',
    ),
  );

const articleFields = {
  id: id<ArticleId>(),
  title: optional(words),
  publisher: optional(words),
  authors: optional(z.array(words)),
  url: optional(urlSchema),
  published: optional(edtfSchema),
  publishedFrom: optional(z.enum(['text', 'metadata', 'reader'])),
  publishedSpan: optional(spanSchema),
  language: optional(words),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  text: z.string(),
  textIn: optional(textPathSchema),
  furniture: optional(z.array(spanSchema)),
  pages: optional(z.array(offset)),
  sameTextAs: optional(id<ArticleId>()),
};

export const articleSchema = z.strictObject(articleFields);

const { text: _, ...withoutText } = articleFields;

/** An article whose text lies apart, as it stands in the dataset's file: where, and how long it is. */
export const apartArticleSchema = z.strictObject({
  ...withoutText,
  textIn: textPathSchema,
  textLength: offset,
});

/** A file of texts that lie apart: by the id of their article. */
export const textsSchema = z.strictObject({
  format: z.literal('sourceline-texts'),
  version: z.literal(1),
  texts: z.record(z.string(), z.string()),
});

export const actorSchema = z.strictObject({
  id: id<ActorId>(),
  name: words,
  kind: z.enum(ACTOR_KINDS),
  aliases: optional(z.array(words)),
  description: optional(words),
  partOf: optional(id<ActorId>()),
});

export const whenSchema = z.strictObject({
  edtf: edtfSchema,
  basis: z.enum(BASES),
  extent: z.enum(['throughout', 'within']),
  phrase: optional(z.strictObject({ article: id<ArticleId>(), ...span, quote: words })),
  anchor: optional(edtfSchema),
  rule: optional(words),
});

export const figureSchema = z.strictObject({ value: z.number(), unit: words, ...span });

export const reportSchema = z.strictObject({
  id: id<ReportId>(),
  article: id<ArticleId>(),
  passage: passageSchema,
  trigger: spanSchema,
  saidBy: optional(z.array(id<ActorId>())),
  modality: z.enum(MODALITIES),
  figures: optional(z.array(figureSchema)),
  when: optional(whenSchema),
});

export const participantSchema = z.strictObject({ actor: id<ActorId>(), role: z.enum(ROLES) });

export const eventSchema = z.strictObject({
  id: id<EventId>(),
  kind: z.enum(KINDS),
  title: words,
  weight: z.number().check(z.minimum(0), z.maximum(1)),
  when: optional(whenSchema),
  participants: z.array(participantSchema),
  where: optional(words),
  reports: z.array(reportSchema).check(z.minLength(1)),
  possiblySame: optional(z.array(id<EventId>())),
});

export const datasetSchema = z.strictObject({
  format: z.literal('sourceline'),
  version: z.literal(1),
  title: z.string(),
  articles: z.array(articleSchema),
  actors: z.array(actorSchema),
  events: z.array(eventSchema),
});

type Frozen<T> = T extends string | number ? T : { readonly [Key in keyof T]: Frozen<T[Key]> };
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Fails to compile where the schema and the types of dataset.ts differ. */
export type SchemaYieldsDataset = Same<Frozen<z.infer<typeof datasetSchema>>, Frozen<Dataset>>;
true satisfies SchemaYieldsDataset;
