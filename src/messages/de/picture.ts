import type { MessagesOf } from '../area.ts';
import type { picture as english } from '../en/picture.ts';

export const picture: MessagesOf<typeof english> = {
  timeline: 'Zeitleiste',
  undated: (events) => `Ohne Datum: ${events}`,
  forms: {
    full: 'Datum genannt',
    soft: 'Datum aus dem Zusammenhang',
    none: 'nur durch die Veröffentlichung bekannt, oder undatiert',
  },
  lasted: 'dauerte diese ganze Zeit (gestrichelt: etwa, oder noch im Gang)',
  once: 'einmal, irgendwo darauf',
  puttings: {
    claimed: 'als Behauptung',
    denied: 'bestritten',
    planned: 'geplant, oder unter Bedingung',
  },
  signs: { differ: 'Quellen weichen ab', edited: 'bearbeitet' },
  edited: (was) => `bearbeitet: ${was}`,
};
