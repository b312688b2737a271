import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { counts, eventButton, openStory, reader } from './story.ts';

const MOST_BYTES = 1_500_000;

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

async function openMenu(page: Page, entry: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Corrections' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

/** Presses the button that publishes and gives the file. */
async function publish(page: Page, excerpts = false): Promise<string> {
  await openMenu(page, /^Publish/);
  const sheet = dialog(page, 'Publish');
  if (excerpts) await sheet.getByRole('button', { name: 'Excerpts only' }).click();
  expect(await findBarriers(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Save the page' }).click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'story.html');
  await download.saveAs(file);
  return file;
}

/** Opens a file from disk in a browser that has never seen the story, without a network. */
async function openFromDisk(file: string, query = ''): Promise<Page> {
  const browser = await chromium.connect(inject('browser'));
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) faults.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  onTestFinished(async () => {
    await browser.close();
    expect(faults).toEqual([]);
  });
  await page.goto(pathToFileURL(file).href + query);
  return page;
}

async function titles(page: Page): Promise<readonly string[]> {
  await page.getByRole('table').waitFor();
  return page.locator('[data-event] button[aria-current]').allTextContents();
}

describe('publishing', () => {
  it('a corrected story: the same events, corrections and filters, from a disk', async () => {
    const page = await openStory('?view=list&event=warning');
    await reader(page).getByRole('button', { name: 'Correct' }).click();
    const form = dialog(page, 'Correct the event');
    await form.getByRole('textbox', { name: 'Title' }).fill('Finch threatens ships');
    await form.getByRole('button', { name: 'Save' }).click();
    await reader(page).getByRole('button', { name: 'Merge' }).click();
    await dialog(page, 'Merge with another event')
      .getByRole('button', { name: /^Merge: Bram Oke telephones/ })
      .click();
    await counts(page).getByText('8 events').first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Close' }).click();
    await page
      .getByRole('navigation', { name: 'Filters' })
      .getByRole('checkbox', { name: /^Tarrel\b/ })
      .check({ force: true });
    await page.getByText('Saved in this browser').waitFor();
    await page.waitForURL(/actors=tarrel.*/);
    await page.reload();
    await eventButton(page, 'Finch threatens ships').waitFor();
    const shown = await titles(page);
    const file = await publish(page);
    // The page without the story.
    expect(statSync('dist/publish.html').size).toBeLessThanOrEqual(MOST_BYTES);

    const elsewhere = await openFromDisk(file);
    await eventButton(elsewhere, 'Finch threatens ships').waitFor();
    expect(await titles(elsewhere)).toEqual(shown);
    expect(await elsewhere.getByRole('list', { name: 'Active filters' }).textContent()).toContain(
      'Tarrel',
    );
    await eventButton(elsewhere, 'Finch threatens ships').click();
    await reader(elsewhere)
      .getByText(/^Title: was “Ada Finch warns/)
      .waitFor();
    await reader(elsewhere).getByText('2 reports').waitFor();
    expect(await findBarriers(elsewhere)).toEqual([]);
    await reader(elsewhere).getByRole('button', { name: 'Open in article' }).first().click();
    await elsewhere.getByRole('tabpanel').getByText('Tarrel seized the lighthouse').waitFor();
  });

  it('excerpts leaves every other word of the articles out', async () => {
    const page = await openStory('?view=list');
    await page.getByRole('table').waitFor();
    const file = await publish(page, true);
    const elsewhere = await openFromDisk(file, '?view=list&event=warning');
    await reader(elsewhere)
      .getByText(/verbatim, characters/)
      .first()
      .waitFor();
    expect(await elsewhere.content()).not.toContain('She spoke to reporters on the quay');
  });

  it('is compact within another page', async () => {
    const page = await openStory('');
    await page.getByRole('main').waitFor();
    const file = await publish(page);
    const embedded = await openFromDisk(file, '?embed');
    await embedded.getByRole('link', { name: 'Open the whole page' }).waitFor();
    await embedded.getByRole('region', { name: 'Timeline', exact: true }).waitFor();
    expect(await embedded.getByRole('navigation', { name: 'Filters' }).count()).toBe(0);
    const chart = await embedded.getByRole('main').boundingBox();
    expect(chart?.width).toBe(embedded.viewportSize()?.width);
    expect(await findBarriers(embedded)).toEqual([]);
  });
});
