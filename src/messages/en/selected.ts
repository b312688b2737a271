/** What is said of the selected event to those who listen, whichever view is open. */
import { area } from '../area.ts';
import { number } from './numbers.ts';

export const selected = area('selected', {
  missing: {
    event: (id: string) => `The link asks for the event ${id}, which is not in the dataset.`,
    report: (id: string) => `The link asks for the report ${id}, which is not in the dataset.`,
  },
  hidden: 'hidden by the filters',
  position: (place: number, all: number) => `${number(place)} of ${number(all)}`,
});
