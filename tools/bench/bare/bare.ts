/** What vis-timeline does with every event handed to it: the measure beside which Sourceline is measured. Never shipped. */
import { DataSet, DataView as ItemView } from 'vis-data/esnext';
import { type DataItem, Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import type { Dataset, ReportedEvent } from '../../../src/model/dataset.ts';
import { boundsOf, parseEdtf } from '../../../src/model/edtf.ts';

const NO_AGENT = 'none';
const agentOf = (event: ReportedEvent): string =>
  event.participants.find(({ role }) => role === 'agent')?.actor ?? NO_AGENT;

const dated = (event: ReportedEvent) => {
  const value = event.when && parseEdtf(event.when.edtf);
  if (!value) return [];
  const { start, end } = boundsOf(value);
  const from = start ?? (end ?? 0) - 1;
  const isPoint = start === undefined || end === undefined || end - start <= 86_400_000;
  return [
    {
      id: event.id,
      content: event.title,
      group: agentOf(event),
      start: from,
      ...(isPoint ? { type: 'point' as const } : { end }),
    },
  ];
};

const name = new URLSearchParams(location.search).get('dataset');
const response = await fetch(`../datasets/${name}/dataset.json`);
const dataset: Dataset = await response.json();
const items = dataset.events.flatMap(dated);
const starts = items.map(({ start }) => start);
const chosen = new Set<string>();
const shown = new ItemView<DataItem, 'id'>(new DataSet<DataItem, 'id'>(items), {
  filter: ({ group }) => chosen.size === 0 || chosen.has(String(group)),
});
const groups = [...dataset.actors, { id: NO_AGENT, name: 'No agent named' }].map(
  ({ id, name: content }) => ({ id, content }),
);
const container = document.getElementById('timeline');
if (!container) throw new Error('index.html has no element #timeline');

new Timeline(container, shown, groups, {
  start: Math.min(...starts),
  end: Math.max(...starts),
  maxHeight: '100%',
  rtl: false,
});

/** Shows only the events of one actor, or with the same actor again all of them. */
addEventListener('bench-filter', (event) => {
  const actor = (event as CustomEvent<string>).detail;
  if (!chosen.delete(actor)) chosen.add(actor);
  shown.refresh();
});
