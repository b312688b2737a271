import { readArticle } from '../model/apart-articles.ts';
import { EventsChecker, isSound } from '../model/check-events.ts';
import type { Actor, ReportedEvent } from '../model/dataset.ts';
import { textsOf } from '../model/dataset-parts.ts';
import { packEntries } from '../model/packed-entries.ts';
import { buffersOf } from '../query/columns.ts';
import { findPart, type OwnRows } from '../query/find-words.ts';
import { PortionReader } from '../query/portion-reader.ts';
import type { FromMate, ReadRun, ToMate } from './mate-messages.ts';

type Post = (message: FromMate, transfer: ArrayBuffer[]) => void;
type Run = Extract<ToMate, { kind: 'run' }>;

const buffersOfRun = ({ packed, columns, reportCounts }: ReadRun): ArrayBuffer[] => [
  packed.bytes.buffer,
  packed.ends.buffer,
  reportCounts.buffer as ArrayBuffer,
  ...buffersOf(columns),
];

/** What a worker does that helps another to decode: it checks and reads runs of events, and looks for words in them. Returns what takes its messages. */
export function serveMate(post: Post): (message: ToMate) => void {
  const checker = new EventsChecker();
  const reader = new PortionReader();
  let own: OwnRows | undefined;

  const know = (list: 'articles' | 'actors', text: string): void => {
    const entries = JSON.parse(`[${text}]`) as readonly unknown[];
    if (list === 'articles') {
      const articles = entries.map(readArticle);
      checker.knowArticles(articles);
      reader.knowArticles(articles);
    } else {
      checker.knowActors(entries as readonly Actor[]);
      reader.knowActors(entries as readonly Actor[]);
    }
  };

  const check = (text: string): readonly ReportedEvent[] | undefined => {
    try {
      const checked = checker.check(JSON.parse(`[${text}]`) as readonly unknown[], 0);
      return isSound(checked) ? checked.entries : undefined;
    } catch {
      return undefined;
    }
  };

  const read = ({ nth, text, commas }: Run): void => {
    const entries = check(text);
    if (!entries) {
      post({ kind: 'unsound', nth }, []);
      return;
    }
    const { columns, ids } = reader.read(nth, entries);
    const run: ReadRun = {
      nth,
      packed: packEntries(textsOf({ text, commas })),
      columns,
      ids: ids.join('\n'),
      reportIds: entries.flatMap(({ reports }) => reports.map(({ id }) => id)).join('\n'),
      reportCounts: Uint32Array.from(entries, ({ reports }) => reports.length),
    };
    post({ kind: 'read', run }, buffersOfRun(run));
  };

  return (message) => {
    if (message.kind === 'know') know(message.list, message.text);
    else if (message.kind === 'run') read(message);
    else if (message.kind === 'rows') {
      own = message.own;
      checker.articles.clear();
    } else if (own) {
      const { nth, words } = message;
      const found = findPart(reader.texts, words, own);
      post({ kind: 'found', nth, found }, [found.rows.buffer]);
    }
  };
}
