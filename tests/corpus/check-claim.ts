/**
 * A claim on the reports of a text, in a line: `attack "killed" by rebels to guards said by police claimed`; what is left out
 * may be anything. `by nobody`: no agent. `no "word"`: nothing is told by it. `nothing`: no report at all.
 */
import type { ReadReport } from '../extract/read-reports.ts';

const CLAIM =
  /^(?<kind>[a-z]+) "(?<words>[^"]+)"(?: by (?<by>.+?))?(?: to (?<to>.+?))?(?: said by (?<said>.+?))?(?: (?<modality>asserted|claimed|denied|planned|conditional))?$/;

const names = (list: string): readonly string[] => list.split(', ');

/** Every one who is named is among the actors; names are compared in part: "finch" is "Ada Finch". */
const holds = (actors: readonly string[], wanted: string | undefined): boolean =>
  wanted === undefined ||
  (wanted === 'nobody'
    ? actors.length === 0
    : names(wanted).every((name) =>
        actors.some((actor) => actor.replaceAll('-', ' ').includes(name.replaceAll('-', ' '))),
      ));

const tells = (report: ReadReport, words: string): boolean =>
  report.words.includes(words) || words.includes(report.words);

/** Whether the reports of a text bear a claim out. */
export function isBorneOut(claim: string, reports: readonly ReadReport[]): boolean {
  if (claim === 'nothing') return reports.length === 0;
  const match = CLAIM.exec(claim);
  if (!match?.groups) throw new Error(`no claim: ${claim}`);
  const { kind, words = '', by, to, said, modality } = match.groups;
  const told = reports.filter((report) => tells(report, words));
  if (kind === 'no') return told.length === 0;
  return told.some(
    (report) =>
      report.kind === kind &&
      holds(report.agents, by) &&
      holds(report.targets, to) &&
      holds(report.saidBy, said) &&
      (modality === undefined || report.modality === modality),
  );
}
