/** An article in three styles of citation. Only what is known stands there; nothing is guessed. */
import type { Article } from '../model/dataset.ts';
import { initialsOf, readAuthor } from './author-names.ts';
import { publicationDate } from './publication-date.ts';

export const CITATION_STYLES = ['chicago', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

const titleOf = ({ title, id }: Article): string => title ?? id;
const closed = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function chicagoNames(authors: readonly string[]): string {
  const [first, ...others] = authors;
  if (first === undefined) return '';
  const { family, given } = readAuthor(first);
  const all = [given === '' ? family : `${family}, ${given}`, ...others];
  const last = all.pop() ?? '';
  return closed(all.length === 0 ? last : `${all.join(', ')}, and ${last}`);
}

/** Chicago Manual of Style, 17th edition, bibliography: Finch, Ada. “Title.” Gazette, March 2, 2021. URL. */
function chicago(article: Article): string {
  const { authors = [], publisher, url } = article;
  const date = publicationDate(article);
  const when = date
    ? [date.month && `${date.month}${date.day === undefined ? '' : ` ${date.day}`}`, date.year]
        .filter(Boolean)
        .join(date.day === undefined ? ' ' : ', ')
    : 'n.d.';
  const parts = [chicagoNames(authors), `“${closed(titleOf(article))}”`];
  const source = [publisher, when].filter(Boolean).join(', ');
  return [...parts, closed(source), url && `${url}.`].filter(Boolean).join(' ');
}

function apaNames(authors: readonly string[]): string {
  const names = authors.map((author) => {
    const { family, given } = readAuthor(author);
    return given === '' ? family : `${family}, ${initialsOf(given)}`;
  });
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')}, & ${last}`;
}

/** APA, 7th edition: Finch, A. (2021, March 2). Title. Gazette. URL */
function apa(article: Article): string {
  const { authors = [], publisher, url } = article;
  const date = publicationDate(article);
  const day = date?.month && `${date.month}${date.day === undefined ? '' : ` ${date.day}`}`;
  const when = date ? `(${[date.year, day].filter(Boolean).join(', ')}).` : '(n.d.).';
  const title = closed(titleOf(article));
  const names = authors.length > 0 ? closed(apaNames(authors)) : '';
  // Without an author the title takes its place.
  const head = names === '' ? [title, when] : [names, when, title];
  return [...head, publisher && closed(publisher), url].filter(Boolean).join(' ');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}#$%&_~^]/g, (sign) => TEX[sign] ?? sign);

const keyOf = ({ id }: Article): string =>
  id.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'article';

/** BibTeX, an entry @article, as reference managers read it. */
function bibtex(article: Article): string {
  const { authors = [], publisher, url } = article;
  const date = publicationDate(article);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.length > 0 ? authors.map((name) => tex(name)).join(' and ') : undefined],
    ['title', `{${tex(titleOf(article))}}`],
    ['journal', publisher && tex(publisher)],
    ['year', date && String(date.year)],
    ['month', date?.month?.slice(0, 3).toLowerCase()],
    ['day', date?.day === undefined ? undefined : String(date.day)],
    ['url', url?.replace(/[{}]/g, encodeURIComponent)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}}`],
  );
  return `@article{${keyOf(article)},\n${lines.join(',\n')}\n}`;
}

const STYLES: Readonly<Record<CitationStyle, (article: Article) => string>> = {
  chicago,
  apa,
  bibtex,
};

/** One line, but for BibTeX. */
export const citeArticle = (article: Article, style: CitationStyle): string =>
  STYLES[style](article);
