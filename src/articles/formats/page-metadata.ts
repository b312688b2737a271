/** What a page's head tells of its article: JSON-LD first, then Open Graph, then meta tags, then the page's own elements. */
import { isHttpUrl } from '../../model/http-url.ts';
import type { Origins } from '../raw-article.ts';
import { type Metadata, type MetadataProblem, readMetadata } from '../read-metadata.ts';
import { readJsonLd } from './json-ld.ts';

interface Source {
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface PageMetadata {
  readonly metadata: Metadata;
  readonly origins: Origins;
  readonly problems: readonly MetadataProblem[];
}

/** The content of the first meta tag that is there, by `name`, `property` or `itemprop`. */
function meta(document: Document, ...names: readonly string[]): string | undefined {
  const tags = [...document.querySelectorAll('meta[content]')];
  const nameOf = (tag: Element): readonly string[] =>
    ['name', 'property', 'itemprop'].map((key) => (tag.getAttribute(key) ?? '').toLowerCase());
  for (const name of names) {
    const content = tags
      .find((tag) => nameOf(tag).includes(name))
      ?.getAttribute('content')
      ?.trim();
    if (content) return content;
  }
  return undefined;
}

const text = (element: Element | null): string | undefined =>
  element?.textContent?.trim() || undefined;

function openGraph(document: Document): Source['fields'] {
  const author = meta(document, 'article:author');
  return {
    title: meta(document, 'og:title'),
    publisher: meta(document, 'og:site_name'),
    // Many sites give the address of a profile in place of the name.
    authors: author && !isHttpUrl(author) ? author : undefined,
    url: meta(document, 'og:url'),
    published: meta(document, 'article:published_time', 'og:article:published_time'),
    language: meta(document, 'og:locale')?.replace('_', '-'),
  };
}

function metaTags(document: Document): Source['fields'] {
  return {
    title: meta(
      document,
      'citation_title',
      'dc.title',
      'dcterms.title',
      'parsely-title',
      'twitter:title',
    ),
    publisher: meta(
      document,
      'citation_journal_title',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'application-name',
    ),
    authors: meta(document, 'author', 'citation_author', 'dc.creator', 'parsely-author', 'byl'),
    published: meta(
      document,
      'datepublished',
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'citation_publication_date',
      'citation_date',
      'dc.date',
      'dc.date.issued',
      'dcterms.date',
      'dcterms.issued',
      'parsely-pub-date',
      'sailthru.date',
      'article.published',
    ),
    language: meta(document, 'dc.language', 'content-language', 'language'),
  };
}

function elements(document: Document): Source['fields'] {
  const time = document.querySelector(
    'time[datetime][itemprop~="datePublished"], time[datetime][pubdate], article header time[datetime], article time[datetime]',
  );
  return {
    title: text(document.querySelector('h1')) ?? text(document.querySelector('title')),
    url: document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined,
    published: time?.getAttribute('datetime') ?? undefined,
    language: document.documentElement?.getAttribute('lang') || undefined,
  };
}

const MOST_PUBLISHER = 60;

/** "Bridge opens | The Gazette" → "Bridge opens", where the end is the publisher's name. */
function withoutPublisher(title: string, publisher: string | undefined): string {
  if (!publisher || publisher.length > MOST_PUBLISHER) return title;
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' :: ', ' · ', ' » '])
    if (title.toLowerCase().endsWith((mark + publisher).toLowerCase()))
      return title.slice(0, -(mark.length + publisher.length)).trim();
  return title;
}

/** The first usable value of each field, and where it stood. Values that are none are passed over without a word: the page was not written for us. */
export function readPageMetadata(document: Document): PageMetadata {
  const jsonLd = readJsonLd(document);
  const sources: readonly Source[] = [
    ...(jsonLd ? [{ name: 'JSON-LD', fields: jsonLd }] : []),
    { name: 'Open Graph', fields: openGraph(document) },
    { name: 'meta tags', fields: metaTags(document) },
    { name: 'the page', fields: elements(document) },
  ];
  const metadata: Record<string, unknown> = {};
  const origins: Record<string, string> = {};
  for (const { name, fields } of sources)
    for (const [field, value] of Object.entries(readMetadata(fields).metadata))
      if (metadata[field] === undefined) {
        metadata[field] = value;
        origins[field] = name;
      }
  const found = metadata as Metadata;
  const title = found.title && withoutPublisher(found.title, found.publisher);
  return { metadata: { ...found, ...(title && { title }) }, origins, problems: [] };
}
