import type { Actor, ActorId, Dataset, ReportedEvent } from '../model/dataset.ts';

const known = new WeakMap<Dataset['actors'], ReadonlyMap<ActorId, Actor>>();

/** The actors of a dataset by their ids. */
export function actorsById(dataset: Dataset): ReadonlyMap<ActorId, Actor> {
  const kept = known.get(dataset.actors) ?? new Map(dataset.actors.map((a) => [a.id, a]));
  known.set(dataset.actors, kept);
  return kept;
}

/** A person by the surname alone, where a source does so too; anyone else by the whole name. */
export function shortName({ kind, name, aliases = [] }: Actor): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return kind === 'person' && aliases.includes(last) ? last : name;
}

export interface WordedWho {
  /** Empty where no agent is named. */
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  /** Who takes part in neither role. */
  readonly others: readonly string[];
  /** Whose claim it is, where no report takes it as a fact. */
  readonly claimedBy: readonly string[];
}

/** Who took part in an event, in short names. */
export function wordWho(event: ReportedEvent, dataset: Dataset): WordedWho {
  const actors = actorsById(dataset);
  const names = (ids: readonly ActorId[]): readonly string[] => [
    ...new Set(
      ids.map((id) => {
        const actor = actors.get(id);
        return actor ? shortName(actor) : id;
      }),
    ),
  ];
  const inRole = (role: string): readonly ActorId[] =>
    event.participants.filter((p) => p.role === role).map(({ actor }) => actor);
  const isClaim = event.reports.every(({ modality }) => modality === 'claimed');
  const claimants = event.reports.flatMap(({ saidBy = [] }) => saidBy.at(-1) ?? []);
  return {
    agents: names(inRole('agent')),
    targets: names(inRole('target')),
    others: names(inRole('other')),
    claimedBy: isClaim ? names(claimants) : [],
  };
}
