/** The dataset's schema as JSON Schema, for editors and for programs that are not ours. */
import * as z from 'zod/mini';
import * as schema from '../model/schema.ts';

const DESCRIPTIONS = {
  Edtf: [
    schema.edtfSchema,
    'A date in ISO 8601-2 (EDTF) level 1: 2020-10-06, 2020-10-06T22:41, 2020-09-28T10:30:00Z, 2020-10, 199X, 2020-10-06~, 2020-09-28/2020-10-06, 2020-09-28/.., ../2020-10-06.',
  ],
  WebAddress: [schema.urlSchema, 'An address that starts with http:// or https://.'],
  Span: [schema.spanSchema, 'Half-open offsets into an article’s text, in UTF-16 code units.'],
  Passage: [schema.passageSchema, 'Words of an article: quote is text.slice(start, end).'],
  Article: [schema.articleSchema, 'An article as it was given. Only what is known is there.'],
  Actor: [schema.actorSchema, 'Who takes part: a person, group, organization, country or place.'],
  When: [
    schema.whenSchema,
    'When it was, in ISO 8601-2 (EDTF) level 1, and how that is known. No “when” at all: undated.',
  ],
  Figure: [schema.figureSchema, 'A number that the passage gives, and where it stands.'],
  Report: [schema.reportSchema, 'One telling of the event, in the words of one article.'],
  Participant: [schema.participantSchema, 'An actor, and the part that it has in the event.'],
  Event: [schema.eventSchema, 'Something reported to have happened; it may have several reports.'],
} as const;

/** The JSON Schema (draft 2020-12) as the text of its file. What it cannot say - references, offsets, quotes - `check` tells. */
export function jsonSchemaText(): string {
  const metadata = z.registry<{ id: string; description: string }>();
  for (const [id, [part, description]] of Object.entries(DESCRIPTIONS))
    metadata.add(part, { id, description });
  const { $schema, ...rest } = z.toJSONSchema(schema.datasetSchema, { metadata, io: 'input' });
  const head = {
    $schema,
    title: 'Sourceline dataset, version 1',
    description: 'A timeline of reported events. Every event has a report, every report its words.',
  };
  return `${JSON.stringify({ ...head, ...rest }, undefined, 2)}\n`;
}
