/** The pages that are measured side by side, and how each is asked for the same thing. */

/**
 * @typedef {object} Side
 * @property {string} name
 * @property {(dataset: string) => string} address relative to the site
 * @property {string} chart what is dragged and wheeled
 * @property {string} item one event, or several drawn as one
 * @property {string} shows what is on screen once the page is open
 * @property {string} [target] the part of an event's item that is pressed to select it; without it the chart is pressed
 * @property {number} [most] more events than this it cannot hold in a time that anybody would wait
 * @property {string} [search] the field that words are typed into
 * @property {string} [zoomKey] held while the wheel zooms
 * @property {string} selected what changes once an event is selected
 * @property {string} filtered what changes once a filter has taken effect
 * @property {(page: import('playwright').Page, kind: string) => Promise<void>} [kind] switches a kind on or off
 * @property {string} filterEvent the event that asks for it
 * @property {(page: import('playwright').Page, actor: { id: string, name: string }) => Promise<void>} filter
 */

/**
 * @param {import('playwright').Page} page
 * @param {string} name what the choice is called
 */
const toggle = (page, name) =>
  page
    .getByRole('checkbox', { name: new RegExp(`^${name}\\b`) })
    .first()
    .click({ force: true });

/** @type {Side} */
export const SOURCELINE = {
  name: 'sourceline',
  address: (dataset) => `?dataset=${dataset}&detail=all&view=timeline`,
  chart: '.vis-panel.vis-center',
  item: '.vis-item',
  shows: '.vis-item',
  target: '.vis-item [data-event] svg',
  search: 'input[type=search][aria-keyshortcuts]',
  zoomKey: 'Control',
  selected: '[data-event][data-selected]',
  filtered: '[role=status]',
  filterEvent: 'click',
  filter: (page, actor) => toggle(page, actor.name),
  kind: (page, kind) => toggle(page, kind),
};

/** @type {Side} */
export const BARE = {
  name: 'vis',
  address: (dataset) => `bare/?dataset=${dataset}`,
  chart: '.vis-panel.vis-center',
  item: '.vis-item',
  shows: '.vis-item',
  target: '.vis-item',
  most: 10_000,
  selected: '.vis-item.vis-selected',
  filtered: '.vis-item',
  filterEvent: 'bench-filter',
  filter: (page, { id }) =>
    page.evaluate((detail) => {
      dispatchEvent(new CustomEvent('bench-filter', { detail }));
    }, id),
};

/** @type {Side} */
export const CANVAS = {
  name: 'canvas',
  address: (dataset) => `canvas/?dataset=${dataset}`,
  chart: 'canvas',
  item: '.event',
  shows: 'output:not(:empty)',
  selected: 'output',
  filtered: 'output',
  filterEvent: 'bench-filter',
  filter: (page, { id }) =>
    page.evaluate((detail) => {
      dispatchEvent(new CustomEvent('bench-filter', { detail }));
    }, id),
};
