import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers, findBarriers } from './find-barriers.ts';
import { PHONE } from './open-page.ts';
import { counts, eventButton, openStory, reader, readerSheet } from './story.ts';

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('correcting', () => {
  it('an event by the keyboard alone, undone and made again', async () => {
    const page = await openStory('?view=list&event=warning');
    await press(page, 'Correct').waitFor();
    await page.keyboard.press('e');
    const form = dialog(page, 'Correct the event');
    await form.getByRole('textbox', { name: 'Title' }).fill('Finch threatens ships');
    await form.getByRole('textbox', { name: 'When' }).fill('early March 2021');
    await form
      .getByText(/2021-03/)
      .first()
      .waitFor();
    await form.getByRole('textbox', { name: 'When' }).press('Enter');
    await reader(page).getByRole('heading', { name: 'Finch threatens ships' }).waitFor();
    await reader(page)
      .getByText(/^Title: was “Ada Finch warns/)
      .waitFor();
    await page.keyboard.press('Control+z');
    await reader(page)
      .getByRole('heading', { name: /^Ada Finch warns/ })
      .waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await reader(page).getByRole('heading', { name: 'Finch threatens ships' }).waitFor();
  });

  it('two events marked by keys are joined, and the counts follow', async () => {
    const page = await openStory('?view=list&event=warning');
    await press(page, 'Mark').click();
    await page.getByText('1 event marked').waitFor();
    await eventButton(page, 'Bram Oke telephones Ada Finch').click();
    await page.keyboard.press('m');
    await page.getByText('2 events marked').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('j');
    await counts(page).getByText('8 events').first().waitFor({ state: 'attached' });
  });

  it('in a review, event by event, on a phone as well', async () => {
    const page = await openStory('', { viewport: PHONE, hasTouch: true, isMobile: true });
    await page.getByRole('button', { name: 'More' }).tap();
    await page.getByRole('menuitem', { name: /Review the events/ }).tap();
    await readerSheet(page)
      .getByRole('heading', { name: /^Lorn and Tarrel fight/ })
      .waitFor();
    await readerSheet(page).getByRole('button', { name: 'Accept' }).tap();
    await readerSheet(page)
      .getByRole('heading', { name: /^Lorn and Tarrel fight/ })
      .waitFor({ state: 'detached' });
    await readerSheet(page).getByRole('button', { name: 'Close' }).tap();
    await page
      .getByRole('region', { name: 'Review' })
      .getByText(/8 to go · 1 accepted/)
      .waitFor();
  });
});

describe('making', () => {
  it('an event of words that are selected in an article', async () => {
    const page = await openStory('?article=gazette');
    const paragraph = page.getByText('She spoke to reporters on the quay.');
    await paragraph.waitFor();
    await paragraph.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf('She spoke') ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 34);
      }
    });
    await page.getByRole('button', { name: 'New event of the selected words' }).click();
    const form = dialog(page, 'New event');
    await form.getByText('She spoke to reporters on the quay', { exact: true }).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await form.getByRole('textbox', { name: 'Title' }).fill('Finch speaks to reporters');
    await form.getByRole('combobox', { name: 'Kind' }).selectOption('statement');
    await form.getByRole('button', { name: 'Save' }).click();
    await reader(page).getByRole('heading', { name: 'Finch speaks to reporters' }).waitFor();
    await reader(page)
      .getByText(/verbatim, characters/)
      .waitFor();
    await reader(page).getByText('Added by you.').waitFor();
  });

  it('two actors one, and their events follow', async () => {
    const page = await openStory('?view=list&event=call');
    await page.getByRole('button', { name: 'Corrections' }).click();
    await page.getByRole('menuitem', { name: /^Actors/ }).click();
    const sheet = dialog(page, 'Actors');
    await sheet.getByRole('combobox', { name: 'Actor' }).fill('Ada Finch');
    await sheet.getByRole('combobox', { name: 'The same as' }).fill('Bram Oke');
    expect(await findBarriers(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Save' }).click();
    await reader(page)
      .getByText(/^Who: was .*Bram Oke/)
      .waitFor();
  });
});

describe('no barrier', () => {
  it.each([
    ['form', 'e', 'Correct the event'],
    ['choice of another event', 'j', 'Merge with another event'],
    ['history', 'h', 'Corrections'],
  ])('in the %s, light and dark', async (_, key, name) => {
    const page = await openStory('?view=list&event=warning');
    await press(page, 'Accept').click();
    await press(page, 'Accepted').waitFor();
    await page.keyboard.press(key);
    await dialog(page, name).waitFor();
    await expectNoBarriers(page);
  });
});
