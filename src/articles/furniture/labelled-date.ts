/** "Publish Date: 06 October 2020 - 22:41", "(Filed: 17/12/2004)", "Last updated 3 May 2021": lines of labels and dates. */
import { labelledDatesOn } from '../publication-date.ts';
import type { FurnitureRule } from './furniture-rule.ts';

export const labelledDate: FurnitureRule = {
  name: 'labelled-date',
  find: (page) => [...labelledDatesOn(page)].flatMap(({ lines }) => lines),
};
