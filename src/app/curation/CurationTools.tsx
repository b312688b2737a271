/** What stands by the events to correct them, fetched together when the first event is in hand. */
import type { ReportedEvent } from '../../model/dataset.ts';
import { CurationBar } from './CurationBar.tsx';
import { EventCuration } from './EventCuration.tsx';

export { runCuration } from './run-curation.ts';

/** Under the title of an event, or without one over the foot of the page. */
export const CurationTools = ({ event }: { event?: ReportedEvent }) =>
  event ? <EventCuration event={event} /> : <CurationBar />;
