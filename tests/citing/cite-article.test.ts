import { describe, expect, it } from 'vitest';
import { readAuthor } from '../../src/citing/author-names.ts';
import { type CitationStyle, citeArticle } from '../../src/citing/cite-article.ts';
import { citeReport } from '../../src/citing/cite-event.ts';
import { isStillQuoted, permalink } from '../../src/citing/permalink.ts';
import { hashText } from '../../src/text/hash-text.ts';
import { anArticle, aReport } from '../builders/bare-dataset.ts';

const whole = anArticle('gazette-1', {
  title: 'Port of Lorn closed',
  publisher: 'Lorn Gazette',
  authors: ['Ada Maria Finch', 'Bram van Oke'],
  url: 'https://example.org/port',
  published: '2021-03-02T08:30',
});
const bare = anArticle('wire', { title: 'What now?' });

describe('an article as it is cited', () => {
  it.each<[style: CitationStyle, article: typeof whole, cited: string]>([
    [
      'chicago',
      whole,
      'Finch, Ada Maria, and Bram van Oke. “Port of Lorn closed.” Lorn Gazette, March 2, 2021. https://example.org/port.',
    ],
    [
      'apa',
      whole,
      'Finch, A. M., & van Oke, B. (2021, March 2). Port of Lorn closed. Lorn Gazette. https://example.org/port',
    ],
    [
      'bibtex',
      whole,
      '@article{gazette-1,\n  author = {Ada Maria Finch and Bram van Oke},\n  title = {{Port of Lorn closed}},\n  journal = {Lorn Gazette},\n  year = {2021},\n  month = {mar},\n  day = {2},\n  url = {https://example.org/port}\n}',
    ],
    ['chicago', bare, '“What now?” n.d.'],
    ['apa', bare, 'What now? (n.d.).'],
    ['bibtex', bare, '@article{wire,\n  title = {{What now?}}\n}'],
    ['chicago', anArticle('m', { title: 'May', published: '2021-05' }), '“May.” May 2021.'],
    ['apa', anArticle('y', { title: 'Year', published: '2021' }), 'Year. (2021).'],
  ])('%s', (style, article, cited) => {
    expect(citeArticle(article, style)).toBe(cited);
  });

  it('in BibTeX has no sign that TeX would take for its own', () => {
    const odd = anArticle('a b{}', { title: '50% of {x} & #1_\\' });
    expect(citeArticle(odd, 'bibtex')).toBe(
      '@article{a-b,\n  title = {{50\\% of \\{x\\} \\& \\#1\\_\\textbackslash{}}}\n}',
    );
  });
});

it.each<[name: string, family: string, given: string]>([
  ['Ada Finch', 'Finch', 'Ada'],
  ['Bram van der Oke', 'van der Oke', 'Bram'],
  ['Reuters', 'Reuters', ''],
])('%s', (name, family, given) => {
  expect(readAuthor(name)).toEqual({ family, given });
});

describe('a passage as it is cited', () => {
  const report = aReport('r', { article: 'wire', quote: 'Nobody knows.', start: 40 });

  it.each<[CitationStyle, RegExp]>([
    ['chicago', /^“Nobody knows\.” \(characters 40–53\) “What now\?”/],
    ['apa', /^“Nobody knows\.” \(characters 40–53\) What now\?/],
    ['bibtex', / {2}note = \{“Nobody knows\.” \(characters 40–53\)\}\n\}$/],
  ])('%s', (style, cited) => {
    expect(citeReport(bare, report, style)).toMatch(cited);
  });

  it('has a link that knows its words again', () => {
    const link = new URL(permalink('https://example.org/page?view=list#x', 'story', report));
    expect(Object.fromEntries(link.searchParams)).toMatchObject({ dataset: 'story', report: 'r' });
    const quote = link.searchParams.get('quote') ?? '';
    expect(quote).toMatch(/^[0-9a-f]{14}$/);
    expect(isStillQuoted(report, quote)).toBe(true);
    expect(isStillQuoted(aReport('r', { quote: 'Nobody knew.' }), quote)).toBe(false);
  });
});

it('a hash is the same everywhere, and another for other words', () => {
  expect(hashText('')).toBe(hashText(''));
  expect(hashText('seven cities')).not.toBe(hashText('seven regions'));
});
