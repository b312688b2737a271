import { expect, it } from 'vitest';
import { makeBrief } from '../../src/key-dates/make-brief.ts';
import { rankDays, readAllDays } from '../../src/key-dates/rank-days.ts';
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
