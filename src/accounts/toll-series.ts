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
}

export interface TollSeries {
  readonly toll: Toll;
  /** In the order of time, then of size. */
  readonly points: readonly TollPoint[];
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

/** Each toll that is told on two days or more; a number once a day, by the first report that has it. */
export function tollSeries({ articles, events }: Dataset): readonly TollSeries[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const points = new Map<Toll, Map<string, TollPoint>>();
  for (const event of events)
    for (const report of event.reports)
      for (const { value, unit } of report.figures ?? []) {
        const article = byId.get(report.article);
        const day = article && dayOf(article);
        const toll = article && tollOf(article.text, report, unit);
        if (!article || !toll || day === undefined) continue;
        const told = points.get(toll) ?? new Map<string, TollPoint>();
        points.set(toll, told);
        const key = `${day} ${value}`;
        if (!told.has(key)) told.set(key, { day, value, unit, event, report, article });
      }
  return TOLLS.flatMap((toll) => {
    const told = [...(points.get(toll)?.values() ?? [])];
    if (new Set(told.map(({ day }) => day)).size < FEWEST_DAYS) return [];
    return [{ toll, points: told.sort((a, b) => a.day - b.day || a.value - b.value) }];
  });
}
