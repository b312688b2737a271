/** The two pages that are measured side by side, and how each is asked for the same thing. */

/**
 * @typedef {object} Side
 * @property {string} name
 * @property {(dataset: string) => string} address relative to the site
 * @property {string} chart what is dragged and wheeled
 * @property {string} item one event, or several drawn as one
 * @property {string} target the part of an event's item that is pressed to select it
 * @property {string} [zoomKey] held while the wheel zooms
 * @property {string} selected what changes once an event is selected
 * @property {string} filtered what changes once a filter has taken effect
 * @property {string} filterEvent the event that asks for it
 * @property {(page: import('playwright').Page, actor: { id: string, name: string }) => Promise<void>} filter
 */

/** @type {Side} */
export const SOURCELINE = {
  name: 'sourceline',
  address: (dataset) => `?dataset=${dataset}&detail=all`,
  chart: '.vis-panel.vis-center',
  item: '.vis-item',
  target: '.vis-item [data-event] svg',
  zoomKey: 'Control',
  selected: '[data-event][data-selected]',
  filtered: '[role=status]',
  filterEvent: 'click',
  filter: (page, actor) =>
    page
      .getByRole('checkbox', { name: new RegExp(`^${actor.name}\\b`) })
      .first()
      .check({ force: true }),
};

/** @type {Side} */
export const BARE = {
  name: 'vis',
  address: (dataset) => `bare/?dataset=${dataset}`,
  chart: '.vis-panel.vis-center',
  item: '.vis-item',
  target: '.vis-item',
  selected: '.vis-item.vis-selected',
  filtered: '.vis-item',
  filterEvent: 'bench-filter',
  filter: (page, { id }) =>
    page.evaluate((detail) => {
      dispatchEvent(new CustomEvent('bench-filter', { detail }));
    }, id),
};
