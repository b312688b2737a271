/** Events coded by PLOVER (https://github.com/openeventdata/PLOVER), one row for each pair of actor and recipient. */
import type { ActorId, Dataset, ReportedEvent } from '../model/dataset.ts';
import { boundsOf, parseEdtf } from '../model/edtf.ts';
import { KIND_FACTS } from '../model/kinds.ts';
import { type Cast, castOf } from './cast.ts';
import { csvTable, type Row } from './csv-table.ts';
import { type Exported, LeftOvers } from './exported.ts';

const COLUMNS = [
  'event_id',
  'event_date',
  'event_date_end',
  'date_is_exact',
  'event_type',
  'other_types',
  'actor_name',
  'actor_country',
  'recip_name',
  'recip_country',
  'location',
  'headline',
  'articles',
];

const dayOf = (ms: number | undefined): string =>
  ms === undefined ? '' : new Date(ms).toISOString().replace(/T.*/, '');

/** The country that an actor is, or is part of at any remove. */
function countryOf(actor: ActorId, { actors }: Dataset): string {
  const seen = new Set<string>();
  for (let at: ActorId | undefined = actor; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const found = actors.find(({ id }) => id === at);
    if (found?.kind === 'country') return found.name;
    at = found?.partOf;
  }
  return '';
}

function rowsOf(event: ReportedEvent, dataset: Dataset, { nameOf }: Cast): readonly Row[] {
  const value = event.when && parseEdtf(event.when.edtf);
  const { start, end } = value ? boundsOf(value) : {};
  const [type = '', ...others] = KIND_FACTS[event.kind].plover;
  const inRole = (role: string): readonly (ActorId | undefined)[] => {
    const found = event.participants.filter((one) => one.role === role).map((one) => one.actor);
    return found.length > 0 ? found : [undefined];
  };
  const told = (actor: ActorId | undefined, prefix: string): Row => ({
    [`${prefix}_name`]: actor === undefined ? '' : nameOf(actor),
    [`${prefix}_country`]: actor === undefined ? '' : countryOf(actor, dataset),
  });
  const facts: Row = {
    event_id: event.id,
    event_date: dayOf(start),
    event_date_end: dayOf(end === undefined ? undefined : end - 1),
    date_is_exact:
      value?.kind === 'date' && value.precision === 'day' && !value.approximate ? 1 : 0,
    event_type: type,
    other_types: others.join('; '),
    location: event.where ?? '',
    headline: event.title,
    articles: new Set(event.reports.map(({ article }) => article)).size,
  };
  return inRole('agent').flatMap((agent) =>
    inRole('target').map((target) => ({
      ...facts,
      ...told(agent, 'actor'),
      ...told(target, 'recip'),
    })),
  );
}

export function writePlover(dataset: Dataset): Exported {
  const cast = castOf(dataset);
  const left = new LeftOvers();
  const rows = dataset.events.flatMap((event) => {
    if (KIND_FACTS[event.kind].plover.length > 0) return rowsOf(event, dataset, cast);
    left.add(
      `Events of the kind “${KIND_FACTS[event.kind].label}”, which PLOVER has not`,
      event.id,
    );
    return [];
  });
  return {
    files: [{ name: 'plover.csv', mediaType: 'text/csv', text: csvTable(COLUMNS, rows) }],
    left: [
      ...left.list(),
      { reason: 'Passages, attribution, modality, how dates are known', events: [] },
    ],
  };
}
