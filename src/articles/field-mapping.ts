/** Which of a file's own fields holds what: guessed from their names, or said by the reader. */
import { FIELDS, type FieldName, OTHER_NAMES, OWN_NAMES } from './field-names.ts';

/** Our field → the file's own; a dot leads into an object: `{"publisher": "source.name"}`. */
export type FieldMapping = { readonly [Name in FieldName]?: string };

/** A field of a file, with the beginning of a value as an example. */
export interface FieldSample {
  readonly name: string;
  readonly sample: string;
}

const SAMPLED_RECORDS = 50;
const LONGEST_SAMPLE = 120;
const MOST_FIELDS = 200;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';

const wordsIn = (value: unknown): string | undefined => {
  if (isWords(value)) return String(value);
  return Array.isArray(value) && value.length > 0 && value.every(isWords)
    ? value.join(', ')
    : undefined;
};

/** The value that a dotted name leads to; a name with a dot in it that is there itself comes first. */
export function valueAt(record: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  const dot = name.indexOf('.');
  const inner = dot > 0 && Object.hasOwn(record, name.slice(0, dot)) && record[name.slice(0, dot)];
  return isRecord(inner) ? valueAt(inner, name.slice(dot + 1)) : undefined;
}

/** Fields of the first records that hold words, one level of objects looked into. */
export function sampleFields(records: readonly unknown[]): readonly FieldSample[] {
  const samples = new Map<string, string>();
  const add = (name: string, value: unknown): void => {
    const words = wordsIn(value);
    if (words !== undefined && !samples.has(name) && samples.size < MOST_FIELDS)
      samples.set(name, words.replace(/\s+/g, ' ').slice(0, LONGEST_SAMPLE));
  };
  for (const record of records.slice(0, SAMPLED_RECORDS).filter(isRecord))
    for (const [name, value] of Object.entries(record))
      if (isRecord(value))
        for (const [inner, each] of Object.entries(value)) add(`${name}.${inner}`, each);
      else add(name, value);
  return [...samples].map(([name, sample]) => ({ name, sample }));
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, '');

/** What the names say: our own names as they are, names that others use where ours is missing. */
export function guessMapping(records: readonly unknown[]): FieldMapping {
  const own = new Set(
    records
      .slice(0, SAMPLED_RECORDS)
      .filter(isRecord)
      .flatMap((record) => Object.keys(record)),
  );
  const byPlainName = new Map<string, string>();
  for (const { name } of sampleFields(records))
    if (!byPlainName.has(plain(name))) byPlainName.set(plain(name), name);
  const mapping: { [Name in FieldName]?: string } = {};
  for (const field of FIELDS) {
    const found =
      OWN_NAMES[field].find((name) => own.has(name)) ??
      [...OWN_NAMES[field], ...OTHER_NAMES[field]]
        .map((name) => byPlainName.get(name))
        .find((name) => name !== undefined);
    if (found !== undefined) mapping[field] = found;
  }
  return mapping;
}

/** The record under our own names. Ours count too where the mapping's field is missing from this one record. */
export function mapRecord(
  record: Record<string, unknown>,
  mapping: FieldMapping,
): Partial<Record<FieldName, unknown>> {
  const mapped: Partial<Record<FieldName, unknown>> = {};
  for (const field of FIELDS) {
    const names = [mapping[field], ...OWN_NAMES[field]].filter((name) => name !== undefined);
    const value = names.map((name) => valueAt(record, name)).find((each) => each !== undefined);
    if (value !== undefined) mapped[field] = value;
  }
  return mapped;
}

/** Reads "text=body,title=headline"; undefined where it is not written like that. */
export function parseMapping(written: string): FieldMapping | undefined {
  const mapping: { [Name in FieldName]?: string } = {};
  for (const pair of written.split(',')) {
    const [ours = '', ...theirs] = pair.split('=');
    const field = FIELDS.find((name) => name === ours.trim());
    const name = theirs.join('=').trim();
    if (!field || name === '') return undefined;
    mapping[field] = name;
  }
  return mapping;
}
