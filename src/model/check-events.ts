/** Checks runs of events, each by itself: everything but whether an id is taken by another run. */
import type { Actor, Article, ReportedEvent } from './dataset.ts';
import type { DatasetProblem } from './dataset-problem.ts';
import { entryProblems } from './entry-problems.ts';
import { isInPlace } from './is-in-place.ts';
import { eventReferenceProblems } from './reference-problems.ts';
import { eventSpanProblems } from './span-problems.ts';

export interface CheckedEvents {
  /** Not to be used where there are problems of the first two sorts. */
  readonly entries: readonly ReportedEvent[];
  readonly forbidden: readonly DatasetProblem[];
  readonly fields: readonly DatasetProblem[];
  readonly references: readonly DatasetProblem[];
  readonly spans: readonly DatasetProblem[];
}

export const isSound = ({ forbidden, fields, references, spans }: CheckedEvents): boolean =>
  forbidden.length + fields.length + references.length + spans.length === 0;

export class EventsChecker {
  readonly articles = new Map<string, Article>();
  readonly actors = new Set<string>();

  /** What events speak of; before those that do. */
  knowArticles(articles: readonly Article[]): void {
    for (const article of articles) this.articles.set(article.id, article);
  }

  knowActors(actors: readonly Actor[]): void {
    for (const { id } of actors) this.actors.add(id);
  }

  /** `from`: the number of the first of them in the dataset. */
  check(read: readonly unknown[], from: number): CheckedEvents {
    const entries = read as readonly ReportedEvent[];
    const found = {
      forbidden: [] as DatasetProblem[],
      fields: [] as DatasetProblem[],
      references: [] as DatasetProblem[],
      spans: [] as DatasetProblem[],
    };
    for (let i = 0; i < read.length; i++) {
      const problems = entryProblems('events', read[i], from + i);
      found.forbidden.push(...(problems?.forbidden ?? []));
      found.fields.push(...(problems?.fields ?? []));
    }
    if (found.forbidden.length + found.fields.length > 0) return { entries, ...found };
    for (let i = 0; i < entries.length; i++) {
      const event = entries[i] as ReportedEvent;
      if (isInPlace(event, this)) continue;
      const path = `events[${from + i}]`;
      found.references.push(...eventReferenceProblems(event, path, this));
      found.spans.push(...eventSpanProblems(event, path, this.articles));
    }
    return { entries, ...found };
  }
}
