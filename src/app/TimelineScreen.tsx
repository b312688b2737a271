import { useRef } from 'react';
import { useSay } from '../messages/use-say.tsx';
import { useViewCommand } from '../store/react.tsx';
import type { ChartCommands } from '../views/timeline/chart-commands.ts';
import { Timeline } from '../views/timeline/Timeline.tsx';

/** The timeline, answering the keys that are its own. */
export function TimelineScreen() {
  const { language } = useSay();
  const chart = useRef<ChartCommands>(null);
  useViewCommand('zoom-in', () => chart.current?.zoomIn());
  useViewCommand('zoom-out', () => chart.current?.zoomOut());
  useViewCommand('show-all', () => chart.current?.fit());
  useViewCommand('previous-lane', () => chart.current?.laneAbove());
  useViewCommand('next-lane', () => chart.current?.laneBelow());
  // What it draws by hand it draws anew in another language.
  return <Timeline key={language} ref={chart} />;
}
