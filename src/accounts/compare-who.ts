/** Speakers, descriptions and channel of two articles side by side. */
import type { Actor, ActorId, Dataset, ReportedEvent, Span } from '../model/dataset.ts';
import { describeActor } from './describe-actor.ts';
import { type Agreement, type Difference, NOTHING, type Said } from './difference.ts';
import { type Channel, findChannel } from './find-channel.ts';
import { markDiffering } from './mark-differing-words.ts';
import type { Side } from './sides.ts';

const words = ({ start, end }: Span, marks: readonly Span[]): Said => ({
  kind: 'words',
  span: { start, end },
  marks,
});

/** The persons and bodies of an event that its articles may describe each in its own way. */
function actorsOf(dataset: Dataset, event: ReportedEvent): readonly Actor[] {
  const ids = new Set<ActorId>([
    ...event.participants.map(({ actor }) => actor),
    ...event.reports.flatMap(({ saidBy = [] }) => saidBy),
  ]);
  return dataset.actors.filter(({ id, kind }) => ids.has(id) && kind !== 'country');
}

/** Descriptions whose words differ, the first of each article. */
export function compareDescriptions(
  dataset: Dataset,
  event: ReportedEvent,
  left: Side,
  right: Side,
): readonly Difference[] {
  return actorsOf(dataset, event).flatMap((actor) => {
    const l = describeActor(left.article, actor)[0];
    const r = describeActor(right.article, actor)[0];
    if (!l || !r) return [];
    const [a, b] = [left.article.text, right.article.text];
    const [here, there] = [markDiffering(a, l, b, r), markDiffering(b, r, a, l)];
    if (here.length === 0 && there.length === 0) return [];
    return {
      kind: 'description' as const,
      about: actor.name,
      left: words(l, here),
      right: words(r, there),
    };
  });
}

const ofChannel = (channel: Channel | undefined): Said =>
  channel ? words(channel, [channel.name]) : NOTHING;

export function compareChannels(dataset: Dataset, left: Side, right: Side): readonly Difference[] {
  const l = findChannel(left.article, left.reports, dataset);
  const r = findChannel(right.article, right.reports, dataset);
  const nameOf = (side: Side, channel: Channel | undefined): string =>
    channel ? side.article.text.slice(channel.name.start, channel.name.end) : '';
  if (nameOf(left, l) === nameOf(right, r)) return [];
  return [{ kind: 'channel', about: '', left: ofChannel(l), right: ofChannel(r) }];
}

/** Who says it in the end, at the inner end of the chain. */
const speakersOf = ({ reports }: Side): ReadonlySet<ActorId> =>
  new Set(reports.flatMap(({ saidBy = [] }) => saidBy.slice(-1)));

export function compareSpeakers(
  dataset: Dataset,
  event: ReportedEvent,
  left: Side,
  right: Side,
): { readonly differences: readonly Difference[]; readonly same: readonly Agreement[] } {
  const name = (id: ActorId): string => dataset.actors.find((one) => one.id === id)?.name ?? id;
  const agents = event.participants.filter(({ role }) => role === 'agent').map((one) => one.actor);
  // What somebody says is said by its agent, in the article's own voice or not.
  const speaking = (side: Side): ReadonlySet<ActorId> => {
    const own = speakersOf(side);
    return own.size > 0 ? own : new Set(agents);
  };
  const [l, r] = [speaking(left), speaking(right)];
  const both = [...l].filter((id) => r.has(id));
  const same = both.map((id): Agreement => ({ kind: 'speaker', about: name(id) }));
  const fact = (side: ReadonlySet<ActorId>): Said =>
    side.size === 0 ? NOTHING : { kind: 'fact', fact: [...side].map(name).join(', ') };
  const differ = both.length === 0 && l.size > 0 && r.size > 0;
  return {
    same,
    differences: differ ? [{ kind: 'speaker', about: '', left: fact(l), right: fact(r) }] : [],
  };
}
