/** Rows for the marks of each lane at one zoom level; labels never collide, and what is too dense is aggregated. */
import type { EventId, ReportedEvent } from '../../model/dataset.ts';
import type { TimeFold } from '../../query/fold-time.ts';
import type { Lane } from '../../query/lanes-of-events.ts';
import { type Extent, packRows } from '../../query/pack-rows.ts';
import { type Cluster, type Dot, thinOut } from '../../query/thin-out.ts';
import type { ChartBasis, ChartEvents } from './chart-model.ts';
import { lettersWidth, measureLabel } from './measure-label.ts';
import { type PlacedMark, placeMark, type Scale } from './place-mark.ts';

export const ROW = 24;
const LANE_PADDING = 2;
const LABEL_GAP = 10;
const CLUSTER_WIDTH = 116;

interface Common {
  /** Unique on the chart, and the same from one zoom level to the next. */
  readonly key: string;
  readonly lane: string;
  /** Pixels from the top of the chart's content. */
  readonly top: number;
  readonly place: PlacedMark;
}

export interface EventItem extends Common {
  readonly kind: 'event';
  readonly event: ReportedEvent;
  /** The title; an official whom the lane names under their country goes by the short name. */
  readonly label: string;
  /** Letters of the articles that report it, where that is more than one or not the first. */
  readonly letters: string;
}

export interface ClusterItem extends Common {
  readonly kind: 'cluster';
  readonly events: readonly ReportedEvent[];
}

export type ChartItem = EventItem | ClusterItem;

export interface LaidLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** Pixels that the head takes above the rows; 0 where it stands beside them. */
  readonly head: number;
  /** In order of time. */
  readonly items: readonly ChartItem[];
}

export interface LaidChart {
  readonly lanes: readonly LaidLane[];
  readonly height: number;
}

export interface LayoutSettings extends Scale {
  readonly fontFamily: string;
  readonly bin: number;
  readonly perBin: number;
  /** Always drawn alone. */
  readonly keep?: EventId;
  /** Heads stand above their rows instead of beside them. */
  readonly headAbove: boolean;
}

const HEAD_ABOVE = 24;
const HEAD_LINE = 16;
const HEAD_WIDTH = 84;

/** Letters tell something where several articles report, or where another than the main one does. */
export function lettersOf(event: ReportedEvent, basis: ChartBasis): string {
  const articles = new Set(event.reports.map((report) => report.article));
  if (articles.size === 1 && basis.mainArticle && articles.has(basis.mainArticle)) return '';
  const letters = [...articles].map((id) => basis.letters.get(id) ?? '').sort();
  return letters.length > 3 ? `${letters.length} articles` : letters.join('');
}

function besideHeight(lane: Lane, fontFamily: string): number {
  const lines = Math.min(3, Math.ceil(measureLabel(lane.label, fontFamily) / HEAD_WIDTH));
  return lines * HEAD_LINE + 6;
}

/** "Ali Akbar Velayati calls …" is "Velayati calls …" in the lane where he stands as Velayati. */
export function labelIn(lane: Lane, title: string): string {
  const member = lane.members.find(({ name }) => title.startsWith(name));
  return member ? member.shortName + title.slice(member.name.length) : title;
}

function eventDraft(event: ReportedEvent, lane: Lane, basis: ChartBasis, to: LayoutSettings) {
  const span = basis.spans.get(event.id);
  if (!span) return [];
  const letters = lettersOf(event, basis);
  const label = labelIn(lane, event.title);
  const width = measureLabel(label, to.fontFamily) + lettersWidth(letters) + 2;
  const place = placeMark(span, width, to);
  return [
    {
      kind: 'event' as const,
      key: `${lane.key} ${event.id}`,
      lane: lane.key,
      event,
      label,
      letters,
      place,
    },
  ];
}

function clusterDraft(
  cluster: Cluster,
  dated: readonly ReportedEvent[],
  lane: Lane,
  to: LayoutSettings,
) {
  const events = cluster.events.flatMap((index) => dated[index] ?? []);
  const chart = cluster.at;
  const x = chart * to.scale;
  const half = 9 + 4 * Math.max(0, String(events.length).length - 2);
  const place: PlacedMark = {
    at: chart,
    start: chart,
    end: chart,
    label: { chart, px: half + 5 },
    labelInside: false,
    short: false,
    overLine: false,
    goesOn: false,
    labelMost: CLUSTER_WIDTH,
    left: x - half - 1,
    right: x + CLUSTER_WIDTH,
  };
  const key = `${lane.key} ${Math.floor(x / to.bin)} of ${to.bin} at ${to.scale}`;
  return { kind: 'cluster' as const, key, lane: lane.key, events, place };
}

type Draft = ReturnType<typeof eventDraft>[number] | ReturnType<typeof clusterDraft>;

/** The dated events of each lane in chart time, by lane key: made once, and read at every zoom level. */
export type LaneDots = ReadonlyMap<string, readonly Dot[]>;

export function laneDots(
  basis: ChartBasis,
  { dated, lanes }: ChartEvents,
  fold: TimeFold,
): LaneDots {
  const places = dated.map(({ id }) => {
    const span = basis.spans.get(id);
    return span ? fold.toChart(span.at) : 0;
  });
  const dot = (event: number): Dot => ({
    event,
    at: places[event] ?? 0,
    weight: dated[event]?.weight ?? 0,
  });
  return new Map(lanes.map((lane) => [lane.key, lane.events.map(dot)]));
}

function draftsOf(lane: Lane, source: Source): Draft[] {
  const { events, basis, dots, to } = source;
  const { dated } = events;
  const keep = to.keep === undefined ? -1 : lane.events.find((i) => dated[i]?.id === to.keep);
  const { alone, clusters } = thinOut(dots.get(lane.key) ?? [], {
    bin: to.bin / to.scale,
    perBin: to.perBin,
    keep: keep ?? -1,
  });
  return [
    ...alone.flatMap(({ event }) => {
      const found = dated[event];
      return found ? eventDraft(found, lane, basis, to) : [];
    }),
    ...clusters.map((cluster) => clusterDraft(cluster, dated, lane, to)),
  ];
}

const extentOf = ({ place }: Draft): Extent => ({ left: place.left, right: place.right });

interface Source {
  readonly events: ChartEvents;
  readonly basis: ChartBasis;
  readonly dots: LaneDots;
  readonly to: LayoutSettings;
}

function layOutLane(lane: Lane, top: number, source: Source): LaidLane {
  const { to } = source;
  const drafts = draftsOf(lane, source).sort((a, b) => a.place.at - b.place.at);
  const rows = packRows(drafts.map(extentOf), LABEL_GAP);
  const head = to.headAbove ? HEAD_ABOVE : 0;
  const first = top + head + LANE_PADDING;
  const items = drafts.map((draft, i) => ({ ...draft, top: first + (rows[i] ?? 0) * ROW }));
  const most = rows.reduce((m, row) => Math.max(m, row + 1), 1);
  const least = to.headAbove ? 0 : besideHeight(lane, to.fontFamily);
  const height = Math.max(most * ROW, least) + 2 * LANE_PADDING + 1 + head;
  return { lane, top, height, head, items };
}

/** Lanes from top to bottom with their marks. Runs once for each zoom level, not for each frame. */
export function layOutLanes(source: Source): LaidChart {
  const lanes: LaidLane[] = [];
  let top = 0;
  for (const lane of source.events.lanes) {
    const laid = layOutLane(lane, top, source);
    lanes.push(laid);
    top += laid.height;
  }
  return { lanes, height: top };
}
