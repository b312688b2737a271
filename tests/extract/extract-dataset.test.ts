import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainArticle } from '../../src/extract/explain-article.ts';
import { extractDataset } from '../../src/extract/extract-dataset.ts';
import { mergeArticles } from '../../src/extract/merge-articles.ts';
import { reportArticle } from '../../src/extract/report-article.ts';
import { decodeDataset } from '../../src/model/decode-dataset.ts';
import { anyText } from '../builders/any-text.ts';
import { english } from '../grammar/english.ts';
import { articleOf, extract, PUBLISHED } from './read-reports.ts';

const LINES = [
  'Jane Doe warned Sweden on Tuesday.',
  'Norway attacked the port of Tarrel on May 3, killing 12 people.',
  '“Sweden must withdraw its troops,” Doe said.',
  'The attack on the port followed talks in Oslo.',
  'Doe resigned after the vote in 2019.',
  'Reuters reported that Sweden denied the attack.',
];
const pieces = fc.oneof(
  anyText({ maxLength: 40 }),
  fc.constantFrom(
    ...LINES,
    '"',
    '“',
    '\n',
    '\u202e',
    '\u200b',
    '\ud800',
    '<script>',
    '2020-10-06',
    'Monday',
    'said',
    '1973:',
  ),
);
const anyNews = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' '));

it('gives a dataset on any string, every offset inside its text and every quote verbatim', () => {
  fc.assert(
    fc.property(anyNews, fc.constantFrom(PUBLISHED, '2021', ''), (text, published) => {
      const dataset = extract(text, published);
      for (const { passage, trigger, figures = [] } of dataset.events.flatMap((e) => e.reports)) {
        expect(text.slice(passage.start, passage.end)).toBe(passage.quote);
        for (const { start, end } of [trigger, ...figures])
          expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
      for (const event of dataset.events) expect(event.title.trim()).not.toBe('');
    }),
    { numRuns: 60 },
  );
});

it('names the article of a phrase that another sentence lends', () => {
  const text =
    'Officials fear that traders will exploit the 12 January earthquake. The earthquake destroyed a number of schools.';
  const phrases = extract(text, '2011-02-03').events.flatMap(({ when }) => when?.phrase ?? []);
  expect(phrases.length).toBeGreaterThan(0);
  for (const { article, start, end, quote } of phrases) {
    expect(article).toBe('a');
    expect(text.slice(start, end)).toBe(quote);
  }
});

it('gives the same bytes in whatever order the articles come', () => {
  const articles = LINES.map((line, i) =>
    articleOf(line, i % 2 === 0 ? PUBLISHED : undefined, `a${i}`),
  );
  const inOrder = JSON.stringify(extractDataset(articles, { title: 'T', grammar: english() }));
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(JSON.stringify(extractDataset(shuffled, { title: 'T', grammar: english() }))).toBe(
        inOrder,
      );
    }),
    { numRuns: 8 },
  );
});

it('reads each article by itself: what was read may be written down and brought together later', () => {
  const articles = LINES.map((line, i) => articleOf(line, PUBLISHED, `a${i}`));
  const direct = extractDataset(articles, { title: 'T', grammar: english() });
  const reads = articles.map((article) =>
    JSON.parse(JSON.stringify(reportArticle(article, english()))),
  );
  expect(mergeArticles(reads, 'T')).toEqual(direct);
});

it('keeps the ids of events when an article is added that was published later', () => {
  const first = articleOf(LINES.join(' '), '2021-05-20', 'b');
  const later = articleOf('Norway attacked the port of Tarrel on May 3.', '2021-05-22', 'a');
  const ids = (all: readonly (typeof first)[]): Set<string> =>
    new Set(
      extractDataset(all, { title: 'T', grammar: english() }).events.map(({ id }) => String(id)),
    );
  const [before, after] = [ids([first]), ids([first, later])];
  expect([...before].filter((id) => !after.has(id))).toEqual([]);
});

it('never joins days that contradict', () => {
  const { events } = extractDataset(
    [
      articleOf('Norway attacked the port of Tarrel on May 3.', PUBLISHED, 'a'),
      articleOf('Norway attacked the port of Tarrel on May 7.', PUBLISHED, 'b'),
    ],
    { title: 'T', grammar: english() },
  );
  expect(events.filter(({ kind }) => kind === 'attack').map(({ when }) => when?.edtf)).toEqual([
    '2021-05-03',
    '2021-05-07',
  ]);
});

it('tells how far it is', () => {
  const told: string[] = [];
  const articles = LINES.slice(0, 3).map((line, i) => articleOf(line, PUBLISHED, `a${i}`));
  extractDataset(articles, {
    title: 'T',
    grammar: english(),
    onArticle: (done, all) => told.push(`${done} of ${all}`),
  });
  expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3']);
});

it.each([
  ['nothing', ''],
  ['blank', ' \n\t\n'],
  ['no prose', 'x'.repeat(200_000)],
  ['words without an end', 'attack '.repeat(20_000)],
])('makes no event of %s', (_name, text) => {
  expect(extract(text, PUBLISHED).events).toEqual([]);
});

it('explains every report that it makes, and what it left', () => {
  const text = `${LINES.join(' ')} The river has three bridges.`;
  const explained = explainArticle(articleOf(text, PUBLISHED), english());
  const reports = explained.sentences.flatMap((sentence) => sentence.reports);
  expect(reports.length).toBe(extract(text, PUBLISHED).events.flatMap((e) => e.reports).length);
  for (const { because, timeBecause } of reports) expect(`${because}${timeBecause}`).not.toBe('');
  expect(explained.sentences.at(-1)?.dropped).toEqual([{ words: 'has', because: 'a state' }]);
});

it('passes the check of the format', () => {
  const decoded = decodeDataset(JSON.parse(JSON.stringify(extract(LINES.join(' '), PUBLISHED))));
  expect(decoded.ok ? [] : decoded.failure).toEqual([]);
});
