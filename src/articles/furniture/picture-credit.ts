/** "Photo: AP", "(File photo)", "Image caption: …", "![…](…)": what belongs to a picture. */
import { endsLikeSentence } from '../page.ts';
import { lineRule } from './furniture-rule.ts';

const LABEL =
  /^[([*\s]*(?:(?:file |stock |handout )?(?:photo(?:graph)?s?|images?|pictures?|pic|video|illustration|graphic|map)(?: (?:credits?|by|copyright|source|courtesy(?: of)?|caption))?|credits?|getty images?|caption)\s*[:：/|©]\s*.{1,120}$/i;
const ALONE =
  /^[([*\s]*(?:file (?:photo|picture|image)|(?:image|media|video) (?:copyright|caption|source)\b.{0,160}|photo(?:graph)? by \p{Lu}.{0,80}|(?:ap|afp|reuters|epa|getty)(?: (?:photo|images?))?(?:\s*\/\s*.{1,60})?|(?:ap|afp|reuters|epa|getty|xinhua) (?:photo|images?)(?:\s+\S{1,20})?)[)\]*\s]*$/iu;
const MARKDOWN = /^(?:\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?\s*)+$/;

export const pictureCredit = lineRule(
  'picture-credit',
  ({ text }) =>
    (LABEL.test(text) && !endsLikeSentence(text)) || ALONE.test(text) || MARKDOWN.test(text),
);
