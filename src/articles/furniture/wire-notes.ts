/** "(Adds details, background)", "(Additional reporting by Jo Doe)": an agency's notes to editors, inside a line. */
import { partRule } from './furniture-rule.ts';

const NOTES =
  /\((?:(?:adds?|updates?|recasts?|corrects?|refiles?|repeats?|rewrites?|changes?|writethru)\b[^()]{0,100}|(?:additional |with )?(?:reporting|writing|editing)(?: and (?:reporting|writing|editing))? by [^()]{3,160}|file (?:photo|picture)|photo by [^()]{3,60})\)/gi;

export const wireNotes = partRule('wire-notes', NOTES);
