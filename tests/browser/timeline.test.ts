import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from './find-barriers.ts';
import { openPage, PHONE } from './open-page.ts';
import { STRAIT } from './strait-dataset.ts';

const mark = (page: Page, event: string) => page.locator(`[data-key$=" ${event}"]`);
const badge = (page: Page, event: string) => mark(page, event).locator('[data-form]');
const addressOf = (page: Page) => new URL(page.url()).searchParams;
/** The window in the address; empty where everything is shown. */
const windowOf = (page: Page): string => addressOf(page).get('window') ?? '';

/** Opens the timeline and waits for its marks. */
async function openTimeline(
  address = '',
  visit: Parameters<typeof openPage>[1] = {},
): Promise<Page> {
  const page = await openPage(address, { dataset: STRAIT, ...visit });
  await page.locator('[data-event]').first().waitFor({ state: 'attached' });
  return page;
}

/** A place on the chart where no mark stands, once the chart stands still. */
async function emptySpot(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.vis-timeline').evaluate(async (chart) => {
    await document.fonts.ready;
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const place = () => Object.values(chart.getBoundingClientRect().toJSON()).join();
    for (let before = ''; before !== place(); await frame()) before = place();
    return chart.getBoundingClientRect().toJSON() as DOMRect;
  });
  return { x: box.x + box.width * 0.4, y: box.y + box.height - 12 };
}

const centreOf = async (page: Page, event: string): Promise<number> => {
  const box = await badge(page, event).boundingBox();
  if (!box) throw new Error(`no mark of ${event} on screen`);
  return box.x + box.width / 2;
};

describe('marks', () => {
  it('stand in order of time, each under its day', async () => {
    const page = await openTimeline();
    const [seizure, fighting, warning, call] = [
      await centreOf(page, 'seizure'),
      await centreOf(page, 'fighting'),
      await centreOf(page, 'warning'),
      await centreOf(page, 'call'),
    ];
    expect(seizure).toBeLessThan(fighting);
    expect(fighting).toBeLessThan(warning);
    expect(warning).toBeLessThan(call);
    const day = await page.getByText('Mon', { exact: true }).first().locator('..').boundingBox();
    expect(Math.abs((day?.x ?? 0) + (day?.width ?? 0) / 2 - warning)).toBeLessThan(1.5);
  });

  it.each(['actor', 'kind', 'article', 'none'])(
    'do not collide where the lanes are by %s',
    async (lanes) => {
      const page = await openTimeline(`?lanes=${lanes}`);
      const boxes = await page.locator('[data-event]').evaluateAll((marks) =>
        marks.flatMap((m) =>
          [...m.querySelectorAll('[data-part="label"], [data-form]')].map((part) => {
            const { left, right, top } = part.getBoundingClientRect();
            return { event: m.getAttribute('data-key'), left, right, row: Math.round(top / 12) };
          }),
        ),
      );
      for (const a of boxes)
        for (const b of boxes)
          if (a.event !== b.event && a.row === b.row)
            expect(a.right <= b.left + 1 || b.right <= a.left + 1, `${a.event} / ${b.event}`).toBe(
              true,
            );
    },
  );
});

describe('the mouse', () => {
  it('selects by a click, and highlights the row', async () => {
    const page = await openTimeline();
    await badge(page, 'warning').click();
    await page.waitForURL(/event=warning/);
    await expect.poll(() => mark(page, 'warning').getAttribute('data-selected')).toBe('');
  });

  it('pans by a drag, which selects nothing', async () => {
    const page = await openTimeline('?window=2021-02-27/2021-03-03');
    const before = await centreOf(page, 'warning');
    const { x, y } = await emptySpot(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 150, y, { steps: 6 });
    await page.mouse.up();
    await expect
      .poll(async () => Math.abs((await centreOf(page, 'warning')) - (before - 150)))
      .toBeLessThan(2);
    await expect.poll(() => windowOf(page)).not.toBe('2021-02-27/2021-03-03');
    expect(addressOf(page).get('event')).toBeNull();
  });

  it('zooms by Ctrl and the wheel around the pointer', async () => {
    const page = await openTimeline();
    const at = await centreOf(page, 'warning');
    const { y } = await emptySpot(page);
    await page.mouse.move(at, y);
    await page.keyboard.down('Control');
    for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => windowOf(page)).not.toBe('');
    expect(Math.abs((await centreOf(page, 'warning')) - at)).toBeLessThan(2);
  });

  it('leaves the plain wheel to the page', async () => {
    const page = await openTimeline();
    const { x, y } = await emptySpot(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    expect(windowOf(page)).toBe('');
  });

  it('goes to folded time by a double click', async () => {
    const page = await openTimeline();
    const at = await centreOf(page, 'seizure');
    const { y } = await emptySpot(page);
    await page.mouse.dblclick(at, y);
    await expect.poll(() => windowOf(page)).toMatch(/^19(8|9)/);
  });

  it('moves the window by the brush', async () => {
    const page = await openTimeline();
    const handle = page.getByRole('slider', { name: 'First visible day' });
    const box = await handle.boundingBox();
    if (!box) throw new Error('no handle');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 10, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => windowOf(page)).toMatch(/^2021-02/);
  });
});

describe('keys', () => {
  it('walk from mark to mark, and select', async () => {
    const page = await openTimeline();
    await page.getByRole('button', { name: /seizes the lighthouse/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => mark(page, 'fighting').getAttribute('data-focused')).toBe('');
    await page.keyboard.press('Enter');
    await page.waitForURL(/event=fighting/);
  });

  it('zoom and fit', async () => {
    const page = await openTimeline();
    await page.keyboard.press('+');
    await expect.poll(() => windowOf(page)).not.toBe('');
    await page.keyboard.press('0');
    await expect.poll(() => windowOf(page)).toBe('');
  });

  it('bring the next event into the window', async () => {
    const page = await openTimeline('?window=1990-01-01/1994-01-01&event=seizure');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/event=fighting/);
    await expect.poll(() => windowOf(page)).toMatch(/\/2021/);
  });
});

describe('on a phone', () => {
  it('selects by a tap, and pans by a finger sideways', async () => {
    const page = await openTimeline('?view=timeline', {
      viewport: PHONE,
      hasTouch: true,
      isMobile: true,
    });
    await mark(page, 'warning').locator('[data-part="label"]').tap();
    await page.waitForURL(/event=warning/);
  });

  it('has nothing wider than the screen', async () => {
    const page = await openTimeline('?view=timeline', {
      viewport: PHONE,
      hasTouch: true,
      isMobile: true,
    });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
  });
});

it('has no barriers that axe finds, in light and dark', async () => {
  await expectNoBarriers(await openTimeline('?event=warning'));
});
