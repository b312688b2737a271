/** What the page and the worker that reads articles say to each other. */
import type { FieldMapping } from '../articles/field-mapping.ts';
import type { SourceProblem } from '../articles/source-file.ts';
import type { Article, Edtf } from '../model/dataset.ts';

/** A file that the reader gave; its bytes are fetched by the worker, one file at a time. */
export interface GivenFile {
  /** With its folders, as the reader knows it. */
  readonly name: string;
  readonly blob: Blob;
}

/** An article that was found in a file, without its text. */
export interface FoundSummary {
  readonly key: number;
  readonly file: string;
  readonly words: number;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: Edtf;
  readonly language?: string;
  /** Where title, publisher and date were read, in words; `publishedWords` are those of the text. */
  readonly titleFrom?: string;
  readonly publisherFrom?: string;
  readonly publishedFrom?: string;
  readonly publishedWords?: string;
}

/** What the reader says of an article in place of what was found; an empty text takes it away. */
export interface Correction {
  readonly key: number;
  readonly title?: string;
  readonly publisher?: string;
  /** 'unknown' where the date that was found is none. */
  readonly published?: Edtf | 'unknown';
}

export type ToReader =
  | {
      readonly kind: 'files';
      readonly files: readonly GivenFile[];
      readonly mapping?: FieldMapping;
    }
  /** Articles of the story that is open, to be read again with the new ones. */
  | { readonly kind: 'story'; readonly articles: readonly Article[] }
  | {
      readonly kind: 'start';
      readonly title: string;
      /** Where the weights of the grammar lie. */
      readonly grammar: string;
      readonly corrections: readonly Correction[];
      /** What the reader took away. */
      readonly without: readonly number[];
      /** Leads to a second worker, where there is one. */
      readonly helper?: MessagePort;
    }
  /** Bring together what is read so far, and go on. */
  | { readonly kind: 'show' }
  /** Read no more, and bring together what is read. */
  | { readonly kind: 'stop' };

export type FromReader =
  | {
      readonly kind: 'found';
      readonly found: readonly FoundSummary[];
      readonly problems: readonly SourceProblem[];
      readonly notices: readonly SourceProblem[];
      /** Files that were looked into, of those given so far. */
      readonly done: number;
      readonly all: number;
    }
  | {
      readonly kind: 'read';
      readonly done: number;
      readonly all: number;
      /** Articles read since the last message. */
      readonly articles: readonly { readonly title: string; readonly reports: number }[];
    }
  | { readonly kind: 'merging' }
  /** The dataset of what is read, as the bytes of its file. */
  | {
      readonly kind: 'dataset';
      readonly bytes: Blob;
      readonly articles: number;
      readonly events: number;
      readonly notEnglish: number;
      /** Articles that were given twice, or that the story has already. */
      readonly twice: readonly string[];
      readonly isLast: boolean;
    }
  | { readonly kind: 'failed'; readonly message: string };
