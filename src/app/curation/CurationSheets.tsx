/** The sheets of corrections, fetched together when the first is opened. */
import type { ComponentType } from 'react';
import { useSelected } from '../../store/react.tsx';
import type { Panel } from '../../store/state.ts';
import { ActorsSheet } from './ActorsSheet.tsx';
import { CorrectSheet } from './CorrectSheet.tsx';
import { HistorySheet } from './HistorySheet.tsx';
import { MergeSheet } from './MergeSheet.tsx';
import { NewEventSheet } from './NewEventSheet.tsx';
import { ProjectsSheet } from './ProjectsSheet.tsx';
import { ReportsSheet } from './ReportsSheet.tsx';

const SHEETS: Partial<Record<Panel, ComponentType>> = {
  correct: CorrectSheet,
  merge: MergeSheet,
  reports: ReportsSheet,
  history: HistorySheet,
  projects: ProjectsSheet,
  'new-event': NewEventSheet,
  actors: ActorsSheet,
};

export function CurationSheets() {
  const Sheet = SHEETS[useSelected(({ session }) => session.panel)];
  return Sheet && <Sheet />;
}
