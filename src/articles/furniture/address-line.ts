/** A line that is a web address, or a label and one: "Source: https://…". */
import { lineRule } from './furniture-rule.ts';

const LINE =
  /^(?:(?:source|url|link|web(?:site)?|via|from|original(?: (?:link|article|source))?|short(?:ened)? (?:link|url)|permalink|news link)\s*[:：]\s*)?[<([]?(?:https?:\/\/|www\.)\S+[>)\]]?$/i;

export const addressLine = lineRule('address-line', ({ text }) => LINE.test(text));
