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

export interface ReadMetadata {
  readonly metadata: Metadata;
  readonly problems: readonly MetadataProblem[];
}

const LONGEST_SHOWN = 80;

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';
const isWords = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** Words on one line, without control characters; undefined where none are left. */
const oneLine = (value: string | number): string | undefined =>
  String(value)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim() || undefined;

/** Reads the fields of one record, and remembers what was wrong with them. */
class Fields {
  readonly problems: MetadataProblem[] = [];
  readonly #record: object;

  constructor(record: object) {
    this.#record = record;
  }

  /** A field under the first of its names that is there; only a field of the record itself counts. */
  #field(...names: readonly string[]): unknown {
    const name = names.find((key) => Object.hasOwn(this.#record, key));
    return name === undefined ? undefined : (this.#record as Record<string, unknown>)[name];
  }

  #problem(place: string, message: string, remedy: string): undefined {
    this.problems.push({ place, message: `“${place}” ${message}`, remedy });
    return undefined;
  }

  words(name: string): string | undefined {
    const value = this.#field(name);
    if (isAbsent(value)) return undefined;
    if (isWords(value)) return oneLine(value);
    return this.#problem(name, 'is not a text', 'Write it in quotation marks, or leave it out.');
  }

  authors(): readonly string[] | undefined {
    const value = this.#field('authors', 'author');
    if (isAbsent(value)) return undefined;
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!list.every(isWords))
      return this.#problem('authors', 'is not a list of texts', 'Write it like ["Jo Doe"].');
    const names = list.flatMap((name) => oneLine(name) ?? []);
    return names.length > 0 ? names : undefined;
  }

  url(): string | undefined {
    const value = this.words('url');
    if (value === undefined || isHttpUrl(value)) return value;
    const message = `is no web address: ${value.slice(0, LONGEST_SHOWN)}`;
    return this.#problem('url', message, 'Give one that starts with http:// or https://.');
  }

  published(): Edtf | undefined {
    const value = this.#field('published', 'date');
    if (isAbsent(value)) return undefined;
    const date = isWords(value) ? readPublished(String(value)) : undefined;
    if (date) return date;
    const shown = isWords(value) ? `: ${oneLine(value)?.slice(0, LONGEST_SHOWN)}` : '';
    const remedy = 'Write it like 2020-10-06 or 2020-10-06T22:41.';
    return this.#problem('published', `is not a date${shown}`, remedy);
  }
}

/** Reads the fields that are known and leaves the others alone. `author` and `date` also stand for authors and published. */
export function readMetadata(record: object): ReadMetadata {
  const fields = new Fields(record);
  const found = {
    id: fields.words('id'),
    title: fields.words('title'),
    publisher: fields.words('publisher'),
    authors: fields.authors(),
    url: fields.url(),
    published: fields.published(),
    language: fields.words('language'),
  };
  const known = Object.entries(found).filter(([, value]) => value !== undefined);
  return { metadata: Object.fromEntries(known) as Metadata, problems: fields.problems };
}
