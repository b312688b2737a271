/** The story of the tests on the page, and its parts by the names that a reader finds them by. */
import type { Page } from 'playwright';
import { openPage, type Visit } from './open-page.ts';
import { STRAIT } from './strait-dataset.ts';

/** Opens the page with the story of the strait in place of the built-in one. */
export const openStory = (address = '', visit: Visit = {}): Promise<Page> =>
  openPage(address, { dataset: STRAIT, ...visit });

export const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline', exact: true });
export const list = (page: Page) => page.getByRole('table');
/** "9 events · 10 reports · 2 articles" */
export const counts = (page: Page) => page.getByRole('status').filter({ hasText: /^\d/ });
export const reader = (page: Page) => page.getByRole('complementary', { name: 'Event' });
/** On a phone the reader is a sheet over the page. */
export const readerSheet = (page: Page) => page.getByRole('dialog', { name: 'Event' });
export const filters = (page: Page) => page.getByRole('navigation', { name: 'Filters' });
export const chips = (page: Page) => page.getByRole('list', { name: 'Active filters' });

/** The sign of an event on the chart: decoration to assistive technology, so it has no role. */
export const mark = (page: Page, event: string) =>
  timeline(page).locator(`[data-event="${event}"] svg`).first();

/** The event of a title, in the list or among the buttons that mirror the timeline. */
export const eventButton = (page: Page, title: string) =>
  page.getByRole('main').getByRole('button', { name: title }).first();

/** A choice of the filters, such as `Tarrel` or `Warning`; its name goes on with its count. */
export const choice = (page: Page, name: string) =>
  filters(page).getByRole('checkbox', { name: new RegExp(`^${name}\\b`) });

/** Waits until the address has a parameter, or has it no longer. */
export const waitForParameter = (page: Page, name: string, value: string | null) =>
  page.waitForURL((url) => url.searchParams.get(name) === value);
