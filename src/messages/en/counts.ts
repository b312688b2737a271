/** Numbers of things. */
import { area } from '../area.ts';
import { counted, number } from './numbers.ts';

export const counts = area('counts', {
  number,
  events: (n: number) => counted(n, 'event', 'events'),
  reports: (n: number) => counted(n, 'report', 'reports'),
  articles: (n: number) => counted(n, 'article', 'articles'),
});
