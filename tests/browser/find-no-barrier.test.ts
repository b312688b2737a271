import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { openPage, PHONE, type Visit } from './open-page.ts';
import { WITHHELD } from './serve-built-page.ts';
import { openStory, reader, readerSheet, timeline } from './story.ts';
import { STRAIT } from './strait-dataset.ts';

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).first().waitFor();
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name }).waitFor();

/** Each state of the page: how it is opened, and what shows that it is there. */
const STATES: readonly (readonly [
  state: string,
  open: (visit: Visit) => Promise<Page>,
  arrive: (page: Page) => Promise<unknown>,
])[] = [
  ['timeline', (visit) => openStory('', visit), (page) => timeline(page).waitFor()],
  [
    'event in hand',
    (visit) => openStory('?event=warning', visit),
    (page) => reader(page).waitFor(),
  ],
  [
    'event hidden by filters',
    (visit) => openStory('?event=warning&kinds=attack', visit),
    (page) => reader(page).getByText('Hidden by the filters').waitFor(),
  ],
  [
    'event that is not there',
    (visit) => openStory('?event=never-was', visit),
    (page) => heading(page, /not in the dataset/),
  ],
  [
    'lanes by kind, filtered',
    (visit) => openStory('?lanes=kind&actors=tarrel&words=ships', visit),
    (page) => timeline(page).waitFor(),
  ],
  ['list', (visit) => openStory('?view=list', visit), (page) => page.getByRole('table').waitFor()],
  [
    'article',
    (visit) => openStory('?article=gazette&report=warning', visit),
    (page) => page.getByRole('tabpanel').waitFor(),
  ],
  [
    'key dates',
    (visit) => openStory('?view=key-dates', visit),
    (page) => heading(page, /Monday 1 March 2021/),
  ],
  [
    'comparison',
    (visit) => openStory('?view=compare&event=appeal', visit),
    (page) => page.getByRole('table').waitFor(),
  ],
  [
    'phone, comparison',
    (visit) =>
      openStory('?view=compare&event=appeal', { ...visit, viewport: PHONE, hasTouch: true }),
    (page) => page.getByText('What differs').waitFor(),
  ],
  ['actor', (visit) => openStory('?actor=tarrel', visit), (page) => heading(page, /Tarrel/)],
  [
    'cite',
    (visit) => openStory('?event=warning', visit),
    async (page) => {
      await reader(page).getByRole('button', { name: 'Cite' }).click();
      await dialog(page, 'Cite');
    },
  ],
  [
    'palette',
    (visit) => openStory('?event=warning', visit),
    async (page) => {
      await reader(page).waitFor();
      await page.keyboard.press('Control+k');
      await dialog(page, 'Find anything');
    },
  ],
  [
    'nothing matches',
    (visit) => openStory('?kinds=visit&words=zebra', visit),
    (page) => heading(page, /No event matches/),
  ],
  [
    'no events',
    (visit) => openPage('', { ...visit, dataset: { ...STRAIT, events: [] } }),
    (page) => heading(page, /no events/),
  ],
  [
    'refused for a misquote',
    (visit) =>
      openPage('', {
        ...visit,
        dataset: JSON.stringify(STRAIT).replace(/"quote":"Tarrel rej/, '"quote":"Tarrel acc'),
      }),
    (page) => heading(page, /not in its article/),
  ],
  [
    'refused for its version',
    (visit) => openPage('', { ...visit, dataset: { ...STRAIT, version: 2 } }),
    (page) => heading(page, /cannot be shown/),
  ],
  [
    'notice of a bad address',
    (visit) => openStory('?lanes=sideways', visit),
    (page) => page.getByRole('button', { name: 'Dismiss' }).waitFor(),
  ],
  [
    'loading',
    (visit) => openPage('', { ...visit, dataset: WITHHELD }),
    (page) => page.getByRole('progressbar').waitFor(),
  ],
  [
    'keys',
    (visit) => openStory('', visit),
    async (page) => {
      await timeline(page).waitFor();
      await page.keyboard.press('?');
      await dialog(page, 'Keys');
    },
  ],
  [
    'legend',
    (visit) => openStory('', visit),
    async (page) => {
      await page.getByRole('button', { name: 'How to read this' }).click();
      await dialog(page, 'How to read this');
    },
  ],
  [
    'export',
    (visit) => openStory('', visit),
    async (page) => {
      await page.getByRole('button', { name: 'Export' }).click();
      await dialog(page, /Export/);
    },
  ],
  [
    'phone, list',
    (visit) => openStory('', { ...visit, viewport: PHONE, hasTouch: true }),
    (page) => page.getByRole('table').waitFor(),
  ],
  [
    'phone, timeline',
    (visit) => openStory('?view=timeline', { ...visit, viewport: PHONE, hasTouch: true }),
    (page) => timeline(page).waitFor(),
  ],
  [
    'phone, event',
    (visit) => openStory('?event=warning', { ...visit, viewport: PHONE, hasTouch: true }),
    (page) => readerSheet(page).waitFor(),
  ],
  [
    'phone, filters',
    (visit) => openStory('', { ...visit, viewport: PHONE, hasTouch: true }),
    async (page) => {
      await page.getByRole('button', { name: 'Filters' }).click();
      await dialog(page, /Filters/);
    },
  ],
];

async function expectNoBarriers(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect({ colorScheme, found: await findBarriers(page) }).toEqual({ colorScheme, found: [] });
  }
}

describe('axe finds nothing, in light and dark', () => {
  it.each(STATES)('%s', async (_state, open, arrive) => {
    const page = await open({ colorScheme: 'light' });
    await arrive(page);
    await expectNoBarriers(page);
  });
});
