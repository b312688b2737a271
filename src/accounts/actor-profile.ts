/** All that a dataset tells of one actor: what it is called, what it does, to whom and with whom. */
import type { Actor, ActorId, Dataset, ReportedEvent } from '../model/dataset.ts';
import { type Description, describeActor } from './describe-actor.ts';

export interface Companion {
  readonly actor: Actor;
  /** Events in which the actor acts on this one. */
  readonly on: number;
  /** Events in which this one acts on the actor. */
  readonly by: number;
  /** Events in which both act. */
  readonly beside: number;
}

export interface ActorProfile {
  readonly actor: Actor;
  /** In the words of the articles, in the order of their publication; of undated ones last. */
  readonly descriptions: readonly Description[];
  readonly asAgent: readonly ReportedEvent[];
  readonly asTarget: readonly ReportedEvent[];
  readonly asSpeaker: readonly ReportedEvent[];
  /** With whom it acts most, the most frequent first. */
  readonly companions: readonly Companion[];
}

function rolesIn({ participants }: ReportedEvent) {
  const inRole = (role: string): ReadonlySet<ActorId> =>
    new Set(participants.filter((one) => one.role === role).map(({ actor }) => actor));
  return { agents: inRole('agent'), targets: inRole('target') };
}

type Counts = { on: number; by: number; beside: number };

function companionsOf(dataset: Dataset, id: ActorId): readonly Companion[] {
  const counts = new Map<ActorId, Counts>();
  const add = (actor: ActorId, how: keyof Counts): void => {
    if (actor === id) return;
    const count = counts.get(actor) ?? { on: 0, by: 0, beside: 0 };
    count[how] += 1;
    counts.set(actor, count);
  };
  for (const event of dataset.events) {
    const { agents, targets } = rolesIn(event);
    if (agents.has(id)) {
      for (const target of targets) add(target, 'on');
      for (const agent of agents) add(agent, 'beside');
    }
    if (targets.has(id)) for (const agent of agents) add(agent, 'by');
  }
  const sum = ({ on, by, beside }: Counts): number => on + by + beside;
  return dataset.actors
    .flatMap((actor) => {
      const count = counts.get(actor.id);
      return count ? [{ actor, ...count }] : [];
    })
    .sort((a, b) => sum(b) - sum(a) || (a.actor.name < b.actor.name ? -1 : 1));
}

const byPublication = (a: Description, b: Description): number => {
  const [first, second] = [a.article.published ?? '9999', b.article.published ?? '9999'];
  return first < second ? -1 : first > second ? 1 : a.start - b.start;
};

/** The profile of an actor; undefined where the dataset has none of that id. Events keep the order of the dataset. */
export function actorProfile(dataset: Dataset, id: ActorId): ActorProfile | undefined {
  const actor = dataset.actors.find((one) => one.id === id);
  if (!actor) return undefined;
  const inRole = (role: string) =>
    dataset.events.filter(({ participants }) =>
      participants.some((one) => one.actor === id && one.role === role),
    );
  return {
    actor,
    descriptions: dataset.articles
      .flatMap((article) => describeActor(article, actor))
      .sort(byPublication),
    asAgent: inRole('agent'),
    asTarget: inRole('target'),
    asSpeaker: dataset.events.filter(({ reports }) =>
      reports.some(({ saidBy = [] }) => saidBy.includes(id)),
    ),
    companions: companionsOf(dataset, id),
  };
}
