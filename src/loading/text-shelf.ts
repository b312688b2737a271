/** Article texts that lie apart from their dataset: fetched when they are first read, and compared with what the dataset says of them. */
import type { Article, Dataset } from '../model/dataset.ts';

/** The text of a file at a path from the dataset's own; rejects with a reason in words. */
export type FetchText = (path: string) => Promise<string>;

interface Shelf {
  readonly fetchText: FetchText;
  /** Texts by article, as far as they are here. */
  readonly texts: Map<string, string>;
}

const shelves = new WeakMap<Article, Shelf>();

/** Whether the text of an article can be read. */
export const isTextHere = (article: Article): boolean =>
  shelves.get(article)?.texts.has(article.id) ?? article.textIn === undefined;

/**
 * From now on the articles whose texts lie apart have blanks for a text until it was brought. The articles must be fresh
 * from decoding: they are made to read from the shelf, so that all who hold them see the text when it is there.
 */
export function shelveTexts({ articles }: Dataset, fetchText: FetchText): void {
  const shelf: Shelf = { fetchText, texts: new Map() };
  for (const article of articles) {
    if (article.textIn === undefined) continue;
    const blanks = article.text;
    shelves.set(article, shelf);
    const get = (): string => shelf.texts.get(article.id) ?? blanks;
    Object.defineProperty(article, 'text', { get, enumerable: true, configurable: true });
  }
}

function textsIn(file: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    throw new Error('it is not JSON');
  }
  const { format, texts } = (value ?? {}) as { format?: unknown; texts?: unknown };
  if (format !== 'sourceline-texts' || typeof texts !== 'object' || texts === null)
    throw new Error('it is no file of texts');
  return texts as Record<string, unknown>;
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function bringOne(article: Article, file: string, { texts }: Shelf): Promise<void> {
  const all = textsIn(file);
  const text = Object.hasOwn(all, article.id) ? all[article.id] : undefined;
  if (typeof text !== 'string') throw new Error(`it has no text of “${article.id}”`);
  // Where the page is not served securely the browser has no digests; the length and every quote are compared all the same.
  const isSecure = globalThis.crypto?.subtle !== undefined;
  if (text.length !== article.text.length || (isSecure && (await digest(text)) !== article.sha256))
    throw new Error(`its text of “${article.id}” is not the one that the dataset was built from`);
  texts.set(article.id, text);
}

/** Fetches what is not here yet. Returns what went wrong, in words; undefined where all texts are here. */
export async function bringTexts(articles: readonly Article[]): Promise<string | undefined> {
  const files = new Map<string, Promise<string>>();
  for (const article of articles) {
    const shelf = shelves.get(article);
    const path = article.textIn;
    if (!shelf || path === undefined || isTextHere(article)) continue;
    const file = files.get(path) ?? shelf.fetchText(path);
    files.set(path, file);
    try {
      await bringOne(article, await file, shelf);
    } catch (error) {
      return `${path}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return undefined;
}
