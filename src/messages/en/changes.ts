/** What an event was before it was corrected. */
import { area } from '../area.ts';

export const changes = area('changes', {
  addedByYou: 'Added by you.',
  nobodyNamed: 'nobody named',
  wasTitle: (title: string) => `Title: was “${title}”`,
  wasKind: (kind: string) => `Kind: was ${kind}`,
  /** Absent: it had none. */
  wasDate: (date: string | undefined) => `Date: was ${date ?? 'not known'}`,
  wasPlace: (place: string | undefined) => `Place: was ${place ?? 'not named'}`,
  wasWho: (names: string) => `Who: was ${names}`,
  wasMerged: (reports: string) => `Merged: had ${reports} before`,
  wasReports: (n: number) => `Reports: were ${n}`,
});
