import type { Page } from 'playwright';
import { describe, it } from 'vitest';
import { RIGHT_TO_LEFT } from '../builders/right-to-left-dataset.ts';
import { expectNoBarriers } from './find-barriers.ts';
import { openPage, PHONE, type Visit } from './open-page.ts';
import { WITHHELD } from './serve-built-page.ts';
import { openStory, reader, readerSheet, timeline } from './story.ts';
import { STRAIT } from './strait-dataset.ts';

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).first().waitFor();
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name }).waitFor();

const onPhone: Visit = { viewport: PHONE, hasTouch: true };

type Arrive = (page: Page) => Promise<unknown>;
type State = readonly [state: string, arrive: Arrive];

/** States of the page, one after the other: how the first is opened, what leads to each, and what shows that it is there. */
const STATES: readonly (readonly [open: () => Promise<Page>, ...states: readonly State[]])[] = [
  [
    () => openStory(),
    ['timeline', (page) => timeline(page).waitFor()],
    [
      'keys',
      async (page) => {
        await page.keyboard.press('?');
        await dialog(page, 'Keys');
      },
    ],
    [
      'legend',
      async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'How to read this' }).click();
        await dialog(page, 'How to read this');
      },
    ],
    [
      'export',
      async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Export' }).click();
        await dialog(page, /Export/);
      },
    ],
  ],
  [
    () => openStory('?event=warning'),
    ['event in hand', (page) => reader(page).waitFor()],
    [
      'cite',
      async (page) => {
        await reader(page).getByRole('button', { name: 'Cite' }).click();
        await dialog(page, 'Cite');
      },
    ],
    [
      'palette',
      async (page) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+k');
        await dialog(page, 'Find anything');
      },
    ],
    [
      'zone of hours',
      async (page) => {
        await page.keyboard.type('time zone');
        await page.keyboard.press('Enter');
        await dialog(page, 'Hours');
      },
    ],
    [
      'tour',
      async (page) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+k');
        await dialog(page, 'Find anything');
        await page.keyboard.type('tour');
        await page.keyboard.press('Enter');
        await page.getByRole('region', { name: 'A short tour' }).waitFor();
      },
    ],
  ],
  [
    () => openStory('?event=warning&kinds=attack'),
    [
      'event hidden by filters',
      (page) => reader(page).getByText('Hidden by the filters').waitFor(),
    ],
  ],
  [
    () => openStory('?event=never-was'),
    ['event that is not there', (page) => heading(page, /not in the dataset/)],
  ],
  [
    () => openStory('?lanes=kind&actors=tarrel&words=ships'),
    ['lanes by kind, filtered', (page) => timeline(page).waitFor()],
  ],
  [() => openStory('?view=list'), ['list', (page) => page.getByRole('table').waitFor()]],
  [
    () => openStory('?article=gazette&report=warning'),
    ['article', (page) => page.getByRole('tabpanel').waitFor()],
  ],
  [
    () => openStory('?view=key-dates'),
    ['key dates', (page) => heading(page, /Monday 1 March 2021/)],
  ],
  [
    () => openStory('?view=compare&event=appeal'),
    ['comparison', (page) => page.getByRole('table').waitFor()],
  ],
  [
    () => openStory('?view=compare&event=appeal', onPhone),
    ['phone, comparison', (page) => page.getByText('What differs').waitFor()],
  ],
  [() => openStory('?actor=tarrel'), ['actor', (page) => heading(page, /Tarrel/)]],
  [() => openStory('?actor=tarrel', onPhone), ['phone, actor', (page) => heading(page, /Tarrel/)]],
  [
    () => openStory('?view=key-dates', onPhone),
    ['phone, key dates', (page) => heading(page, /Monday 1 March 2021/)],
  ],
  [
    () => openStory('?article=never-was'),
    ['article that is not there', (page) => heading(page, /not in the dataset/)],
  ],
  [
    () => openStory('?event=warning&lang=de'),
    ['event in hand, in German', (page) => heading(page, /^Wann$/)],
    [
      'zone of hours, in German',
      async (page) => {
        await page.keyboard.press('Control+k');
        await dialog(page, 'Alles finden');
        await page.keyboard.type('Zeitzone');
        await page.keyboard.press('Enter');
        await dialog(page, 'Uhrzeiten');
      },
    ],
  ],
  [
    () => openStory('?view=list&lang=de&words=ships'),
    ['list in German', (page) => page.getByRole('table').waitFor()],
  ],
  [
    () => openStory('?article=gazette&report=warning&lang=de'),
    ['article in German', (page) => page.getByRole('tabpanel').waitFor()],
  ],
  [
    () => openStory('?actor=tarrel&lang=de'),
    ['actor in German', (page) => heading(page, /Tarrel/)],
  ],
  [
    () => openStory('?view=key-dates&lang=de'),
    ['key dates in German', (page) => heading(page, /Montag, 1. März 2021/)],
  ],
  [
    () => openStory('?view=compare&event=appeal&lang=de'),
    ['comparison in German', (page) => page.getByText('Was abweicht').waitFor()],
  ],
  [
    () => openPage('?view=compare&event=toll', { dataset: RIGHT_TO_LEFT }),
    ['comparison, right to left', (page) => page.getByRole('table').waitFor()],
  ],
  [
    () => openPage('?lang=de', { dataset: { ...STRAIT, version: 2 } }),
    ['refused, in German', (page) => heading(page, /nicht zeigen/)],
  ],
  [
    () => openStory('?kinds=visit&words=zebra'),
    ['nothing matches', (page) => heading(page, /No event matches/)],
  ],
  [
    () => openPage('', { dataset: { ...STRAIT, events: [] } }),
    ['no events', (page) => heading(page, /no events/)],
  ],
  [
    () =>
      openPage('', {
        dataset: JSON.stringify(STRAIT).replace(/"quote":"Tarrel rej/, '"quote":"Tarrel acc'),
      }),
    ['refused for a misquote', (page) => heading(page, /not in its article/)],
  ],
  [
    () => openPage('', { dataset: { ...STRAIT, version: 2 } }),
    ['refused for its version', (page) => heading(page, /cannot be shown/)],
  ],
  [
    () => openStory('?lanes=sideways'),
    ['notice of a bad address', (page) => page.getByRole('button', { name: 'Dismiss' }).waitFor()],
  ],
  [
    () => openPage('', { dataset: WITHHELD }),
    ['loading', (page) => page.getByRole('progressbar').waitFor()],
  ],
  [
    () => openStory('', onPhone),
    ['phone, list', (page) => page.getByRole('table').waitFor()],
    [
      'phone, filters',
      async (page) => {
        await page.getByRole('button', { name: 'Filters' }).click();
        await dialog(page, /Filters/);
      },
    ],
  ],
  [
    () => openStory('?view=timeline', onPhone),
    ['phone, timeline', (page) => timeline(page).waitFor()],
  ],
  [
    () => openStory('?event=warning', onPhone),
    ['phone, event', (page) => readerSheet(page).waitFor()],
  ],
];

describe('axe finds nothing, in light and dark', () => {
  it.each(
    STATES.map(([open, ...states]) => ({
      names: states.map(([state]) => state).join(' → '),
      open,
      states,
    })),
  )('$names', async ({ open, states }) => {
    const page = await open();
    for (const [state, arrive] of states) {
      await arrive(page);
      await expectNoBarriers(page, state);
    }
  });
});
