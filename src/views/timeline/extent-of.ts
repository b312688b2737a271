import type { ChartItem } from './lay-out-lanes.ts';

/** Chart times from the first to the last that a mark reaches: where its parts stand is told in hundredths of that. */
export function extentOf({ place }: ChartItem): { readonly start: number; readonly end: number } {
  const start = Math.min(place.start, place.at);
  return { start, end: Math.max(start, place.at, place.end, place.label.chart) };
}
