import { describe, expect, it } from 'vitest';
import {
  chips,
  choice,
  counts,
  eventButton,
  filters,
  openStory,
  timeline,
  waitForParameter,
} from './story.ts';

describe('filtering', () => {
  it('by an actor counts, shows a chip, and stands in the address', async () => {
    const page = await openStory();
    await filters(page).getByRole('button', { name: 'Part of Lorn' }).click();
    await choice(page, 'Ada Finch').check();
    await counts(page).getByText('3 of 9').waitFor();
    await waitForParameter(page, 'actors', 'ada-finch');
    await chips(page)
      .getByRole('button', { name: /Ada Finch/ })
      .click();
    await counts(page).getByText('9', { exact: true }).waitFor();
    await waitForParameter(page, 'actors', null);
  });

  it('by a country includes its officials', async () => {
    const page = await openStory('?view=list');
    await choice(page, 'Tarrel').check();
    await eventButton(page, 'Bram Oke telephones Ada Finch').waitFor();
  });

  it('by what an actor does', async () => {
    const page = await openStory('?view=list&actors=ada-finch');
    await counts(page).getByText('3 of 9').waitFor();
    await filters(page).getByRole('button', { name: 'Target' }).click();
    await counts(page).getByText('1 of 9').waitFor();
    await eventButton(page, 'Bram Oke telephones Ada Finch').waitFor();
  });

  it('by kind, so that the counts of other choices follow', async () => {
    const page = await openStory();
    await choice(page, 'Warning').check();
    await counts(page).getByText('1 of 9').waitFor();
    await filters(page)
      .getByRole('checkbox', { name: /^Lorn.*1 event$/ })
      .waitFor();
    await filters(page)
      .getByRole('checkbox', { name: /^Attack.*1 event$/ })
      .waitFor();
    await waitForParameter(page, 'kinds', 'warning');
  });

  it.each([
    ['certainty', 'No date', 2],
    ['certainty', 'Stated', 4],
    ['modality', 'Claimed', 1],
    ['article', 'Tarrel must withdraw, says minister', 3],
  ])('by %s: %s', async (_facet, name, events) => {
    const page = await openStory('?view=list');
    await filters(page)
      .getByRole('checkbox', { name: new RegExp(name, 'i') })
      .first()
      .check();
    await counts(page).getByText(`${events} of 9`).waitFor();
  });

  it('by words of a passage', async () => {
    const page = await openStory('?view=list');
    await page.getByRole('banner').getByRole('searchbox').fill('lighthouse');
    await counts(page).getByText('1 of 9').waitFor();
    await eventButton(page, 'Tarrel seizes the lighthouse of Mern').waitFor();
    await waitForParameter(page, 'words', 'lighthouse');
  });

  it('by time keeps what may have happened in it: three dates are open towards the past', async () => {
    const page = await openStory('?view=list');
    await filters(page).getByLabel('To', { exact: true }).fill('1999-12-31');
    await page.keyboard.press('Enter');
    await counts(page).getByText('4 of 9').waitFor();
    await eventButton(page, 'Tarrel seizes the lighthouse of Mern').waitFor();
    await waitForParameter(page, 'to', '1999-12-31');
  });

  it('is undone by a key, a step at a time', async () => {
    const page = await openStory();
    await choice(page, 'Warning').check();
    await choice(page, 'Attack').check();
    await counts(page).getByText('2 of 9').waitFor();
    await page.keyboard.press('Control+z');
    await counts(page).getByText('1 of 9').waitFor();
    await page.keyboard.press('Control+z');
    await counts(page).getByText('9', { exact: true }).waitFor();
  });

  it('is cleared as a whole', async () => {
    const page = await openStory('?kinds=warning&actors=tarrel');
    await page.getByRole('button', { name: 'Clear all', exact: true }).click();
    await counts(page).getByText('9', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('where nothing matches', () => {
  it('names each filter and what would return without it', async () => {
    const page = await openStory('?kinds=visit&actors=bram-oke');
    await page.getByRole('heading', { name: 'No event matches all two filters' }).waitFor();
    await page.getByRole('button', { name: 'Take away Kind: Visit' }).click();
    await counts(page).getByText('1 of 9').waitFor();
    await timeline(page).waitFor();
  });
});
