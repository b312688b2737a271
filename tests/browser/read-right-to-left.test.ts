import type { Locator } from 'playwright';
import { expect, it } from 'vitest';
import { RIGHT_TO_LEFT } from '../builders/right-to-left-dataset.ts';
import { findBarriers } from './find-barriers.ts';
import { openPage } from './open-page.ts';
import { reader } from './story.ts';

const directionOf = (part: Locator) =>
  part.evaluate((element) => getComputedStyle(element).direction);

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return { ...box, right: box.x + box.width };
};

it('a Persian article is read from right to left, its passage in sight and marked, its note beside it', async () => {
  const page = await openPage('?article=farsi&report=warning', { dataset: RIGHT_TO_LEFT });
  const paragraph = page.getByRole('tabpanel').locator('p[data-start]').first();
  await paragraph.waitFor();
  expect(await directionOf(paragraph)).toBe('rtl');
  const held = paragraph.locator('span[data-report=warning]:not([data-note])');
  const note = paragraph.locator('[data-note]');
  const [text, first, beside] = [
    await boxOf(paragraph),
    await boxOf(held.first()),
    await boxOf(note),
  ];
  // It begins at the right edge of the column, and its note stands outside of that.
  expect(Math.abs(first.right - text.right)).toBeLessThan(4);
  expect(beside.x).toBeGreaterThanOrEqual(text.right);
  expect(beside.right).toBeLessThanOrEqual((await boxOf(reader(page))).x);
  expect(await held.first().evaluate((span) => getComputedStyle(span).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
  const excerpt = reader(page).locator('blockquote').first();
  expect(await directionOf(excerpt)).toBe('rtl');
  expect(await excerpt.evaluate((quote) => getComputedStyle(quote).borderRightWidth)).not.toBe(
    '0px',
  );
  expect(await findBarriers(page)).toEqual([]);
});

it('names and dates keep their order beside words that are read from right to left', async () => {
  const page = await openPage('?view=list', { dataset: RIGHT_TO_LEFT });
  const who = page.locator('tr[data-event=warning] td').nth(3);
  await who.waitFor();
  // Who acts stands before the arrow, whom it concerns after it.
  const [agent, arrow, target] = await who.evaluate((cell) => {
    const boxOf = (words: string): number => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const at = text.nodeValue?.indexOf(words) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + words.length);
        return range.getBoundingClientRect().x;
      }
      return Number.NaN;
    };
    const arrow = cell.querySelector('svg')?.getBoundingClientRect().x ?? Number.NaN;
    return [boxOf('آدا فینچ'), arrow, boxOf('تاريل')];
  });
  expect(agent).toBeLessThan(arrow as number);
  expect(arrow).toBeLessThan(target as number);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
});
