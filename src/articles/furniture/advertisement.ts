/** "ADVERTISEMENT", "Story continues below", "Sponsored content". */
import { lineRule } from './furniture-rule.ts';

const LINE =
  /^[-–—*\s[(]*(?:advertise?ments?|advert|ads?|ad feedback|sponsored(?: (?:content|links?|post|by .{1,40}))?|promoted(?: content)?|paid (?:content|post)|(?:story|article|text) continues (?:below|after)(?: (?:the )?(?:advertisement|ad|this ad))?|(?:continue|scroll down to continue) reading(?: (?:below|the main story|after the ad))?|skip (?:advertisement|ad))(?:\s*[-–—:]?\s*(?:continue reading below|scroll to continue))?[-–—*\s\])]*$/i;

export const advertisement = lineRule('advertisement', ({ text }) => LINE.test(text));
