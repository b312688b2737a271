/** Arbitrary valid datasets, for what must hold of all of them. */
import fc from 'fast-check';
import {
  ACTOR_KINDS,
  type ActorId,
  type Article,
  type Dataset,
  MODALITIES,
  type Report,
  type ReportId,
  ROLES,
  type Span,
} from '../../src/model/dataset.ts';
import { KINDS } from '../../src/model/kinds.ts';
import { anyText } from './any-text.ts';
import { aDataset, anActor, anArticle, anEvent, aWhen } from './dataset.ts';

const DATES = [
  '2020-10-06',
  '2020-10-06T22:41',
  '2020-10',
  '2020-24',
  '2020',
  '199X',
  '19XX',
  '2020-10-06~',
  '1990~/1993~',
  '2020-09-28/..',
  '../2020-10-06',
  '-0043-03-15',
  '0000',
];

/** Where characters begin and end: a span never splits one. */
function boundariesOf(text: string): readonly number[] {
  const boundaries = [0];
  for (const char of text) boundaries.push(boundaries.at(-1)! + char.length);
  return boundaries;
}

const words = anyText({ minLength: 1, maxLength: 30 });
const spanIn = (text: string): fc.Arbitrary<Span> => {
  const boundaries = boundariesOf(text);
  return fc.tuple(fc.nat(boundaries.length - 2), fc.nat(boundaries.length - 2)).map(([a, b]) => ({
    start: boundaries[Math.min(a, b)]!,
    end: boundaries[Math.max(a, b) + 1]!,
  }));
};

const anyWhen = fc
  .tuple(fc.constantFrom(...DATES), fc.constantFrom('throughout' as const, 'within' as const))
  .map(([date, extent]) => aWhen(date, { extent }));

const anyReport = (article: Article, id: string): fc.Arbitrary<Report> =>
  fc
    .record({ passage: spanIn(article.text), modality: fc.constantFrom(...MODALITIES) })
    .map(({ passage, modality }) => ({
      id: id as ReportId,
      article: article.id,
      passage: { ...passage, quote: article.text.slice(passage.start, passage.end) },
      trigger: passage,
      saidBy: ['someone' as ActorId],
      modality,
    }));

const anyEvent = (articles: readonly Article[], number: number) =>
  fc
    .record({
      kind: fc.constantFrom(...KINDS),
      title: words,
      weight: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
      when: fc.option(anyWhen, { nil: undefined }),
      role: fc.constantFrom(...ROLES),
      reports: fc
        .nat(articles.length - 1)
        .chain((at) => fc.tuple(anyReport(articles[at]!, `report-${number}`))),
    })
    .map(({ role, when, ...facts }) =>
      anEvent({
        id: `event-${number}`,
        ...facts,
        ...(when && { when }),
        participants: [['someone', role]],
      }),
    );

/** Texts of any characters, half ones too; spans anywhere in them; every kind, role, modality and form of date. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((texts) => texts.map((text, index) => anArticle({ id: `article-${index}`, text })))
  .chain((articles) =>
    fc
      .tuple(
        words,
        fc.constantFrom(...ACTOR_KINDS),
        fc
          .nat(4)
          .chain((count) =>
            fc.tuple(...Array.from({ length: count }, (_, number) => anyEvent(articles, number))),
          ),
      )
      .map(([title, kind, events]) =>
        aDataset({
          title,
          articles,
          actors: [anActor({ id: 'someone', name: title, kind })],
          events,
        }),
      ),
  );
