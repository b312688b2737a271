/** A report that lies in a file: what bringing reports together compares is in memory, the rest is read when it is asked for. */
import type { DraftReport } from '../extract/draft-report.ts';
import type { When } from '../model/dataset.ts';

/** Where a line stands. */
export interface LineRef {
  readonly file: string;
  readonly at: number;
  readonly length: number;
}

/** Left in the file: long, and needed once. */
const LEFT = ['passage', 'title', 'where', 'weight'] as const;
type Left = (typeof LEFT)[number];
type Kept = Omit<DraftReport, Left>;

/** The same object for the same content, so that a million reports share what is said over and over. */
export class Sharing {
  readonly #strings = new Map<string, string>();
  readonly #values = new Map<string, unknown>();

  text(text: string): string {
    const known = this.#strings.get(text);
    if (known === undefined) this.#strings.set(text, text);
    return known ?? text;
  }

  /** A copy that shares its strings. */
  strings<Value>(value: Value): Value {
    if (typeof value === 'string') return this.text(value) as Value;
    if (Array.isArray(value)) return value.map((one: unknown) => this.strings(one)) as Value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, this.strings(one as unknown)]),
    ) as Value;
  }

  /** One object for all with this content. */
  whole<Value>(value: Value): Value {
    const key = JSON.stringify(value);
    const known = this.#values.get(key);
    if (known === undefined) this.#values.set(key, value);
    return (known as Value | undefined) ?? value;
  }
}

/** A time without the words that tell it. */
const timeOnly = ({ edtf, basis, extent }: When): When => ({ edtf, basis, extent });

/** What is kept of a report. Ids are of one article until they are replaced. */
export function keptOf(report: DraftReport, sharing: Sharing): Kept {
  const { passage: _p, title: _t, where: _h, weight: _w, when, trigger, id, ...rest } = report;
  const shared = Object.entries(rest).map(([key, value]) => [
    key,
    key === 'words' ? sharing.strings(value) : sharing.whole(value),
  ]);
  return {
    ...(Object.fromEntries(shared) as typeof rest),
    id,
    trigger,
    ...(when && { when: sharing.whole(timeOnly(when)) }),
  };
}

export type StoredReport = DraftReport & { readonly line: LineRef };

/** `read` gives the whole report. */
export function storedReport(
  kept: Kept,
  line: LineRef,
  read: (line: LineRef) => DraftReport,
): StoredReport {
  const stored = { ...kept, line };
  Object.setPrototypeOf(stored, lazyFields(read));
  return stored as StoredReport;
}

const prototypes = new WeakMap<(line: LineRef) => DraftReport, object>();

function lazyFields(read: (line: LineRef) => DraftReport): object {
  const known = prototypes.get(read);
  if (known) return known;
  const made = {};
  for (const name of LEFT)
    Object.defineProperty(made, name, {
      get(this: StoredReport) {
        return read(this.line)[name];
      },
    });
  prototypes.set(read, made);
  return made;
}
