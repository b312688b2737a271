import { join } from 'node:path';
import { decodeBytes } from '../../articles/decode-bytes.ts';
import { applyEdits } from '../../curation/apply-edits.ts';
import { readLog } from '../../curation/log.ts';
import { decodeProject, encodeProject, type ProjectFile } from '../../projects/project-file.ts';
import { keepExcerpts } from '../../publish/keep-excerpts.ts';
import { publishPage } from '../../publish/publish-page.ts';
import { type Io, reasonOf, STATUS, type Status } from '../io.ts';
import { loadDataset } from '../load-dataset.ts';
import { makeReporter, type Reporter } from '../reporter.ts';

export interface PublishOptions {
  readonly out: string;
  readonly singleFile?: boolean;
  readonly excerpts?: boolean;
  readonly json?: boolean;
}

/** A project file of the page, or a dataset as a project without corrections. */
async function openProject(
  file: string,
  io: Io,
  reporter: Reporter,
): Promise<ProjectFile | undefined> {
  const bytes = await io.readFile(file).catch(() => undefined);
  const text = bytes && decodeBytes(bytes);
  if (text?.ok && text.value.text.startsWith('{"format":"sourceline-project"')) {
    const decoded = decodeProject(text.value.text);
    if (decoded.ok) return decoded.value;
    for (const message of decoded.failure) reporter.problem({ kind: 'file', file, message });
    return undefined;
  }
  const { dataset } = await loadDataset(file, io, reporter);
  return dataset && { name: dataset.title, query: '', dataset, log: [] };
}

/** Excerpts cannot be corrected any more: the corrections are written into the events. */
function inExcerpts({ log, without: _, ...project }: ProjectFile): ProjectFile {
  const dataset = keepExcerpts(applyEdits(project.dataset, readLog(log).steps));
  return { ...project, dataset, log: [] };
}

/** `sourceline publish`: the story as a page that needs nothing but itself. */
export async function publish(file: string, options: PublishOptions, io: Io): Promise<Status> {
  const reporter = makeReporter(io, options.json === true);
  const given = await openProject(file, io, reporter);
  if (!given) return STATUS.problems;
  const project = options.excerpts ? inExcerpts(given) : given;
  const json = encodeProject(project);
  const isFile = options.out.endsWith('.html');
  const page = isFile ? options.out : join(options.out, 'index.html');
  const inside = options.singleFile === true || isFile;
  const template = await io.readTemplate();
  const files: (readonly [path: string, text: string])[] = inside
    ? [[page, publishPage(template, project.name, json)]]
    : [
        [page, publishPage(template, project.name)],
        [join(options.out, 'project.json'), json],
      ];
  for (const [path, text] of files)
    try {
      await io.writeFile(path, text);
    } catch (error) {
      reporter.problem({ kind: 'file', file: path, message: reasonOf(error) });
      return STATUS.problems;
    }
  const paths = files.map(([path]) => path);
  reporter.summary({ files: paths }, [`Wrote ${paths.join(', ')}.`]);
  return STATUS.ok;
}
