import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { eventButton, openStory, reader } from './story.ts';

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

async function retitle(page: Page, title: string): Promise<void> {
  await reader(page).getByRole('button', { name: 'Correct' }).click();
  const form = dialog(page, 'Correct the event');
  await form.getByRole('textbox', { name: 'Title' }).fill(title);
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
}

const saved = (page: Page) => page.getByText('Saved in this browser').waitFor();

describe('a project', () => {
  it('is made by the first correction, and is there after the page is loaded again', async () => {
    const page = await openStory('?view=list&event=warning&kinds=warning');
    await retitle(page, 'Finch threatens ships');
    await saved(page);
    await page.waitForURL(/dataset=project\./);
    await page.reload();
    await reader(page).getByRole('heading', { name: 'Finch threatens ships' }).waitFor();
    expect(new URL(page.url()).searchParams.get('kinds')).toBe('warning');
    await page.keyboard.press('Control+z');
    await reader(page)
      .getByRole('heading', { name: /^Ada Finch warns/ })
      .waitFor();
    await saved(page);
    await page.reload();
    await reader(page)
      .getByRole('heading', { name: /^Ada Finch warns/ })
      .waitFor();
  });

  it('open in two tabs loses nothing of either', async () => {
    const page = await openStory('?view=list&event=warning');
    await retitle(page, 'Finch threatens ships');
    await saved(page);
    await page.waitForURL(/dataset=project\./);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await eventButton(other, 'Bram Oke telephones Ada Finch').click();
    await reader(other)
      .getByRole('heading', { name: /^Bram Oke/ })
      .waitFor();
    await retitle(other, 'Oke calls Finch');
    await eventButton(page, 'Oke calls Finch').waitFor();
    await retitle(page, 'Finch threatens Tarrel');
    await eventButton(other, 'Finch threatens Tarrel').waitFor();
    await saved(page);
    await page.reload();
    await eventButton(page, 'Oke calls Finch').waitFor();
    await eventButton(page, 'Finch threatens Tarrel').waitFor();
  });

  it('is copied, deleted and brought back', async () => {
    const page = await openStory('?view=list&event=warning');
    await retitle(page, 'Finch threatens ships');
    await saved(page);
    await page.getByRole('button', { name: 'Corrections' }).click();
    await page.getByRole('menuitem', { name: /^Projects/ }).click();
    const sheet = dialog(page, 'Projects');
    await sheet.getByRole('button', { name: /^Duplicate:/ }).click();
    await sheet.getByRole('textbox', { name: /\(copy\)/ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await sheet.getByRole('button', { name: /^Delete: .*\(copy\)/ }).click();
    await sheet.getByRole('button', { name: /^Undo deleting: .*\(copy\)/ }).click();
    await sheet.getByRole('button', { name: /^Open: .*\(copy\)/ }).click();
    await eventButton(page, 'Finch threatens ships').waitFor();
  });

  it('that is not in this browser says so', async () => {
    const page = await openStory('?dataset=project.nowhere-1');
    await page.getByText('There is no such project in this browser').first().waitFor();
  });

  it('goes into one file, and opens from it in another browser', async () => {
    const page = await openStory('?view=list&event=warning');
    await retitle(page, 'Finch threatens ships');
    await saved(page);
    await page.getByRole('button', { name: 'Corrections' }).click();
    await page.getByRole('menuitem', { name: /^Projects/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page, 'Projects')
        .getByRole('button', { name: /^Save as a file/ })
        .click(),
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'project.json');
    await download.saveAs(file);
    const elsewhere = await openStory('');
    await elsewhere.getByRole('button', { name: 'Corrections' }).click();
    await elsewhere.getByRole('menuitem', { name: /^Projects/ }).click();
    const sheet = dialog(elsewhere, 'Projects');
    await sheet.getByLabel('Project file').setInputFiles(file);
    await sheet.getByRole('button', { name: /^Open:/ }).click();
    await reader(elsewhere).getByRole('heading', { name: 'Finch threatens ships' }).waitFor();
  });
});
