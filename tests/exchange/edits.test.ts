import { describe, expect, it } from 'vitest';
import { curate } from '../../src/curation/apply-edits.ts';
import { wordEdits } from '../../src/curation/word-change.ts';
import { EXPORT_FORMATS, exportDataset } from '../../src/exchange/export-dataset.ts';
import { sayEnglish } from '../../src/messages/say.ts';
import type { EventId } from '../../src/model/dataset.ts';
import { STRAIT } from '../browser/strait-dataset.ts';

const id = 'warning' as EventId;
const curated = curate(STRAIT, [
  {
    id: '1',
    name: 'Title',
    edits: [{ kind: 'title-changed', event: id, title: 'Finch threatens ships' }],
    anchors: { events: [], reports: [], actors: [] },
  },
]);
const edits = wordEdits(STRAIT, curated, sayEnglish);
const WAS = 'Title: was “Ada Finch warns Tarrel that ships will be turned back”';

it('what an edited event was is told in words', () => {
  expect([...edits]).toEqual([[id, WAS]]);
});

describe('an export of an edited event', () => {
  it.each(EXPORT_FORMATS)('%s says what it was, or that it does not', (format) => {
    const { files, left } = exportDataset(curated.dataset, format, edits);
    // Markdown escapes, iCalendar folds its lines.
    const text = files
      .map((file) => file.text)
      .join('')
      .replace(/\r\n /g, '')
      .replace(/\\/g, '');
    const listed = left.some(({ reason, events }) => /edited/.test(reason) && events.includes(id));
    expect(text.includes(WAS) || listed).toBe(true);
    expect(text.includes(WAS) && listed).toBe(false);
  });

  it.each(EXPORT_FORMATS)('%s says nothing of edits where there are none', (format) => {
    const { files, left } = exportDataset(STRAIT, format);
    expect(JSON.stringify(left)).not.toMatch(/edited/);
    expect(files.map(({ text }) => text).join('')).not.toContain(': was');
  });
});
