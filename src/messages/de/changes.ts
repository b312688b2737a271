import type { MessagesOf } from '../area.ts';
import type { changes as english } from '../en/changes.ts';

export const changes: MessagesOf<typeof english> = {
  addedByYou: 'Von Ihnen hinzugefügt.',
  nobodyNamed: 'niemand genannt',
  wasTitle: (title) => `Titel: war „${title}“`,
  wasKind: (kind) => `Art: war ${kind}`,
  wasDate: (date) => `Datum: war ${date ?? 'nicht bekannt'}`,
  wasPlace: (place) => `Ort: war ${place ?? 'nicht genannt'}`,
  wasWho: (names) => `Wer: war ${names}`,
  wasMerged: (reports) => `Zusammengeführt: hatte vorher ${reports}`,
  wasReports: (n) => `Meldungen: waren ${n}`,
};
