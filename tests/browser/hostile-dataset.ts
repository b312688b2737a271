/** A dataset whose every string is hostile: each must show as the plain text that it is. */
import type { Dataset } from '../../src/model/dataset.ts';
import { aDataset, anActor, anArticle, anEvent, aReport, aWhen } from '../builders/dataset.ts';

export const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script><b>bold</b>';
export const BIDI = 'reversed \u202Edlrow\u202C and isolated \u2066text\u2069';
export const ZERO_WIDTH = 'zero\u200Bwidth\u200D\uFEFF and soft\u00ADhyphen';
export const LONE_SURROGATES = 'lone \uD800 high and \uDC00 low';
export const LONG_WORD = 'unbroken'.repeat(200);

const SENTENCES = [MARKUP, BIDI, ZERO_WIDTH, LONE_SURROGATES, LONG_WORD, 'javascript:alert(3)'];

export function hostileDataset(): Dataset {
  const article = anArticle({
    id: 'a"><script>alert(4)</script>',
    title: MARKUP,
    publisher: BIDI,
    authors: [MARKUP],
    url: 'https://example.org/"><script>alert(5)</script>',
    published: '2021-03-02',
    publishedFrom: 'metadata',
    language: 'en',
    text: SENTENCES.map((words, i) => `Sentence ${i}: ${words}.`).join('\n\n'),
  });
  const events = SENTENCES.map((words, i) =>
    anEvent({
      title: `Event ${i}: ${words}`,
      when: aWhen('2021-03-01'),
      participants: [['__proto__-like', 'agent']],
      where: MARKUP,
      reports: [
        aReport(article, `Sentence ${i}: ${words}.`, { id: `report-${i}`, trigger: 'Sentence' }),
      ],
    }),
  );
  return aDataset({
    title: MARKUP,
    articles: [article],
    actors: [anActor({ id: '__proto__-like', name: MARKUP, description: BIDI, aliases: [BIDI] })],
    events,
  });
}
