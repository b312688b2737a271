/** Reports → groups that tell of one event; each report is compared with those of its block only. */
import type { Kind } from '../../model/kinds.ts';
import type { DraftReport } from '../draft-report.ts';
import { sameEvent } from './same-event.ts';
import { timesAgree } from './times-agree.ts';

/** Groups of a block that a report is compared with: the latest ones. */
const LATEST = 40;
/** Members of a group that a report is compared with. */
const MEMBERS = 6;
const SPOKEN = new Set<Kind>(['statement', 'criticism', 'appeal', 'refusal', 'warning', 'support']);

/** Reports share a block where they share the word for the event or, for sayings, the speaker; and an actor or the article. */
function blocksOf(report: DraftReport): readonly string[] {
  const spoken = SPOKEN.has(report.kind) && report.form !== 'noun';
  if (spoken) return report.agents.map((id) => `says ${id}`);
  const actors = [...report.agents, ...report.targets].map((id) => `${report.stem} ${id}`);
  return [...actors, `${report.stem} in ${report.article}`];
}

interface Group {
  readonly members: DraftReport[];
}

/** A report joins a group only where no member's day contradicts its own. */
function joins(report: DraftReport, group: Group): boolean {
  if (!group.members.every((member) => timesAgree(member.when, report.when))) return false;
  return group.members.slice(0, MEMBERS).some((member) => sameEvent(member, report));
}

/** The reports must come in one order whatever the order of the articles. */
export function clusterReports(
  reports: readonly DraftReport[],
): readonly (readonly DraftReport[])[] {
  const groups: Group[] = [];
  const blocks = new Map<string, Group[]>();
  for (const report of reports) {
    const keys = blocksOf(report);
    const candidates = new Set(keys.flatMap((key) => (blocks.get(key) ?? []).slice(-LATEST)));
    let home = [...candidates].find((group) => joins(report, group));
    if (home) home.members.push(report);
    else {
      home = { members: [report] };
      groups.push(home);
    }
    for (const key of keys) {
      const block = blocks.get(key);
      if (!block) blocks.set(key, [home]);
      else if (!block.includes(home)) block.push(home);
    }
  }
  return groups.map((group) => group.members);
}
