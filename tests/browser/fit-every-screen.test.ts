import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE } from './open-page.ts';
import {
  counts,
  eventButton,
  openStory,
  reader,
  readerSheet,
  timeline,
  waitForParameter,
} from './story.ts';

const onPhone = { viewport: PHONE, hasTouch: true, isMobile: true };

const isWiderThanWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe('on a phone', () => {
  it('the list comes first, an event opens as a sheet, and the sheet closes', async () => {
    const page = await openStory('', onPhone);
    await eventButton(page, 'Bram Oke telephones Ada Finch').tap();
    await readerSheet(page).getByText('telephoned').first().waitFor();
    await waitForParameter(page, 'event', 'call');
    await readerSheet(page).getByRole('button', { name: 'Close' }).tap();
    await readerSheet(page).waitFor({ state: 'detached' });
    await waitForParameter(page, 'event', null);
  });

  it('the filters are a sheet', async () => {
    const page = await openStory('', onPhone);
    await page.getByRole('button', { name: 'Filters' }).tap();
    const sheet = page.getByRole('dialog', { name: /Filters/ });
    await sheet.getByRole('checkbox', { name: /^Warning/ }).check({ force: true });
    await counts(page).getByText('1 of 9').first().waitFor({ state: 'attached' });
    await waitForParameter(page, 'kinds', 'warning');
  });

  it.each([
    ['list', ''],
    ['timeline', '?view=timeline'],
    ['article', '?article=gazette'],
    ['event', '?event=warning'],
    ['nothing', '?words=zebra'],
  ])('nothing is wider than the screen: %s', async (_view, address) => {
    const page = await openStory(address, onPhone);
    await page.getByRole('main').waitFor();
    expect(await isWiderThanWindow(page)).toBe(false);
  });

  it('what is tapped is 44 pixels high', async () => {
    const page = await openStory('?event=warning', onPhone);
    await readerSheet(page).waitFor();
    const heights = await page
      .getByRole('navigation', { name: 'Views' })
      .locator('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(2);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

describe('1024, 1440 and 1920 pixels wide', () => {
  it.each([
    ['timeline', '?event=warning'],
    ['list', '?view=list&event=warning'],
    ['article', '?article=gazette&report=warning'],
  ])('nothing runs over the edge: %s', async (_view, address) => {
    const page = await openStory(address, { viewport: { width: 1024, height: 768 } });
    await reader(page).waitFor();
    expect(await isWiderThanWindow(page), '1024').toBe(false);
    for (const size of [DESKTOP, { width: 1920, height: 1080 }]) {
      await page.setViewportSize(size);
      await page.waitForFunction((width) => innerWidth === width, size.width);
      expect(await isWiderThanWindow(page), String(size.width)).toBe(false);
    }
  });
});

it('nothing on the page moves by itself', async () => {
  const page = await openStory('?event=warning', { reducedMotion: 'reduce' });
  await timeline(page).waitFor();
  const moving = await page.evaluate(() =>
    document.getAnimations().map((animation) => animation.playState),
  );
  expect(moving).toEqual([]);
});

it.each([
  ['timeline', ''],
  ['list', '?view=list'],
])(
  'the %s is printed as a list with every report of every event, and the articles',
  async (_view, address) => {
    const page = await openStory(address);
    await eventButton(page, 'Tarrel rejects the demand').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.getByText('called on Tarrel to withdraw its ships, the Wire reported').waitFor();
    await page.getByRole('heading', { name: 'Articles' }).last().waitFor();
    expect(await page.getByRole('navigation', { name: 'Filters' }).isVisible()).toBe(false);
    expect(await page.getByRole('banner').isVisible()).toBe(false);
  },
);
