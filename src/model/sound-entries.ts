/**
 * A quick look at the entries of a dataset's lists: what passes is what schema.ts describes, field by field. What does
 * not pass may still be right, or be told with its place and remedy: that is for the schema, which takes ten times as long.
 */
import { ACTOR_KINDS, BASES, MODALITIES, ROLES } from './dataset.ts';
import { isEdtf } from './edtf.ts';
import { isHttpUrl } from './http-url.ts';
import { KINDS } from './kinds.ts';

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isWords: Test = (value) => typeof value === 'string' && value !== '';
const isOffset: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isNumber: Test = (value) => Number.isFinite(value);
const isShare: Test = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const isDigest: Test = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
/** What nearly all ids are: quicker to tell. */
const PLAIN_ID = /^[ -~]{1,300}$/;
const isId: Test = (value) =>
  typeof value === 'string' &&
  (PLAIN_ID.test(value) || (value !== '' && value.length <= 300 && !/[\p{Cc}\p{Cs}]/u.test(value)));

/** Many events share a day. */
const soundDates = new Set<unknown>();
const MOST_DATES = 20_000;
const isDate: Test = (value) => {
  if (soundDates.has(value)) return true;
  if (typeof value !== 'string' || !isEdtf(value)) return false;
  if (soundDates.size < MOST_DATES) soundDates.add(value);
  return true;
};
const isAddress: Test = (value) => typeof value === 'string' && isHttpUrl(value);

const oneOf =
  (values: readonly string[]): Test =>
  (value) =>
    values.includes(value as string);

const listOf =
  (test: Test, least = 0): Test =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(test);

/** An object with all fields of `required`, perhaps some of `optional`, and no others. */
function fields(
  required: Readonly<Record<string, Test>>,
  optional: Readonly<Record<string, Test>> = {},
): Test {
  const needed = Object.keys(required).length;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let found = 0;
    for (const key in value) {
      const isRequired = Object.hasOwn(required, key);
      const test = isRequired ? required[key] : Object.hasOwn(optional, key) && optional[key];
      if (test === undefined || test === false || !test((value as Record<string, unknown>)[key]))
        return false;
      if (isRequired) found += 1;
    }
    return found === needed;
  };
}

const span = { start: isOffset, end: isOffset };
const passage = { ...span, quote: isWords };

export const isSoundArticle = fields(
  { id: isId, sha256: isDigest, text: isText },
  {
    title: isWords,
    publisher: isWords,
    authors: listOf(isWords),
    url: isAddress,
    published: isDate,
    publishedFrom: oneOf(['text', 'metadata', 'reader']),
    publishedSpan: fields(span),
    language: isWords,
    furniture: listOf(fields(span)),
    pages: listOf(isOffset),
    sameTextAs: isId,
  },
);

export const isSoundActor = fields(
  { id: isId, name: isWords, kind: oneOf(ACTOR_KINDS) },
  { aliases: listOf(isWords), description: isWords, partOf: isId },
);

const isWhen = fields(
  { edtf: isDate, basis: oneOf(BASES), extent: oneOf(['throughout', 'within']) },
  { phrase: fields({ article: isId, ...passage }), anchor: isDate, rule: isWords },
);

const isReport = fields(
  {
    id: isId,
    article: isId,
    passage: fields(passage),
    trigger: fields(span),
    modality: oneOf(MODALITIES),
  },
  {
    saidBy: listOf(isId),
    figures: listOf(fields({ value: isNumber, unit: isWords, ...span })),
    when: isWhen,
  },
);

export const isSoundEvent = fields(
  {
    id: isId,
    kind: oneOf(KINDS),
    title: isWords,
    weight: isShare,
    participants: listOf(fields({ actor: isId, role: oneOf(ROLES) })),
    reports: listOf(isReport, 1),
  },
  { when: isWhen, where: isWords, possiblySame: listOf(isId) },
);
