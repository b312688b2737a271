import type { MessagesOf } from '../area.ts';
import type { marks as english } from '../en/marks.ts';

export const marks: MessagesOf<typeof english> = {
  copied: 'Kopiert',
  refused: 'Der Browser hat das Kopieren nicht erlaubt',
  close: 'Schließen',
  sign: { differ: 'Quellen weichen ab', edited: 'bearbeitet' },
};
