import type { MessagesOf } from '../area.ts';
import type { selected as english } from '../en/selected.ts';
import { number } from './numbers.ts';

export const selected: MessagesOf<typeof english> = {
  missing: {
    event: (id) => `Der Link führt zum Ereignis ${id}, das im Datensatz fehlt.`,
    report: (id) => `Der Link führt zur Meldung ${id}, die im Datensatz fehlt.`,
  },
  hidden: 'von den Filtern verborgen',
  position: (place, all) => `${number(place)} von ${number(all)}`,
};
