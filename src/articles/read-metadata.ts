/** Metadata of an article from outside: a `.meta.json`, front matter, or the fields beside `text` in a JSON file. */
import type { Edtf } from '../model/dataset.ts';
import { isHttpUrl } from '../model/http-url.ts';
import { readPublished } from './read-published.ts';

export interface Metadata {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly url?: string;
  readonly published?: Edtf;
  readonly language?: string;
}

/** A field that could not be used; the article does without it. */
export interface MetadataProblem {
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

const WORDS = 'Write it as a text in quotation marks, or leave it out.';

/** A field's words on one line; undefined where it is absent or blank. */
function wordsOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim() || undefined;
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';
const isWords = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

/** A field under the first of its names that is there; only a field of the record itself counts. */
function field(record: object, ...names: readonly string[]): unknown {
  const name = names.find((key) => Object.hasOwn(record, key));
  return name === undefined ? undefined : (record as Record<string, unknown>)[name];
}

export interface ReadMetadata {
  readonly metadata: Metadata;
  readonly problems: readonly MetadataProblem[];
}

/** Reads the fields that are known and leaves the others alone. `author` and `date` also stand for authors and published. */
export function readMetadata(record: object): ReadMetadata {
  const problems: MetadataProblem[] = [];
  const problem = (place: string, message: string, remedy: string): undefined => {
    problems.push({ place, message, remedy });
    return undefined;
  };
  const words = (name: string): string | undefined => {
    const value = field(record, name);
    if (!isAbsent(value) && !isWords(value)) return problem(name, `“${name}” is not a text`, WORDS);
    return wordsOf(value);
  };
  const authors = (): readonly string[] | undefined => {
    const value = field(record, 'authors', 'author');
    if (isAbsent(value)) return undefined;
    const list = Array.isArray(value) ? value : [value];
    if (!list.every(isWords)) return problem('authors', '“authors” is not a list of texts', WORDS);
    const names = list.flatMap((name) => wordsOf(name) ?? []);
    return names.length > 0 ? names : undefined;
  };
  const url = (): string | undefined => {
    const value = words('url');
    if (value === undefined || isHttpUrl(value)) return value;
    const message = `“url” is no web address: ${value.slice(0, 80)}`;
    return problem('url', message, 'Give an address that starts with http:// or https://.');
  };
  const published = (): Edtf | undefined => {
    const value = field(record, 'published', 'date');
    if (isAbsent(value)) return undefined;
    const date = isWords(value) ? readPublished(String(value)) : undefined;
    if (date) return date;
    const message = `“published” is not a date: ${String(wordsOf(value)).slice(0, 80)}`;
    return problem('published', message, 'Write it like 2020-10-06 or 2020-10-06T22:41.');
  };
  const found = {
    id: words('id'),
    title: words('title'),
    publisher: words('publisher'),
    authors: authors(),
    url: url(),
    published: published(),
    language: words('language'),
  };
  const known = Object.entries(found).filter(([, value]) => value !== undefined);
  return { metadata: Object.fromEntries(known) as Metadata, problems };
}
