import { useRef } from 'react';
import { useViewCommand } from '../store/react.tsx';
import type { ChartCommands } from '../views/timeline/chart-commands.ts';
import { Timeline } from '../views/timeline/Timeline.tsx';

/** The timeline, answering the keys that are its own. */
export function TimelineScreen() {
  const chart = useRef<ChartCommands>(null);
  useViewCommand('zoom-in', () => chart.current?.zoomIn());
  useViewCommand('zoom-out', () => chart.current?.zoomOut());
  useViewCommand('show-all', () => chart.current?.fit());
  useViewCommand('previous-lane', () => chart.current?.laneAbove());
  useViewCommand('next-lane', () => chart.current?.laneBelow());
  return <Timeline ref={chart} />;
}
