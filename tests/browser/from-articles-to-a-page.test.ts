import { statSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { TEN_ARTICLES } from '../builders/ten-articles.ts';
import { findBarriers } from './find-barriers.ts';
import { drop, openEmpty } from './give-articles.ts';
import { dialog, openFromDisk, publish } from './published-page.ts';
import { counts, eventButton, reader } from './story.ts';

const MOST_BYTES = 1_500_000;

/** What the list shows: each event's title. */
async function titles(page: Page): Promise<readonly string[]> {
  await page.getByRole('table').waitFor();
  return page.locator('[data-event] button[aria-current]').allTextContents();
}

const eventCount = async (page: Page): Promise<number> =>
  Number(/(\d+) events/.exec((await counts(page).first().textContent()) ?? '')?.[1]);

it('ten dropped articles, one event corrected, two merged, published and opened from a disk: the same events, edits and filters', async () => {
  const page = await openEmpty();
  await page.getByRole('main').getByRole('button', { name: 'Add articles' }).click();
  await drop(page, TEN_ARTICLES);
  expect(await page.getByLabel('Publisher: Ceasefire signed').inputValue()).toBe('Cardell Post');
  await page.getByLabel('Title of the story').fill('The strait of Brill');
  await page.getByRole('button', { name: 'Read 10 articles' }).click();
  await page
    .getByText('10 articles kept in this browser as the project “The strait of Brill”.')
    .waitFor();
  await page.waitForURL(/dataset=project\./);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.waitForURL(/view=list/);

  // Nothing of it is lost by a reload.
  const read = await titles(page);
  await page.reload();
  await page.getByRole('button', { name: 'The strait of Brill', exact: true }).waitFor();
  expect(await titles(page)).toEqual(read);
  const count = await eventCount(page);

  const [first = '', second = ''] = read;
  await eventButton(page, first).click();
  await reader(page).getByRole('button', { name: 'Correct' }).click();
  const form = dialog(page, 'Correct the event');
  await form.getByRole('textbox', { name: 'Title' }).fill('Vane threatens the ships in Tamber');
  await form.getByRole('button', { name: 'Save' }).click();
  await reader(page).getByRole('button', { name: 'Merge' }).click();
  await dialog(page, 'Merge with another event')
    .getByRole('button', { name: `Merge: ${second}`, exact: true })
    .first()
    .click();
  await counts(page)
    .getByText(`${count - 1} events`)
    .first()
    .waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('searchbox', { name: /^Search events/ }).fill('Tamber');
  await page.waitForURL(/Tamber/);
  await page.getByText('Saved in this browser').waitFor();
  await page.reload();
  await eventButton(page, 'Vane threatens the ships in Tamber').waitFor();
  const shown = await titles(page);
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.length).toBeLessThan(count - 1);
  const file = await publish(page);
  expect(statSync('dist/publish.html').size).toBeLessThanOrEqual(MOST_BYTES);

  const elsewhere = await openFromDisk(file);
  await eventButton(elsewhere, 'Vane threatens the ships in Tamber').waitFor();
  expect(await titles(elsewhere)).toEqual(shown);
  expect(await elsewhere.getByRole('list', { name: 'Active filters' }).textContent()).toContain(
    'Tamber',
  );
  await eventButton(elsewhere, 'Vane threatens the ships in Tamber').click();
  await reader(elsewhere).getByText(`Title: was “${first}”`).waitFor();
  expect(await findBarriers(elsewhere)).toEqual([]);
  await reader(elsewhere).getByRole('button', { name: 'Open in article' }).first().click();
  await elsewhere
    .getByRole('tabpanel')
    .getByText(/Osk|Cardell/)
    .first()
    .waitFor();
});
