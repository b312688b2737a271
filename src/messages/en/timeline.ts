/** The chart, its tray and its overview. */
import { area } from '../area.ts';
import { number, plural } from './numbers.ts';

export const timeline = area('timeline', {
  name: 'Timeline',
  noDatedEvent: 'No event here has a date.',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  showEverything: 'Show everything',
  howToRead: 'How to read this',
  firstDay: 'First visible day',
  visibleTime: 'Visible time',
  lastDay: 'Last visible day',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  noAgent: 'No agent named',
  allEvents: 'All events',
  /** After the names that stand in a joint lane. */
  moreNames: (n: number) => `${n} more`,
  moreLanes: (n: number) => `${number(n)} more lanes`,
  moreArticles: (n: number) => `${number(n)} more articles`,
  showMoreLanes: 'Show more lanes',
  officials: (n: number) => `${n} officials`,
  moreOfficials: (n: number) => `${n} more`,
  part: { agent: 'agent', target: 'target' },
  articles: (n: number) => `${n} articles`,
  events: 'events',
  goesOn: 'still going on when reported',
  published: (date: string) => `published ${date} · no dated report after this`,
  /** An aggregate, read aloud. */
  several: (events: string, from: string, to: string, kinds: readonly string[]) =>
    `${events}, ${from} to ${to}: ${kinds.join(', ')}`,
  ofKind: (n: number, kind: string) => `${n} ${kind.toLowerCase()}`,
  atOnce: (n: number) => `${n} events at the same time`,
  moreInList: (n: number) => `${number(n)} more in the list`,
  close: 'Close',
  overview: 'Overview',
  inView: (n: number) => `${number(n)} in view`,
  outside: (n: number) => `${number(n)} outside it`,
  noneBegins: 'none begins or ends',
  noEvent: 'no dated event',
  /** In the tray: these words, the letters of the articles, and the words of `noDateItself`. */
  articleKeys: (n: number) => plural(n, 'article', 'articles'),
  noDateItself: (n: number) => plural(n, 'has no date itself', 'have no date themselves'),
  articlesWithoutDate: (n: number) => `${n} articles have no date themselves`,
  outsideFilters: 'outside the filters',
});
