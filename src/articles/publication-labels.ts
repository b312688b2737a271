/** Words that a page sets before the date on which it was published, and those it sets before other dates. */

const strong = [
  'publish(?:ed)? (?:date|on|at|time)(?: ?(?:&|and) ?time)?',
  'publication (?:date|time)',
  'date (?:of publication|published|posted|of issue)',
  'first published(?: on| at)?',
  'published online(?: on)?',
  'published',
  'posted(?: on| at)?',
  'post date',
  'filed(?: on| at)?',
  'released?(?: date| on)?',
  'release date',
  'issued(?: on)?',
  'story (?:posted|published)',
  'created(?: on| at)?',
];

const plain = ['date', 'dated', 'date ?/ ?time', 'date and time'];

const later = [
  '(?:last |page |story )?(?:updated?|modified|revised)(?: on| at| date)?',
  'update date',
];

const either = (labels: readonly string[]): string => `(?:${labels.join('|')})`;

/** In the order in which they are believed. */
export const PUBLICATION_LABELS = [
  { name: 'published', words: either(strong) },
  { name: 'date', words: either(plain) },
  { name: 'updated', words: either(later) },
] as const;
