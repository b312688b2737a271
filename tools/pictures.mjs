/** The pictures of the documentation: what each shows, of the built-in story. `npm run pictures` takes them. */

/**
 * @typedef {import('../src/model/dataset.ts').Dataset} Dataset
 * @typedef {import('playwright').Page} Page
 * @typedef {{
 *   name: string,
 *   address: (story: Dataset) => string,
 *   ready: (page: Page) => import('playwright').Locator,
 *   steps?: (page: Page) => Promise<void>,
 *   viewport?: { width: number, height: number },
 *   colorScheme?: 'light' | 'dark',
 * }} Picture
 */

const PHONE = { width: 390, height: 844 };

/**
 * The weightiest of some events.
 * @param {Dataset} story
 * @param {(event: Dataset['events'][number]) => boolean} isMeant
 */
function weightiest({ events }, isMeant) {
  return events.filter(isMeant).toSorted((a, b) => b.weight - a.weight)[0];
}

/** @param {Dataset['events'][number]} event */
const isStated = ({ when }) => when?.basis === 'stated';

/**
 * Reported by several articles, with as much to compare as there is.
 * @param {Dataset} story
 */
function toCompare({ events }) {
  /** @param {Dataset['events'][number]} event */
  const articles = ({ reports }) => new Set(reports.map(({ article }) => article)).size;
  /** @param {Dataset['events'][number]} event */
  const worth = (event) => articles(event) * 1000 + event.reports.length + event.weight;
  return events.reduce((best, event) => (worth(event) > worth(best) ? event : best));
}

/** @param {Dataset['events'][number] | undefined} event */
const ofEvent = (event) => (event ? `event=${encodeURIComponent(event.id)}` : '');

/** @param {Dataset} story */
const stated = (story) => ofEvent(weightiest(story, isStated));

/**
 * Whoever takes part in most events.
 * @param {Dataset} story
 */
function busiest({ actors, events }) {
  /** @param {string} id */
  const part = (id) =>
    events.filter(({ participants }) => participants.some(({ actor }) => actor === id)).length;
  const people = actors.filter(({ kind }) => kind === 'person');
  return people.reduce((best, each) => (part(each.id) > part(best.id) ? each : best)).id;
}

/** @param {Page} page */
const selected = (page) => page.locator('[data-event][data-selected] svg').first();
/** @param {Page} page */
const heading = (page) => page.getByRole('heading', { level: 1 }).first();
/** @param {Page} page */
const dialog = (page) => page.getByRole('dialog');

/** @type {readonly Picture[]} */
export const PICTURES = [
  { name: 'timeline', address: (story) => `?${stated(story)}`, ready: selected },
  {
    name: 'timeline-dark',
    address: (story) => `?lanes=kind&${stated(story)}`,
    ready: selected,
    colorScheme: 'dark',
  },
  {
    name: 'list',
    address: (story) => `?view=list&${stated(story)}`,
    ready: (page) => page.getByRole('table').getByRole('button').first(),
  },
  {
    name: 'event',
    address: (story) => `?view=list&${ofEvent(toCompare(story))}`,
    ready: (page) => page.getByRole('button', { name: 'Compare the articles' }),
  },
  {
    name: 'article',
    address: (story) => `?article=${story.articles[0]?.id}&${stated(story)}`,
    ready: (page) => page.locator('article mark, mark').first(),
  },
  {
    name: 'compare',
    address: (story) => `?view=compare&${ofEvent(toCompare(story))}`,
    ready: (page) => page.getByRole('table').first(),
  },
  { name: 'key-dates', address: () => '?view=key-dates', ready: heading },
  {
    name: 'actor',
    address: (story) => `?actor=${encodeURIComponent(busiest(story))}`,
    ready: heading,
  },
  {
    name: 'find',
    address: () => '',
    ready: (page) => page.getByRole('option').first(),
    steps: async (page) => {
      await page.locator('[data-event] svg:visible').first().waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('resolution');
    },
  },
  {
    name: 'how-to-read',
    address: (story) => `?${stated(story)}`,
    ready: dialog,
    steps: async (page) => {
      await selected(page).waitFor();
      await page.getByRole('button', { name: 'How to read this' }).first().click();
    },
  },
  {
    name: 'phone',
    address: () => '?view=list',
    ready: (page) => page.getByRole('button', { name: 'Filters' }).first(),
    viewport: PHONE,
  },
  {
    name: 'phone-event',
    address: (story) => `?view=list&${stated(story)}`,
    ready: (page) => page.getByRole('button', { name: 'Next' }).first(),
    viewport: PHONE,
    colorScheme: 'dark',
  },
];
