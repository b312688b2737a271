/** The articles as a bibliography, for reference managers: RIS, BibTeX, CSL-JSON. */
import { readAuthor } from '../citing/author-names.ts';
import { citeArticle } from '../citing/cite-article.ts';
import type { Article, Dataset } from '../model/dataset.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Exported } from './exported.ts';

/** A bibliography has sources alone. */
const exported = (
  { events }: Dataset,
  name: string,
  mediaType: string,
  text: string,
): Exported => ({
  files: [{ name, mediaType, text }],
  left: [
    { reason: 'The texts of the articles, and actors', events: [] },
    ...(events.length > 0
      ? [{ reason: 'Events: it lists sources alone', events: events.map(({ id }) => id) }]
      : []),
  ],
});

/** Year, month, day as far as they are known. */
function datePartsOf({ published }: Article): readonly number[] {
  const value = published === undefined ? undefined : parseEdtf(published);
  if (value?.kind !== 'date') return [];
  const { year, month, day, precision } = value;
  if (precision === 'season' || precision === 'decade' || precision === 'century') return [year];
  return [year, month, day].filter((part) => part !== undefined);
}

/** A value of RIS is one line. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();

function risDate(parts: readonly number[]): string {
  const [year = 0, month, day] = parts;
  const two = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}

/** “NEWS”: a newspaper article. Lines end in CRLF, two letters, two spaces, a hyphen, a space. */
function ris(article: Article): string {
  const { title, id, authors = [], publisher, url, language } = article;
  const parts = datePartsOf(article);
  const names = authors.map((author) => {
    const { family, given } = readAuthor(author);
    return given === '' ? family : `${family}, ${given}`;
  });
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title ?? id],
    ...names.map((name) => ['AU', name] as const),
    ['T2', publisher],
    ['PY', parts.length > 0 ? String(parts[0]) : undefined],
    ['DA', parts.length > 0 ? risDate(parts) : undefined],
    ['UR', url],
    ['LA', language],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`],
  );
  return `${lines.join('')}ER  - \r\n`;
}

export const writeRis = (dataset: Dataset): Exported =>
  exported(
    dataset,
    'sources.ris',
    'application/x-research-info-systems',
    dataset.articles.map(ris).join('\r\n'),
  );

export const writeBibTeX = (dataset: Dataset): Exported =>
  exported(
    dataset,
    'sources.bib',
    'application/x-bibtex',
    dataset.articles.map((article) => `${citeArticle(article, 'bibtex')}\n`).join('\n'),
  );

function csl(article: Article): object {
  const { id, title, authors = [], publisher, url, language } = article;
  const parts = datePartsOf(article);
  const people = authors.map((name) => {
    const { family, given } = readAuthor(name);
    return given === '' ? { literal: family } : { family, given };
  });
  return {
    id,
    type: 'article-newspaper',
    title: title ?? id,
    ...(people.length > 0 && { author: people }),
    ...(publisher !== undefined && { 'container-title': publisher }),
    ...(parts.length > 0 && { issued: { 'date-parts': [parts] } }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
  };
}

/** CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export const writeCsl = (dataset: Dataset): Exported =>
  exported(
    dataset,
    'sources.csl.json',
    'application/vnd.citationstyles.csl+json',
    `${JSON.stringify(dataset.articles.map(csl), undefined, 2)}\n`,
  );
