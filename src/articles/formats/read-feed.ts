/** RSS, Atom, RDF and JSON Feed: one article for each entry, as far as the feed carries its text. */
import { parseFeed } from 'feedsmith';
import { fail, succeed } from '../../model/result.ts';
import { LONGEST_PAGE, MOST_ENTRIES, megabytes } from '../limits.ts';
import type { RawResult } from '../raw-article.ts';
import { readMetadata } from '../read-metadata.ts';
import { fragmentText, looksLikeHtml } from './fragment-text.ts';

interface Entry {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The richest text that the entry has. */
  readonly content?: string | undefined;
}
type Parsed = ReturnType<typeof parseFeed>;

/** The first that has words; dates are left as the strings that they are in the feed. */
const first = (...values: readonly unknown[]): string | undefined =>
  values.find((value): value is string => typeof value === 'string' && value.trim() !== '');

const names = (
  people: readonly { readonly name?: string | undefined }[] | undefined,
): readonly string[] | undefined =>
  people?.map(({ name }) => name).filter((name) => name !== undefined);

function entriesOf({ format, feed }: Parsed): readonly Entry[] {
  if (format === 'rss')
    return (feed.items ?? []).map((item) => ({
      content: first(item.content?.encoded, item.description),
      fields: {
        title: item.title,
        publisher: first(item.source?.title, feed.title),
        authors: item.dc?.creators ?? item.authors,
        url: item.link,
        published: first(item.pubDate, item.dc?.dates?.[0]),
        language: feed.language,
      },
    }));
  if (format === 'rdf')
    return (feed.items ?? []).map((item) => ({
      content: first(item.content?.encoded, item.description),
      fields: {
        title: item.title,
        publisher: feed.title,
        authors: item.dc?.creators,
        url: item.link,
        published: item.dc?.dates?.[0],
      },
    }));
  if (format === 'atom')
    return (feed.entries ?? []).map((entry) => ({
      content: first(entry.content?.value, entry.summary?.value),
      fields: {
        title: entry.title?.value,
        publisher: first(entry.source?.title?.value, feed.title?.value),
        authors: names(entry.authors ?? feed.authors),
        url: entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
        published: first(entry.published, entry.updated),
      },
    }));
  return (feed.items ?? []).map((item) => ({
    content: first(item.content_html, item.content_text, item.summary),
    fields: {
      title: item.title,
      publisher: feed.title,
      authors: names(item.authors ?? feed.authors),
      url: item.url,
      published: first(item.date_published, item.date_modified),
      language: first(item.language, feed.language),
    },
  }));
}

async function readEntry({ fields, content }: Entry, place: string): Promise<RawResult> {
  if (content === undefined)
    return fail({
      place,
      message: 'The entry has a headline and no text',
      remedy: 'Open its page, save it, and add that file.',
    });
  const article = looksLikeHtml(content)
    ? await fragmentText(content)
    : { text: content, furniture: [] };
  const { metadata, problems } = readMetadata(fields);
  const title =
    metadata.title && looksLikeHtml(metadata.title)
      ? (await fragmentText(metadata.title)).text
      : metadata.title;
  const origins = Object.fromEntries(Object.keys(metadata).map((field) => [field, 'the feed']));
  return succeed({
    ...article,
    metadata: { ...metadata, ...(title && { title }) },
    origins,
    problems: problems.map((problem) => ({ ...problem, place: `${place}, ${problem.place}` })),
  });
}

/** An entity declared in the file could unfold to anything; no feed needs one. */
const DECLARES_ENTITIES = /<!ENTITY/i;

export async function readFeed(source: string): Promise<readonly RawResult[]> {
  if (source.length > LONGEST_PAGE)
    return [
      fail({ message: `The feed is too large: at most ${megabytes(LONGEST_PAGE)} are read` }),
    ];
  if (DECLARES_ENTITIES.test(source.slice(0, 10_000)))
    return [fail({ message: 'The feed declares entities of its own, which are not read' })];
  let parsed: Parsed;
  try {
    parsed = parseFeed(source);
  } catch {
    const remedy = 'RSS, Atom, RDF and JSON Feed are read.';
    return [fail({ message: 'This is not a feed that could be read', remedy })];
  }
  const entries = entriesOf(parsed).slice(0, MOST_ENTRIES);
  if (entries.length === 0) return [fail({ message: 'The feed has no entries' })];
  const results: RawResult[] = [];
  for (const [index, entry] of entries.entries())
    results.push(await readEntry(entry, `entry ${index + 1}`));
  return results;
}
