/** "Publish Date: 06 October 2020 - 22:41", "(Filed: 17/12/2004)", "Last updated 3 May 2021": lines of labels and dates. */
import { labelledDates } from '../publication-date.ts';
import { lineRule } from './furniture-rule.ts';

export const labelledDate = lineRule('labelled-date', (line) => labelledDates(line).length > 0);
