import type { MessagesOf } from '../area.ts';
import type { hours as english } from '../en/hours.ts';
import { number } from './numbers.ts';

export const hours: MessagesOf<typeof english> = {
  heading: 'Uhrzeiten',
  which: 'Uhrzeiten zeigen',
  reported: 'Wie berichtet',
  reportedNote:
    'Jede nach der Uhr, nach der ihre Quelle geht. Wo zwei Quellen nach verschiedenen Uhren gehen, ist ihre Folge hier nicht unbedingt die der Zeitpunkte.',
  mine: (zone) => `Meine Zeitzone (${zone})`,
  utc: 'Weltzeit (UTC)',
  utcNote: 'Koordinierte Weltzeit, auch GMT',
  story: 'Eine andere Zone: die der Geschichte',
  field: 'Zone der Geschichte',
  fieldNote: 'Eine Stadt oder Gegend wie Asia/Baku oder ein Abstand von UTC wie +04:00',
  unknown: (typed) => `Keine Zeitzone heißt „${typed}“.`,
  show: 'Zeigen',
  places: 'Wo Artikel geschrieben wurden',
  moves: (moved, told) =>
    told === 0
      ? 'Kein Ereignis hier ist auf die Stunde genau erzählt.'
      : `Von ${number(told)} Ereignissen, die auf die Stunde genau erzählt sind, nennt bei ${number(moved)} die Quelle die Zeitzone: Diese verschieben sich.`,
  stays:
    'Uhrzeiten ohne genannte Zeitzone bleiben, wie sie berichtet wurden, und sagen es. Daten ohne Uhrzeit verschieben sich nie.',
};
