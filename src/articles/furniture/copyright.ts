/** "© 2020 The Gazette", "All rights reserved", "This material may not be published": who owns the page. */
import { lineRule } from './furniture-rule.ts';

const NOTICE =
  /^(?:©|\(c\)\s|copyright\b(?=[^.]*(?:©|\(c\)|\d{4}|reserved))|all rights reserved|(?:this|the) (?:material|article|content|story|information|report) (?:may|can|must) not be (?:published|reproduced|copied|redistributed)|reproduction (?:in whole|without|of)\b|no part of this|terms (?:of|and) (?:use|service|conditions)|privacy policy|cookie policy|(?:news )?(?:is )?(?:provided|powered) by\b.{0,40}$)/i;
const SOURCE_PROVIDED = /^[A-Z]\w+ news is provided by\b.{0,40}$/;

export const copyright = lineRule(
  'copyright',
  ({ text }) =>
    NOTICE.test(text) ||
    SOURCE_PROVIDED.test(text) ||
    (text.length < 120 && /\ball rights reserved\b/i.test(text)),
);
