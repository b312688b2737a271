import { expect, it } from 'vitest';
import type { Coverage } from '../../src/key-dates/count-coverage.ts';
import { makeBrief } from '../../src/key-dates/make-brief.ts';
import { rankDays, readAllDays } from '../../src/key-dates/rank-days.ts';
import { wordCoverage } from '../../src/key-dates/word-coverage.ts';
import { writeBrief } from '../../src/key-dates/write-brief.ts';
import { sayEnglish } from '../../src/messages/say.ts';
import { STRAIT } from '../browser/strait-dataset.ts';

const days = readAllDays(STRAIT);
const dates = [...rankDays(STRAIT, days)].sort((a, b) => a.day - b.day);
const brief = makeBrief(STRAIT, days, dates);

it('every line of the brief has a passage of an article, word for word', () => {
  const lines = brief.flatMap((day) => day.lines);
  expect(lines.length).toBeGreaterThan(0);
  for (const { article, passage } of lines)
    expect(article.text.slice(passage.start, passage.end)).toBe(passage.quote);
});

it('tells no sentence twice, whatever was read from it', () => {
  const event = STRAIT.events.find(({ when }) => when !== undefined)!;
  const [report] = event.reports;
  const twin = {
    ...event,
    id: 'twin' as typeof event.id,
    title: 'The same sentence again',
    reports: [{ ...report!, id: 'twin' as NonNullable<typeof report>['id'] }],
  };
  const day = { ...dates[0]!, events: [event, twin] };
  const [told] = makeBrief(STRAIT, days, [day]);
  expect(told!.lines.map((line) => line.event?.id)).toEqual([event.id]);
});

it.each<[name: string, coverage: Partial<Coverage>, told: string]>([
  [
    'one article',
    { articles: 1, days: 1, later: 1 },
    'named by 1 article, more than three days later',
  ],
  [
    'many articles',
    { news: 3.4, articles: 12, days: 9, later: 4, listed: 0.8 },
    'the news of 3 articles, named by 12 articles on 9 days, by 4 of them more than three days later, listed in a chronology',
  ],
  ['nothing but a publication', { published: 2 }, '2 articles published'],
])('says how a day is covered by %s', (_name, coverage, told) => {
  const none = { published: 0, news: 0, articles: 0, days: 0, later: 0, listed: 0 };
  expect(wordCoverage({ ...none, ...coverage }, sayEnglish)).toBe(told);
});

it('as Markdown every sentence has a note, and every note quotes its source', () => {
  const markdown = writeBrief(STRAIT, brief, sayEnglish);
  expect(markdown).toMatch(/^# The Strait of Mern: key dates\n/);
  expect(markdown).toContain('## Monday 1 March 2021');
  const sentences = markdown.split('\n').filter((line) => line.startsWith('- '));
  for (const [index, sentence] of sentences.entries())
    expect(sentence.endsWith(`[^${index + 1}]`)).toBe(true);
  const notes = markdown.split('\n').filter((line) => /^\[\^\d+\]: /.test(line));
  expect(notes).toHaveLength(sentences.length);
  expect(notes.every((note) => /“.+” .+characters \d+–\d+/.test(note))).toBe(true);
});

it('takes nothing of an article for Markdown', () => {
  const event = STRAIT.events[1]!;
  const hostile = { ...event, title: '# <b>[click](http://x.example) *now*' };
  const day = brief[0]!;
  const line = { ...brief.flatMap((one) => one.lines)[0]!, event: hostile };
  const markdown = writeBrief(STRAIT, [{ ...day, lines: [line] }], sayEnglish);
  expect(markdown).toContain('\\# \\<b\\>\\[click\\](http://x.example) \\*now\\*.');
});
