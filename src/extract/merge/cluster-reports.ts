/** Reports → groups that tell of one event; each report is compared with those of its blocks only. */
import type { DraftReport } from '../draft-report.ts';
import { contradicts, isSaying, sameEvent } from './same-event.ts';

/** Groups of a block that a report is compared with: the latest ones. */
const LATEST = 40;
/** Members of a group that a report is compared with. */
const MEMBERS = 8;
/** A word in so large a part of an article's reports tells nothing apart. */
const COMMON = 0.12;

/** Reports share a block where they share the word for the event or, for sayings, the speaker; and an actor or the article. */
function blocksOf(report: DraftReport): readonly string[] {
  if (isSaying(report)) return report.agents.map((id) => `says ${id}`);
  const actors = [...report.agents, ...report.targets].map((id) => `${report.stem} ${id}`);
  const tolls = report.kind === 'harm' ? report.figures.map(({ value }) => `toll ${value}`) : [];
  return [...actors, ...tolls, `${report.stem} in ${report.article}`];
}

/** Words that run through a story. */
function commonWords(reports: readonly DraftReport[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { words } of reports)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(8, COMMON * reports.length);
  return new Set([...counts].filter(([, count]) => count > most).map(([word]) => word));
}

/** A report joins a group only where no member contradicts it. */
function joins(
  report: DraftReport,
  group: readonly DraftReport[],
  common: ReadonlySet<string>,
): boolean {
  if (group.some((member) => contradicts(member, report))) return false;
  return group.slice(0, MEMBERS).some((member) => sameEvent(member, report, common));
}

/** The reports must come in one order whatever the order of the articles. */
export function clusterReports(
  reports: readonly DraftReport[],
): readonly (readonly DraftReport[])[] {
  const common = commonWords(reports);
  const groups: DraftReport[][] = [];
  const blocks = new Map<string, DraftReport[][]>();
  for (const report of reports) {
    const keys = blocksOf(report);
    const candidates = new Set(keys.flatMap((key) => (blocks.get(key) ?? []).slice(-LATEST)));
    let home = [...candidates].find((group) => joins(report, group, common));
    if (home) home.push(report);
    else {
      home = [report];
      groups.push(home);
    }
    for (const key of keys) {
      const block = blocks.get(key);
      if (!block) blocks.set(key, [home]);
      else if (!block.includes(home)) block.push(home);
    }
  }
  return groups;
}
