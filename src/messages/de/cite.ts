import type { MessagesOf } from '../area.ts';
import type { cite as english } from '../en/cite.ts';

export const cite: MessagesOf<typeof english> = {
  heading: 'Zitieren',
  style: 'Stil',
  articles: 'Die Artikel, die es melden',
  passage: (letter) => `Der Beleg in ${letter}`,
  copyArticles: 'Nachweise kopieren',
  copyPassage: (n) => `Nachweis von Beleg ${n} kopieren`,
  copyLink: (n) => `Link zu Beleg ${n} kopieren, der seinen Wortlaut prüft`,
  link: 'Link kopieren',
  linkNote:
    'Ein Link trägt eine Prüfsumme des Wortlauts: Wer ihn öffnet, erfährt, ob die Worte noch so dastehen.',
  noEvent: 'Kein Ereignis ist gewählt.',
};
