import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { openPage } from './open-page.ts';
import { counts, eventButton, reader, timeline } from './story.ts';

const story: Dataset = JSON.parse(
  readFileSync('public/datasets/karabakh-2020/dataset.json', 'utf8'),
);

it('opens on the timeline of the built-in story: its main events, and how many there are in all', async () => {
  const page = await openPage();
  await timeline(page).waitFor();
  expect(await page.title()).toContain(story.title);
  const { length: events } = story.events;
  const counted = (await counts(page).textContent()) ?? '';
  const [, shown, inAll] = /^(\d+) of (\d+) events · \d+ reports · 2 articles/.exec(counted) ?? [];
  expect(inAll).toBe(String(events));
  expect(Number(shown)).toBeGreaterThan(0);
  expect(Number(shown)).toBeLessThanOrEqual(events);
});

it('opens an event of it to the very words of an article', async () => {
  const [event] = story.events.filter(({ when }) => when?.basis === 'stated');
  if (!event) throw new Error('the built-in story has no event of a stated date');
  const page = await openPage('?view=list');
  await eventButton(page, event.title).click();
  const quote = event.reports[0]?.passage.quote ?? '';
  const words = (await reader(page).textContent()) ?? '';
  expect(words.replace(/\s+/g, ' ')).toContain(quote.replace(/\s+/g, ' '));
});
