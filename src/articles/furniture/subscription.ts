/** "Subscribe to our newsletter", "Already a subscriber? Log in": the page sells or asks for an account. */
import { lineRule } from './furniture-rule.ts';

const START =
  /^(?:subscribe(?: (?:now|today|here|to (?:our|the|us|this)\b.*|for .*))?|sign (?:up|in)(?: (?:now|here|today|for (?:our|the|free)\b.*|to (?:our|the|continue|read|receive)\b.*))?|log ?in(?: to .*)?|register(?: (?:now|here|for free|to (?:continue|read)\b.*))?|become a (?:member|subscriber|supporter)\b.*|already (?:a|an) (?:subscriber|member)\b.*|get (?:our|the|unlimited) .{0,40}(?:newsletter|inbox|access|app)\b.*|enter your e-?mail\b.*|support (?:our|independent|quality) journalism\b.*|this (?:article|content|story) is (?:only )?(?:for|available to) subscribers\b.*|to continue reading\b.*|your (?:subscription (?:has|will|is)|free articles?)\b.*|download (?:our|the) .{0,30}\bapp\b.*|(?:follow|join|like) us on (?:facebook|twitter|telegram|whatsapp|instagram|youtube)\b.*)[.!?:»>]*$/i;

export const subscription = lineRule(
  'subscription',
  ({ text }) => text.length <= 160 && START.test(text),
);
