import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import {
  chips,
  counts,
  eventButton,
  filters,
  openStory,
  reader,
  timeline,
  waitForParameter,
} from './story.ts';

/** What has the focus, by the name that a screen reader would say. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const labels = element instanceof HTMLInputElement ? element.labels : null;
    const name = element.getAttribute('aria-label') ?? labels?.[0]?.textContent;
    return (name ?? element.textContent ?? '').trim();
  });

async function tabThrough(page: Page, most: number): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  return stops;
}

it('goes with Tab over the page as it is read: skip link, bars, filters, chart, tray, overview', async () => {
  const page = await openStory();
  await timeline(page).waitFor();
  const stops = await tabThrough(page, 120);
  const order = [
    /^Skip to the events/,
    /^The Strait of Mern/,
    /^Search/,
    /^Share/,
    /^Export/,
    /^Theme/,
    /^Keyboard shortcuts/,
    /^Actor$/,
    /^Timeline$/,
    /^Any role/,
    /^Tarrel/,
    /^Warning|^Attack/,
    /^From/,
    /^Zoom out/,
    /^How to read this/,
    /Monday 1 March 2021, .*stated/,
    /^Four treaties/,
    /^Visible time/,
    /^First visible day/,
    /^Last visible day/,
  ].map((name) => stops.findIndex((stop) => name.test(stop)));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

it('skips to the events', async () => {
  const page = await openStory();
  await timeline(page).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

describe('a key', () => {
  it('. and , lead from event to event, Enter into the reader, o to its article, Esc out', async () => {
    const page = await openStory('?event=fighting');
    await timeline(page).waitFor();
    await page.keyboard.press('.');
    await waitForParameter(page, 'event', 'warning');
    await page.keyboard.press(',');
    await waitForParameter(page, 'event', 'fighting');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('aside'));
    await page.keyboard.press('o');
    await waitForParameter(page, 'article', 'gazette');
    await page.keyboard.press('t');
    await waitForParameter(page, 'article', null);
    await page.keyboard.press('Escape');
    await reader(page).waitFor({ state: 'detached' });
  });

  it('l and t change between list and timeline', async () => {
    const page = await openStory();
    await timeline(page).waitFor();
    await page.keyboard.press('l');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('t');
    await timeline(page).waitFor();
  });

  it('+ zooms in, 0 shows everything', async () => {
    const page = await openStory();
    await timeline(page).waitFor();
    await page.keyboard.press('+');
    await page.waitForURL(/window=/);
    await page.keyboard.press('0');
    await page.waitForURL((url) => !url.searchParams.has('window'));
  });

  it('/ searches, and what is typed is no shortcut', async () => {
    const page = await openStory('?view=list');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('lt.o?f treaties');
    await waitForParameter(page, 'words', 'lt.o?f treaties');
    await page.getByRole('heading', { name: /No event matches/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('list');
  });

  it('f goes to the filters, Space chooses, and the chip takes it away', async () => {
    const page = await openStory();
    await timeline(page).waitFor();
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.activeElement?.closest('nav'));
    await filters(page)
      .getByRole('checkbox', { name: /^Warning/ })
      .focus();
    await page.keyboard.press('Space');
    await counts(page).getByText('1 of 9').waitFor();
    await chips(page).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await counts(page).getByText('9', { exact: true }).waitFor();
  });

  it('? shows the keys, Esc closes them and gives the focus back', async () => {
    const page = await openStory();
    const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
    await button.focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Keyboard shortcuts');
  });
});

describe('on the chart', () => {
  it('an arrow leads to the nearest mark of the lane below, Enter selects and reads, Esc leads back', async () => {
    const page = await openStory();
    await timeline(page).waitFor();
    await eventButton(page, 'Ada Finch warns Tarrel').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitForParameter(page, 'event', 'meeting');
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('aria-label') === 'Event',
    );
    await page.keyboard.press('Escape');
    await reader(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/^Envoys of Lorn and Tarrel meet/);
  });

  it('the brush is moved by arrows', async () => {
    const page = await openStory();
    await timeline(page).waitFor();
    const handle = page.getByRole('slider', { name: 'First visible day' });
    await handle.focus();
    const before = await handle.getAttribute('aria-valuenow');
    await page.keyboard.press('PageUp');
    await page.waitForURL(/window=/);
    expect(await handle.getAttribute('aria-valuenow')).not.toBe(before);
  });
});

it('the theme is chosen from its menu by arrows', async () => {
  const page = await openStory('', { colorScheme: 'light' });
  await timeline(page).waitFor();
  await page.getByRole('button', { name: 'Theme' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: /Dark/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
});

it('says aloud what was selected and how many events are left', async () => {
  const page = await openStory('?view=list');
  await eventButton(page, 'Tarrel rejects the demand').press('Enter');
  await page
    .getByRole('status')
    .getByText(/^Tarrel rejects the demand\. No date/)
    .waitFor({ state: 'attached' });
});
