/** Twenty thousand events of twenty ships over ten years, their texts apart: a dataset such as `build --split` writes. */

import type { Report } from '../../src/model/dataset.ts';
import { encodeDataset } from '../../src/model/encode-dataset.ts';
import { aDataset, anActor, anArticle, anEvent } from '../builders/dataset.ts';

const EVENTS = 20_000;
const IN_ARTICLE = 1000;
const SHIPS = 20;
const DAYS = 3650;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse('2001-01-01T00:00Z');
/** Every line has as many characters. */
const lineOf = (n: number): string => `Ship ${100 + (n % SHIPS)} sailed, note ${10_000 + n}.`;
const LINE = lineOf(0).length + 1;

const shipOf = (n: number) => `ship-${100 + (n % SHIPS)}`;
const dayOf = (n: number): string =>
  new Date(FIRST_DAY + Math.floor((n * DAYS) / EVENTS) * DAY_MS).toISOString().slice(0, 10);

const articles = Array.from({ length: EVENTS / IN_ARTICLE }, (_, nth) =>
  anArticle({
    id: `log-${nth}`,
    title: `Log ${nth}`,
    published: '2011-01-02',
    text: Array.from({ length: IN_ARTICLE }, (__, i) => lineOf(nth * IN_ARTICLE + i)).join('\n'),
    textIn: 'log.texts/log.json',
  }),
);

/** The passages are where they are by arithmetic: to look for twenty thousand of them would take long. */
function reportOf(n: number): Report {
  const article = articles[Math.floor(n / IN_ARTICLE)]!;
  const start = (n % IN_ARTICLE) * LINE;
  const sailed = start + lineOf(n).indexOf('sailed');
  return {
    id: `note-${n}` as Report['id'],
    article: article.id,
    passage: { start, end: start + lineOf(n).length, quote: lineOf(n) },
    trigger: { start: sailed, end: sailed + 'sailed'.length },
    modality: 'asserted',
  };
}

/** The dataset without its texts. */
export const longLog = (): string =>
  encodeDataset(
    aDataset({
      title: 'A long log',
      articles,
      actors: Array.from({ length: SHIPS }, (_, n) =>
        anActor({ id: shipOf(n), name: `Ship ${100 + n}`, kind: 'organization' }),
      ),
      events: Array.from({ length: EVENTS }, (_, n) =>
        anEvent({
          kind: n % 3 === 0 ? 'visit' : 'deployment',
          title: `Ship ${100 + (n % SHIPS)} makes note ${10_000 + n}`,
          weight: ((n * 7919) % 1000) / 1000,
          when: dayOf(n),
          participants: [[shipOf(n), 'agent']],
          reports: [reportOf(n)],
        }),
      ),
    }),
  );

/** The file of texts beside it. */
export const logTexts = (): string =>
  JSON.stringify({
    format: 'sourceline-texts',
    version: 1,
    texts: Object.fromEntries(articles.map(({ id, text }) => [id, text])),
  });
