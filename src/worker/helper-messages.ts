/** What the worker that reads says to the one that helps it. */
import type { ArticleReports } from '../extract/article-reports.ts';
import type { Article } from '../model/dataset.ts';

export type ToHelper =
  | { readonly kind: 'grammar'; readonly bytes: Uint8Array }
  | { readonly kind: 'article'; readonly nth: number; readonly article: Article };

export interface FromHelper {
  readonly nth: number;
  readonly read: ArticleReports;
}

/** The part of a MessagePort that is used here. */
export interface Port<Incoming, Outgoing> {
  onmessage: ((event: MessageEvent<Incoming>) => void) | null;
  postMessage(message: Outgoing): void;
}
