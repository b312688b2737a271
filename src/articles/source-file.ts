import type { FieldSample } from './field-mapping.ts';

/** A file as it was given: nothing is known of it but its name and bytes. */
export interface SourceFile {
  /** Its path as the reader knows it, with slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something wrong, or worth telling, about a file: where, what, and the remedy. */
export interface SourceProblem {
  readonly file: string;
  /** Such as "line 3, column 7", "line 12" or "published". */
  readonly place?: string;
  readonly message: string;
  readonly remedy?: string;
  /** The file is a dataset that was built. */
  readonly isBuilt?: true;
  /** The fields of the file, where the reader may say which of them holds the text. */
  readonly fields?: readonly FieldSample[];
}

/** "articles/a.meta.json" → "a"; the name without folders and extension. */
export function stemOf(name: string): string {
  const file = name.split(/[/\\]/).at(-1) ?? name;
  return file.replace(/\.meta\.json$/i, '').replace(/\.[^.]*$/, '') || file;
}

/** "articles/a.meta.json" → "meta.json", "a.TXT" → "txt"; '' without one. */
export function extensionOf(name: string): string {
  const file = name.split(/[/\\]/).at(-1) ?? name;
  return (/\.(meta\.json|[^.]+)$/i.exec(file)?.[1] ?? '').toLowerCase();
}
