/** "News ID: 83637", "Story code 12-34": the page's own number. */
import { lineRule } from './furniture-rule.ts';

const LABEL =
  /^(?:(?:news|article|story|item|document|doc|report|content|page)[ -]?(?:id|code|no\.?|number|ref(?:erence)?)|id|news|code|ref(?:erence)?)\s*[:：#]\s*[#A-Z]{0,6}[-./]?\d[\w./-]*$/i;
const WITHOUT_COLON =
  /^(?:news|article|story|item|document|content) (?:id|code|no\.?|number)\s+[#A-Z]{0,6}-?\d[\w./-]*$/i;

export const pageNumber = lineRule(
  'page-number',
  ({ text }) => LABEL.test(text) || WITHOUT_COLON.test(text),
);
