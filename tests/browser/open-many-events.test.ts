import type { Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { logTexts, longLog } from './a-long-log.ts';
import { openPage } from './open-page.ts';
import { counts, reader, timeline } from './story.ts';

/** More elements than this are not moved lightly. */
const MOST_ITEMS = 300;

let body = '';
beforeAll(() => {
  body = longLog();
});

const items = (page: Page) => page.locator('.vis-item');
const stops = (page: Page) => page.locator('[data-stop]');
const windowOf = (page: Page): string => new URL(page.url()).searchParams.get('window') ?? '';

/** The part of the events that the window shows, from the overview. */
const inView = async (page: Page): Promise<number> => {
  const words = await page.getByText(/^[\d,]+ in view$/).textContent();
  return Number(words?.replace(/\D/g, ''));
};

async function expectFewItems(page: Page): Promise<void> {
  const count = await items(page).count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(MOST_ITEMS);
}

/** Turns the wheel over the middle of the chart with Ctrl held. */
async function zoom(page: Page, notches: number): Promise<void> {
  const box = await page.locator('.vis-panel.vis-center').boundingBox();
  if (!box) throw new Error('the chart is not on screen');
  await page.mouse.move(box.x + box.width / 2, box.y + 200);
  await page.keyboard.down('Control');
  for (let i = 0; i < Math.abs(notches); i++) {
    const before = windowOf(page);
    await page.mouse.wheel(0, -120 * Math.sign(notches));
    await expect.poll(() => windowOf(page)).not.toBe(before);
  }
  await page.keyboard.up('Control');
}

it('tells how far it is while twenty thousand events come, can be stopped, and asked for again', async () => {
  let goOn = (): void => undefined;
  const gate = new Promise<void>((open) => {
    goOn = open;
  });
  let asked = 0;
  const inPieces = {
    async *[Symbol.asyncIterator]() {
      asked += 1;
      yield body.slice(0, body.length / 2);
      if (asked === 1) await gate;
      yield body.slice(body.length / 2);
    },
  };
  const page = await openPage('?view=timeline&detail=all', { dataset: inPieces });
  await page.getByRole('progressbar').waitFor();
  await page.getByText(/[\d,]+ events/).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('heading', { name: 'The loading was stopped' }).waitFor();
  goOn();
  await page.getByRole('button', { name: 'Load it again' }).click();
  await timeline(page).waitFor();
  expect(await counts(page).textContent()).toContain('20,000 events');
  await items(page).first().waitFor({ state: 'attached' });
  await expectFewItems(page);
});

it('shows them by levels of detail: an aggregate opens, and what is selected and in focus stays so', async () => {
  const page = await openPage('?view=timeline&detail=all', { dataset: body });
  const fetched: string[] = [];
  await page.route('**/log.texts/*', async (route) => {
    fetched.push(route.request().url());
    await route.fulfill({ contentType: 'application/json', body: logTexts() });
  });
  await items(page).first().waitFor({ state: 'attached' });
  expect(await inView(page)).toBe(20_000);

  // An aggregate opens by Enter: the window becomes its own.
  await stops(page)
    .filter({ hasText: /^[\d,]+ events, / })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => inView(page)).toBeLessThan(10_000);
  await expectFewItems(page);
  expect(fetched).toEqual([]);

  // A single event opens to its words, which are fetched now.
  const single = stops(page)
    .filter({ hasText: /makes note/ })
    .first();
  const key = await single.getAttribute('data-stop');
  const kept = page.locator(`[data-stop="${key}"]`);
  await kept.focus();
  await page.keyboard.press('Enter');
  await reader(page)
    .getByText(/sailed, note \d+/)
    .first()
    .waitFor();
  expect(fetched).toHaveLength(1);
  const chosen = page.locator('.vis-item [data-event][data-selected]');
  await expect.poll(() => chosen.count()).toBe(1);

  // Through the levels, out and in again.
  await kept.focus();
  for (const notches of [-6, 4]) {
    await zoom(page, notches);
    await expect.poll(() => chosen.count()).toBe(1);
    await expect.poll(() => kept.evaluate((one) => one === document.activeElement)).toBe(true);
    await expectFewItems(page);
  }

  // By a drag the window moves, and no element is too many.
  const before = windowOf(page);
  const box = await page.locator('.vis-panel.vis-center').boundingBox();
  if (!box) throw new Error('the chart is not on screen');
  await page.mouse.move(box.x + box.width / 2, box.y + 74);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 300, box.y + 74, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => windowOf(page)).not.toBe(before);
  await expectFewItems(page);
});
