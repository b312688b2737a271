import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { aDataset, anArticle, anEvent, aReport } from '../builders/dataset.ts';
import { openPage, PHONE } from './open-page.ts';
import { openStory } from './story.ts';

const SENTENCE = 'The harbour of Lorn was closed after two ships collided. ';

/** Notes beside the text, in its order. */
const notesOf = (page: Page) =>
  page.locator('[data-note]').evaluateAll((notes) =>
    notes.map((note) => {
      const { top, bottom, left, right } = note.getBoundingClientRect();
      return { top, bottom, left, right };
    }),
  );

/** An article of one line with passages at its beginning and at its very end. */
function longLine(length: number) {
  const middle = SENTENCE.repeat(Math.ceil(length / SENTENCE.length));
  const text = `It began at dawn. ${middle}It ended at dusk.`;
  const article = anArticle({ id: 'long', title: 'A long day', text });
  const event = (id: string, quote: string) =>
    anEvent({ id, title: id, reports: [aReport(article, quote, { id: `${id}-report` })] });
  const events = [event('beginning', 'It began at dawn.'), event('end', 'It ended at dusk.')];
  return aDataset({ articles: [article], events });
}

describe('the notes beside an article', () => {
  it('never lie over each other, nor over the text', async () => {
    const page = await openStory('?article=gazette');
    await page.getByRole('link', { name: /^7: / }).waitFor();
    const notes = await notesOf(page);
    expect(notes.length).toBeGreaterThanOrEqual(7);
    for (const [i, note] of notes.slice(1).entries())
      expect(note.top).toBeGreaterThanOrEqual((notes[i]?.bottom ?? 0) - 1);
    const text = await page.locator('article p').last().boundingBox();
    for (const { left } of notes) expect(left).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  });

  it('leave the room to the text on a phone, where the numbers lead to the events', async () => {
    const page = await openStory('?article=gazette', { viewport: PHONE });
    await page.getByRole('link', { name: /Ada Finch warns Tarrel/ }).click();
    await page.getByRole('dialog', { name: 'Event' }).waitFor();
    expect(await page.locator('[data-note]').first().isVisible()).toBe(false);
  });
});

describe('the text of an article on a phone', () => {
  it.each([
    ['alone', '?article=gazette'],
    ['with an event in hand', '?article=gazette&event=warning'],
  ])('%s has the width of the page, and scrolls above the tabs', async (_name, address) => {
    const page = await openStory(address, { viewport: PHONE });
    const text = page.locator('article p').last();
    await text.waitFor();
    expect((await text.boundingBox())?.width).toBeGreaterThan(PHONE.width - 48);
    const article = await page.locator('[role=tabpanel]').boundingBox();
    const tabs = await page
      .getByRole('navigation', { name: 'Views', includeHidden: true })
      .boundingBox();
    expect((article?.y ?? 0) + (article?.height ?? 0)).toBeLessThanOrEqual((tabs?.y ?? 0) + 1);
  });
});

describe('an article of five million characters in one line', () => {
  it('opens at the passage that the address asks for, be it the last', async () => {
    const dataset = longLine(5_000_000);
    const page = await openPage('?article=long&report=end-report', { dataset });
    const last = page.getByText('It ended at dusk.', { exact: true }).first();
    await last.waitFor();
    await expect
      .poll(() => last.evaluate((words) => words.getBoundingClientRect().top))
      .toBeLessThan(900);
    expect((await last.boundingBox())?.y).toBeGreaterThan(0);
  });

  it('is there word for word', async () => {
    const dataset = longLine(200_000);
    const page = await openPage('?article=long', { dataset });
    await page.getByRole('link', { name: /^2: / }).waitFor();
    const words = await page.locator('article').evaluate((article) => {
      const copy = article.cloneNode(true) as HTMLElement;
      for (const ours of copy.querySelectorAll('sup, [data-note], h1, p[class*=facts]'))
        ours.remove();
      return copy.textContent;
    });
    expect(words).toBe(dataset.articles[0]?.text);
  });
});
