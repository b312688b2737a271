/** "2 hours ago", "Updated 3 minutes ago", "4 min read", "This article is more than 5 years old": counted from whenever the page was opened. */
import { lineRule } from './furniture-rule.ts';

const NUMBER = '(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten)';
const UNIT =
  '(?:s|sec(?:ond)?s?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|y|yrs?|years?)';
const AGE = new RegExp(
  `^(?:(?:first |last )?(?:published|posted|updated?|modified)(?: on| at)?:? ?)?(?:(?:about|over|more than) )?${NUMBER} ?${UNIT} ago[.!]?$`,
  'i',
);
const LENGTH = new RegExp(
  `^(?:(?:estimated )?(?:reading time|read time|read|listen|time to read)\\s*[:-]?\\s*)?${NUMBER}[ -]?(?:min(?:ute)?s?)(?:[ -](?:read|listen|watch))?[.]?$`,
  'i',
);
const OLD = new RegExp(
  `^this (?:article|story|page|content) is (?:more than |over )?${NUMBER} ${UNIT} old\\.?$`,
  'i',
);

export const pageAge = lineRule(
  'page-age',
  ({ text }) => text.length <= 80 && (AGE.test(text) || LENGTH.test(text) || OLD.test(text)),
);
