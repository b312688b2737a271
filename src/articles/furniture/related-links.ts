/** "Read more: …", "See also: …", "Related articles": links to other pages. */
import { endsLikeSentence } from '../page.ts';
import { lineRule } from './furniture-rule.ts';

const HEADING =
  /^(?:related(?: (?:articles?|stories|news|topics|links|content|posts|coverage|reading|tags))?|more (?:on this (?:story|topic)|from (?:the )?[\w ]{1,30}|news|stories|top stories|like this)|most (?:read|popular|viewed|shared|commented)(?: (?:stories|news|articles?))?|recommended(?: (?:for you|stories|articles?))?|you (?:may|might)(?: also)? (?:like|be interested in)|trending(?: now)?|top stories|latest (?:news|headlines|stories)|editor['’]?s['’]? (?:picks?|choice)|see also|read (?:also|next|more|on)|also (?:read|see)|also on this site|don['’]t miss|what to read next|continue reading|more|tags?|topics?|keywords?|in this (?:story|article)|in pictures|watch(?: now)?|listen(?: now)?|video|gallery|photos|slideshow|list of \d+ items|list \d+ of \d+|end of list|internet links|external links|the bbc is not responsible for the content of external (?:internet )?sites)\s*[:：.»>…|-]*$/i;
const PREFIX =
  /^[*•·>→▶\s]*(?:(?:read|see|watch|learn|find out) (?:more|also)|also (?:read|see)|related|see also|read also|more on this|must read|tags?|keywords?|topics?|click here(?: (?:to|for)\b.*)?)\s*[:：»>|]\s*\S/i;
const PICTURES = /^(?:in pics|in pictures|watch|video|gallery)\s*[:：»>|]\s*\S/i;
const CALL = /^(?:click|tap) (?:here|on|the)\b.{0,80}$/i;

export const relatedLinks = lineRule(
  'related-links',
  ({ text }) =>
    text.length <= 200 &&
    (HEADING.test(text) ||
      PREFIX.test(text) ||
      CALL.test(text) ||
      (PICTURES.test(text) && !endsLikeSentence(text))),
);
