import type { MessagesOf } from '../area.ts';
import type { counts as english } from '../en/counts.ts';
import { counted, number } from './numbers.ts';

export const counts: MessagesOf<typeof english> = {
  number,
  events: (n) => counted(n, 'Ereignis', 'Ereignisse'),
  reports: (n) => counted(n, 'Meldung', 'Meldungen'),
  articles: (n) => counted(n, 'Artikel', 'Artikel'),
};
