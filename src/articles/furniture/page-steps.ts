/** "<< Previous | Next >>", with the page's clock before it: steps to other pages, at either end of a line. */
import { partRule } from './furniture-rule.ts';

const CLOCK = '(?:\\d{1,2}[./]\\d{1,2}[./]\\d{4}(?: \\d{1,2}:\\d\\d)? )?';
const PRINT = '(?:print(?:er[- ]friendly)? version )?';
const STEPS = new RegExp(
  `(?:${CLOCK}|${PRINT})(?:<<|«|‹) ?prev(?:ious)?\\s?[|•·]\\s?next ?(?:>>|»|›)`,
  'gi',
);

export const pageSteps = partRule('page-steps', STEPS);
