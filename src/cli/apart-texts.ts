/** Article texts in files of their own, beside the dataset's: written by build --split, found again by what reads a dataset. */
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Article, ArticleId } from '../model/dataset.ts';
import type { ApartTexts } from '../model/dataset-parts.ts';
import { fail, succeed } from '../model/result.ts';
import { textsSchema } from '../model/schema.ts';
import { reasonOf } from './io.ts';
import type { WorkFiles } from './work-files.ts';

/** Characters in one file of texts: what a page fetches when the first of its articles is opened. */
const FILE_CHARACTERS = 200_000;

/** "story.json" → "story.texts". */
const folderOf = (out: string): string => `${basename(out).replace(/\.json$/i, '')}.texts`;

/** Where the text of each article lies, as a path from the dataset's file. */
export type TextPlaces = ReadonlyMap<ArticleId, string>;

/** Writes the texts, in the order given; a file is called by what is in it, so that a dataset that was there keeps its own until it is replaced. */
export function writeApart(articles: Iterable<Article>, out: string, files: WorkFiles): TextPlaces {
  const folder = folderOf(out);
  const places = new Map<ArticleId, string>();
  let texts: Record<string, string> = {};
  let length = 0;
  const flush = (): void => {
    if (length === 0) return;
    const json = `${JSON.stringify({ format: 'sourceline-texts', version: 1, texts })}\n`;
    const name = createHash('sha256').update(json).digest('hex').slice(0, 16);
    const path = `${folder}/${name}.json`;
    files.writeApproved(join(dirname(out), path), [json], () => true);
    for (const id of Object.keys(texts)) places.set(id as ArticleId, path);
    texts = {};
    length = 0;
  };
  for (const { id, text } of articles) {
    texts[id] = text;
    length += text.length + 1;
    if (length >= FILE_CHARACTERS) flush();
  }
  flush();
  return places;
}

/** Removes the files of texts that a dataset no longer speaks of. */
export function removeUnused(places: TextPlaces, out: string, files: WorkFiles): void {
  const folder = folderOf(out);
  const used = new Set(places.values());
  const path = join(dirname(out), folder);
  const names = files.namesIn(path).filter((name) => /^[0-9a-f]{16}\.json$/.test(name));
  for (const name of names) if (!used.has(`${folder}/${name}`)) files.remove(join(path, name));
}

/** Finds the texts of the dataset in a file; keeps the file of texts that was read last. */
export function apartTexts(dataset: string, files: WorkFiles): ApartTexts {
  let last: { readonly path: string; readonly texts: Readonly<Record<string, string>> } | undefined;
  const read = (path: string): Readonly<Record<string, string>> => {
    const parsed = textsSchema.safeParse(JSON.parse(files.readWhole(join(dirname(dataset), path))));
    if (!parsed.success) throw new Error('It is no file of texts');
    return parsed.data.texts;
  };
  return (path, article) => {
    try {
      if (last?.path !== path) last = { path, texts: read(path) };
    } catch (error) {
      return fail(
        `The text of article “${article}” lies in ${path}, which cannot be read: ${reasonOf(error)}`,
      );
    }
    return Object.hasOwn(last.texts, article)
      ? succeed(last.texts[article]!)
      : fail(`The text of article “${article}” is not in ${path}`);
  };
}
