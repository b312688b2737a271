import type { MessagesOf } from '../area.ts';
import type { keyDates as english } from '../en/key-dates.ts';
import { counted, number } from './numbers.ts';

export const keyDates: MessagesOf<typeof english> = {
  heading: 'Worauf es in der Geschichte ankam',
  lead: (shown, covered, articles) =>
    `${shown} von ${counted(covered, 'Tag', 'Tagen')}, von denen ${counted(articles, 'Artikel', 'Artikel')} ${articles === 1 ? 'schreibt' : 'schreiben'}: die, die den meisten Artikeln ihre Nachricht gaben und die später noch die meisten nennen.`,
  none: 'Kein Artikel nennt einen Tag, und keiner sagt, wann er erschien.',
  reading: (done, all) => `Die Daten von ${done} von ${all} Artikeln werden gelesen`,
  howMany: 'Wie viele Schlüsseltage',
  print: 'Drucken',
  copy: 'Als Markdown kopieren',
  save: 'Als Markdown sichern',
  show: 'Auf der Zeitleiste zeigen',
  showDay: (day) => `Auf der Zeitleiste zeigen: ${day}`,
  noEvent: 'Zu diesem Tag wurde kein Ereignis gelesen. Genannt wird er in:',
  more: (events) => `${counted(events, 'weiteres Ereignis', 'weitere Ereignisse')} an diesem Tag`,
  figures: 'Zahlen im Lauf der Zeit',
  figuresNote:
    'So, wie die Meldungen selbst sie nennen, nach dem Tag der Veröffentlichung; jede führt zu ihrem Wortlaut.',
  tolls: {
    dead: 'Tote',
    injured: 'Verletzte',
    displaced: 'Vertriebene',
    missing: 'Vermisste',
    arrested: 'Festgenommene',
  },
  latest: (listed, all) => `Die letzten ${listed} von ${all}`,
  beyond: (n) => `${counted(n, 'Zahl', 'Zahlen')} über dem Rand, vielleicht von etwas anderem`,
  toll: (value, unit, day) => `${number(value)} ${unit}, ${day}`,
  noDate: 'ohne Datum',
  namedBy: (articles, days) =>
    `von ${counted(articles, 'Artikel', 'Artikeln')} an ${counted(days, 'Tag', 'Tagen')} genannt`,
  namedByOne: 'von 1 Artikel genannt',
  newsOf: (articles) => `die Nachricht von ${counted(articles, 'Artikel', 'Artikeln')}`,
  publishedThen: (articles) => `${counted(articles, 'Artikel', 'Artikel')} erschienen`,
  later: (of) =>
    of === undefined ? 'mehr als drei Tage später' : `von ${of} davon mehr als drei Tage später`,
  listed: (n) => `in ${n === 1 ? 'einer Chronik' : `${n} Chroniken`} aufgeführt`,
  briefHeading: (title) => `${title}: Schlüsseltage`,
  briefTold: (days, articles) =>
    `${days === 1 ? 'Der Tag, auf den' : `Die ${number(days)} Tage, auf die`} es in der Geschichte ankam, ausgewählt aus ${counted(articles, 'Artikel', 'Artikeln')} danach, wie viele davon über einen Tag schreiben, an wie vielen Tagen und wie oft noch später.`,
  fileName: 'schluesseltage.md',
};
