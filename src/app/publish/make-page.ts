import { encodeProject, type ProjectFile } from '../../projects/project-file.ts';
import { keepExcerpts } from '../../publish/keep-excerpts.ts';
import { publishPage } from '../../publish/publish-page.ts';
import { eventAsReported } from '../../query/events-in-zone.ts';
import { selectShownEvents } from '../../store/select-shown.ts';
import { selectReported } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';

export interface PublishOptions {
  readonly texts: 'full' | 'excerpts';
  readonly scope: 'all' | 'shown';
}

/** What goes into the page: all of it with its corrections, or what is left of it with these written in. */
function projectOf(state: State, { texts, scope }: PublishOptions, query: string): ProjectFile {
  const shown = selectReported(state);
  const name = shown.title;
  if (texts === 'full' && scope === 'all' && state.data.kind === 'ready') {
    const { dataset, without } = state.data;
    return { name, query, dataset, ...(without && { without }), log: state.log };
  }
  const events = scope === 'all' ? shown.events : selectShownEvents(state).map(eventAsReported);
  const part = { ...shown, events };
  return { name, query, dataset: texts === 'full' ? part : keepExcerpts(part), log: [] };
}

/** The story as one HTML file; `query` is the view that it opens with. */
export function makePage(
  template: string,
  state: State,
  options: PublishOptions & { readonly query: string },
): string {
  const project = projectOf(state, options, options.query);
  return publishPage(template, project.name, encodeProject(project));
}
