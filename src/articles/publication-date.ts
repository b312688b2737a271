/**
 * Finds when a text says that it was published: a date with a label ("Publish Date: 06 October 2020 - 22:41") or in a
 * dateline ("BAKU, October 6, 2020 (Reuters) -"). A date with neither may be that of printing or crawling: it is no answer.
 */
import type { Edtf, Span } from '../model/dataset.ts';
import { findDateline } from '../text/find-dateline.ts';
import { absoluteDateAt } from './absolute-date.ts';
import { isDatelineAlone } from './furniture/dateline-alone.ts';
import { isShort, type Line, type Page } from './page.ts';
import { PUBLICATION_LABELS } from './publication-labels.ts';
import { withZoneAfter } from './zone-after.ts';

export interface PublicationDate {
  readonly edtf: Edtf;
  readonly span: Span;
}

export interface LabelledDate extends PublicationDate {
  readonly label: (typeof PUBLICATION_LABELS)[number]['name'];
}

const SEPARATOR = '[|•·–—\\-(\\[]';
const LABELS = PUBLICATION_LABELS.map(({ name, words }) => ({
  name,
  // A label opens its line or follows a separator or a date; a verb in the middle of a sentence is none.
  pattern: new RegExp(
    `(?<=^[\\s*(\\[]*|${SEPARATOR}\\s*|\\d\\s?)${words}\\s*[:：]?\\s*(?=[\\p{L}\\d])`,
    'giu',
  ),
  alone: new RegExp(`^${words}\\s*[:：]?$`, 'iu'),
}));

/** After the date: nothing, a zone, a separator, another label; not the rest of a sentence. */
const CLOSED =
  /^[ ]?(?:\(?(?:[A-Z]{2,5}|local time|hrs?|hours|(?:GMT|UTC)? ?[+-]\d{1,2}:?\d{0,2})\)?)?[ .]*(?:$|[|•·–—)\]\-;,/](?!\s*\p{Ll})|\s?(?:[Ll]ast )?(?:Updated?|Modified|Published|UPDATED|PUBLISHED)\b|\s(?:[Bb]y|updated?|modified|published)\b)/u;

/** The dates with a label in a line, such as both of "Posted: 5 May 2020 | Updated: 6 May 2020". */
function labelledDates(line: Line, page: string): readonly LabelledDate[] {
  if (!isShort(line) || !/\d/.test(line.text)) return [];
  return LABELS.flatMap(({ name, pattern }) =>
    [...line.text.matchAll(pattern)].flatMap((match): LabelledDate[] => {
      const date = absoluteDateAt(line.text, match.index + match[0].length);
      if (!date || !CLOSED.test(line.text.slice(date.end))) return [];
      const span = { start: line.start + date.start, end: line.start + date.end };
      return [{ label: name, edtf: withZoneAfter(date, line.text, page), span }];
    }),
  );
}

/** A label alone on a line, and the date alone on the next: "Published", "6 October 2020". */
function dateBelow(label: Line, below: Line | undefined, page: string): LabelledDate | undefined {
  const date = below && isShort(below) ? absoluteDateAt(below.text, 0) : undefined;
  if (!date || !isShort(label)) return undefined;
  const name = LABELS.find(({ alone }) => alone.test(label.text))?.name;
  if (!name || !below || !CLOSED.test(below.text.slice(date.end))) return undefined;
  const span = { start: below.start + date.start, end: below.start + date.end };
  return { label: name, edtf: withZoneAfter(date, below.text, page), span };
}

/** The dates with a label on a page, each with the lines that it takes. */
export function* labelledDatesOn({
  lines,
  text,
}: Page): Generator<LabelledDate & { lines: Line[] }> {
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    const date = dateBelow(line, below, text);
    if (date && below) yield { ...date, lines: [line, below] };
    for (const each of labelledDates(line, text)) yield { ...each, lines: [line] };
  }
}

/** The full date inside a dateline; one without its year is not read. */
function datelineDate(page: Page): PublicationDate | undefined {
  for (const line of page.lines.slice(0, 12)) {
    const dateline = isDatelineAlone(line.text) ? line : findDateline(page.text, line);
    if (!dateline) continue;
    for (let at = dateline.start; at < dateline.end; at++) {
      if (/[\p{L}\d]/u.test(page.text[at - 1] ?? ' ')) continue;
      const date = absoluteDateAt(page.text.slice(0, dateline.end), at);
      if (date) return { edtf: date.edtf, span: { start: date.start, end: date.end } };
    }
  }
  return undefined;
}

/** What the text itself says of its publication; undefined where it says nothing sure. */
export function findPublicationDate(page: Page): PublicationDate | undefined {
  const found = [...labelledDatesOn(page)];
  const labelled = (name: string): PublicationDate | undefined => {
    const first = found.find(({ label }) => label === name);
    return first && { edtf: first.edtf, span: first.span };
  };
  return labelled('published') ?? labelled('date') ?? datelineDate(page) ?? labelled('updated');
}
