/** Why a dataset does not come. */
import { area } from '../area.ts';

export const loading = area('loading', {
  openInstead:
    'Open a dataset file from your disk instead, or start the page from a server: npm start.',
  notHere: (status: number) => `There is no such dataset here (${status})`,
  refused: (status: number) => `The server refused it (${status})`,
  pageCame: 'There is no such dataset here (a page came instead)',
  notFetched: 'The browser could not fetch the dataset',
  notRead: 'The browser could not read the file',
});
