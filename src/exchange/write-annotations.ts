/** Reports as annotations of their articles, in the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/). */
import type { Article, Dataset, Report, ReportedEvent } from '../model/dataset.ts';
import { codePointOffsets, textAfter, textBefore } from './code-points.ts';
import type { Exported } from './exported.ts';

/** Context on each side of a quote, in code units: enough to tell two like it apart. */
const CONTEXT = 32;

/** Half a character, which a title may hold, has no place in an address. */
const urn = (kind: string, id: string): string =>
  `urn:sourceline:${kind}:${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))}`;

function bodies(event: ReportedEvent, report: Report): readonly object[] {
  const text = (purpose: string, value: string): object => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    value,
  });
  const date = (report.when ?? event.when)?.edtf;
  return [
    text('describing', event.title),
    text('tagging', `kind:${event.kind}`),
    text('tagging', `modality:${report.modality}`),
    ...(date === undefined ? [] : [text('tagging', `date:${date}`)]),
    { type: 'SpecificResource', purpose: 'linking', source: urn('event', event.id) },
  ];
}

function annotation(
  event: ReportedEvent,
  report: Report,
  article: Article,
  points: ReadonlyMap<number, number>,
): object {
  const { start, end, quote } = report.passage;
  const { text, url } = article;
  return {
    id: urn('report', report.id),
    type: 'Annotation',
    motivation: 'describing',
    body: bodies(event, report),
    target: {
      source: url ?? urn('article', article.id),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote,
          prefix: textBefore(text, start, CONTEXT),
          suffix: textAfter(text, end, CONTEXT),
        },
        { type: 'TextPositionSelector', start: points.get(start), end: points.get(end) },
      ],
    },
  };
}

/** One collection of annotations. Positions count code points of the article's text, as the model asks. */
export function writeAnnotations({ title, articles, events }: Dataset): Exported {
  const byArticle = new Map(
    articles.map(({ id }) => [id, [] as { event: ReportedEvent; report: Report }[]]),
  );
  for (const event of events)
    for (const report of event.reports) byArticle.get(report.article)?.push({ event, report });
  const items = articles.flatMap((article) => {
    const own = byArticle.get(article.id) ?? [];
    const offsets = own.flatMap(({ report }) => [report.passage.start, report.passage.end]);
    const points = codePointOffsets(article.text, offsets);
    return own.map(({ event, report }) => annotation(event, report, article, points));
  });
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urn('dataset', title),
    type: 'AnnotationCollection',
    label: title,
    total: items.length,
    first: {
      id: urn('page', title),
      type: 'AnnotationPage',
      partOf: urn('dataset', title),
      startIndex: 0,
      items,
    },
  };
  const text = `${JSON.stringify(collection, undefined, 2)}\n`;
  return {
    files: [{ name: 'annotations.jsonld', mediaType: 'application/ld+json', text }],
    left: [{ reason: 'Who took part, who said it, weights, how dates are known', events: [] }],
  };
}
