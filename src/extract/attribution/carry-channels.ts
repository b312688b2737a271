/** An outlet that an article names once as the channel of somebody's words is the channel of his other words there. */
import type { ActorId } from '../../model/dataset.ts';
import type { DraftedSentence } from '../drafted-sentence.ts';
import type { Who } from '../who.ts';

/** Speaker → channel; none where the article names two. */
function channelsOf(
  sentences: readonly DraftedSentence[],
  who: Who,
): ReadonlyMap<ActorId, ActorId> {
  const channels = new Map<ActorId, ActorId | 'several'>();
  for (const { report } of sentences.flatMap(({ reports }) => reports)) {
    const [channel, speaker] = report.saidBy;
    if (!channel || !speaker || !who.isOutlet(channel) || who.isOutlet(speaker)) continue;
    const known = channels.get(speaker);
    channels.set(speaker, known === undefined || known === channel ? channel : 'several');
  }
  return new Map(
    [...channels].flatMap(([speaker, channel]) =>
      channel === 'several' ? [] : [[speaker, channel] as const],
    ),
  );
}

export function carryChannels(
  sentences: readonly DraftedSentence[],
  who: Who,
): readonly DraftedSentence[] {
  const channels = channelsOf(sentences, who);
  if (channels.size === 0) return sentences;
  return sentences.map((sentence) => ({
    ...sentence,
    reports: sentence.reports.map((drafted) => {
      const [speaker] = drafted.report.saidBy;
      const channel = speaker && channels.get(speaker);
      if (!channel) return drafted;
      return {
        ...drafted,
        report: { ...drafted.report, saidBy: [channel, ...drafted.report.saidBy] },
      };
    }),
  }));
}
