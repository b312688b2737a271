/** Tolls over time: the numbers of dead, injured, displaced … as each report gives them, by the day of its publication. */
import type { Article, Dataset, Report, ReportedEvent } from '../model/dataset.ts';
import { dateBounds, parseEdtf } from '../model/edtf.ts';

export const TOLLS = ['dead', 'injured', 'displaced', 'missing', 'arrested'] as const;
export type Toll = (typeof TOLLS)[number];

/** What the trigger or unit of a report says to be counted. */
const SIGNS: Readonly<Record<Toll, RegExp>> = {
  dead: /\b(?:kill|died|die\b|dead|death|fatal|perish|lives|bodies)/i,
  injured: /\b(?:injur|wound|hurt)/i,
  displaced: /\b(?:displac|homeless|fled|flee|refugee|evacuat)/i,
  missing: /\bmissing/i,
  arrested: /\b(?:arrest|detain)/i,
};

export interface TollPoint {
  /** Start of the day of publication, milliseconds since 1970 UTC. */
  readonly day: number;
  readonly value: number;
  readonly unit: string;
  readonly event: ReportedEvent;
  readonly report: Report;
  readonly article: Article;
  /** How many articles, on whatever day, give this number. */
  readonly articles: number;
}

export interface TollSeries {
  readonly toll: Toll;
  /** In the order of time, then of size. */
  readonly points: readonly TollPoint[];
  /** For each day the number that most articles give, the greater of equals: the course that the toll takes. */
  readonly course: readonly TollPoint[];
}

function tollOf(text: string, report: Report, unit: string): Toll | undefined {
  const { trigger } = report;
  const said = `${unit} ${text.slice(trigger.start, trigger.end)}`;
  return TOLLS.find((toll) => SIGNS[toll].test(said));
}

const dayOf = ({ published }: Article): number | undefined => {
  const value = parseEdtf((published ?? '').slice(0, 10));
  return value?.kind === 'date' && value.precision === 'day' ? dateBounds(value).start : undefined;
};

/** Fewer days than these make no course of time. */
const FEWEST_DAYS = 2;

type Told = Omit<TollPoint, 'articles'>;

/** Every number of every toll that a report gives on a known day. */
function* toldTolls({ articles, events }: Dataset): Generator<readonly [Toll, Told]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const event of events)
    for (const report of event.reports)
      for (const { value, unit } of report.figures ?? []) {
        const article = byId.get(report.article);
        const day = article && dayOf(article);
        const toll = article && tollOf(article.text, report, unit);
        if (article && toll && day !== undefined)
          yield [toll, { day, value, unit, event, report, article }];
      }
}

/** Each number once a day, by the first report that has it, in the order of time, then of size. */
function pointsOf(told: readonly Told[]): readonly TollPoint[] {
  const tellers = new Map<number, Set<Article>>();
  for (const { value, article } of told)
    tellers.set(value, (tellers.get(value) ?? new Set()).add(article));
  const first = new Map<string, Told>();
  for (const point of told) {
    const key = `${point.day} ${point.value}`;
    if (!first.has(key)) first.set(key, point);
  }
  return [...first.values()]
    .map((point) => ({ ...point, articles: tellers.get(point.value)!.size }))
    .sort((a, b) => a.day - b.day || a.value - b.value);
}

function courseOf(points: readonly TollPoint[]): readonly TollPoint[] {
  const byDay = new Map<number, TollPoint>();
  for (const point of points) {
    const best = byDay.get(point.day);
    if (!best || point.articles >= best.articles) byDay.set(point.day, point);
  }
  return [...byDay.values()];
}

/** Each toll that is told on two days or more. */
export function tollSeries(dataset: Dataset): readonly TollSeries[] {
  const told = [...toldTolls(dataset)];
  return TOLLS.flatMap((toll) => {
    const points = pointsOf(told.filter(([of]) => of === toll).map(([, point]) => point));
    const course = courseOf(points);
    return course.length < FEWEST_DAYS ? [] : [{ toll, points, course }];
  });
}
