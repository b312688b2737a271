/** "* Comment:", "Have your say", "Send a comment", "12 comments": where readers are asked to write. */
import { lineRule } from './furniture-rule.ts';

const LABEL =
  /^[*•·\s]*(?:(?:your |leave (?:a |your )?|post (?:a |your )?|add (?:a |your )?|send (?:us )?(?:a |your )?|write (?:a |your )?|submit (?:a |your )?|view |show |read )?(?:all )?(?:\d+ )?(?:comments?|reply|feedback)|have your say|send your feedback|join the (?:discussion|conversation)|tell us what you think|your (?:name|e-?mail|opinion))\s*(?:\(\d+\)|\d+)?\s*(?:here|below|now)?[:：*.!]*$/i;
const HOUSE_RULES =
  /^(?:The [A-Z]\w+ may edit your comments|No further comments will be published|Comments? (?:are|is) (?:now )?closed|Comments? (?:that|which) (?:are|contain)|(?:All )?comments? (?:are|will be) moderated|Your e-?mail address will not be published|Send your (?:pictures|photos|comments|stories|views|videos) to\b|If you are happy to be contacted\b|Are you (?:in|there|affected)\b[^.]{0,80}\?$|You must be logged in to)/i;

export const commentPrompt = lineRule(
  'comment-prompt',
  ({ text }) => LABEL.test(text) || HOUSE_RULES.test(text),
);
