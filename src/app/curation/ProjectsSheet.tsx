/** The projects of this browser: opened, named, copied, saved as a file, thrown away and brought back. */

import { type ReactNode, useState } from 'react';
import { curation } from '../../messages/en/curation.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { ProjectInfo } from '../../projects/project.ts';
import { encodeProject } from '../../projects/project-file.ts';
import { panelOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectReported } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { saveFile } from '../export/save-file.ts';
import { SheetFrame } from '../sheets/SheetFrame.tsx';
import { useChosenFile } from '../use-chosen-file.tsx';
import styles from './curation.module.css';
import { type Projects, useProjects } from './use-projects.ts';

/** The page opens anew at the address of the project, as it was left. */
function openProject({ id, query }: ProjectInfo): void {
  const address = new URLSearchParams(query);
  address.set('dataset', id);
  window.location.search = address.toString();
}

const small = `${controls.button} ${controls.small} ${controls.line}`;

interface DoProps {
  name: string;
  label: string;
  children: ReactNode;
  disabled?: boolean;
  onPress: () => void;
}

/** A button of one project; its name says of which. */
function Do({ name, label, children, disabled = false, onPress }: DoProps) {
  return (
    <button
      type="button"
      className={small}
      aria-label={`${label}: ${name}`}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

function Name({ info, projects }: { info: ProjectInfo; projects: Projects }) {
  const words = useWords(curation);
  const [name, setName] = useState(info.name);
  const save = () => {
    const now = name.trim();
    if (now === '' || now === info.name) return setName(info.name);
    projects.run((store) => store.change(info.id, { name: now }));
  };
  return (
    <span className={styles.form}>
      <input
        value={name}
        aria-label={words.projectName(info.name)}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onBlur={save}
        onKeyDown={({ key }) => key === 'Enter' && save()}
      />
    </span>
  );
}

function Row({ info, projects }: { info: ProjectInfo; projects: Projects }) {
  const words = useWords(curation);
  const isOpen = useSelected(({ view }) => view.dataset === info.id);
  const { id, name } = info;
  const copy = () =>
    projects.run((store, keeper) =>
      store.duplicate(id, { id: keeper.newId(), name: words.copyOf(name), changed: keeper.now() }),
    );
  return (
    <li>
      <span>
        <Name info={info} projects={projects} />
        <small>
          {isOpen ? `${words.openNow} · ` : ''}
          {words.changed(new Date(info.changed).toISOString().slice(0, 10))}
        </small>
      </span>
      <span className={styles.buttons}>
        <Do name={name} label={words.open} disabled={isOpen} onPress={() => openProject(info)}>
          {words.open}
        </Do>
        <Do name={name} label={words.duplicate} onPress={copy}>
          {words.duplicate}
        </Do>
        <Do name={name} label={words.saveAsFile} onPress={() => projects.saveAsFile(id)}>
          {words.saveAsFile}
        </Do>
        <Do
          name={name}
          label={words.delete}
          onPress={() => projects.run((store) => store.throwAway(id))}
        >
          {words.delete}
        </Do>
      </span>
    </li>
  );
}

function Deleted({ gone, projects }: { gone: readonly ProjectInfo[]; projects: Projects }) {
  const words = useWords(curation);
  if (gone.length === 0) return null;
  return (
    <>
      <h3>{words.deleted}</h3>
      <ul className={styles.list}>
        {gone.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <Do
              name={name}
              label={words.undoDeleting}
              onPress={() => projects.run((store) => store.bringBack(id))}
            >
              {words.undo}
            </Do>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={small}
        onClick={() => projects.run((store) => store.empty())}
      >
        {words.deleteForGood}
      </button>
    </>
  );
}

/** What cannot be saved here can be taken along as a file. */
function NotSaved({ projects }: { projects: Projects }) {
  const say = useSay();
  const words = say(curation);
  const saving = useSelected(({ session }) => session.saving);
  const data = useSelected((state) => state.data);
  const log = useSelected((state) => state.log);
  const { title } = useSelected(selectReported);
  if (saving?.kind !== 'failed' || data.kind !== 'ready') return null;
  const rescue = () =>
    saveFile({
      name: 'project.json',
      mediaType: 'application/json',
      text: encodeProject({
        name: title,
        query: window.location.search,
        dataset: data.dataset,
        ...(data.without && { without: data.without }),
        log,
      }),
    });
  return (
    <div className={styles.edited}>
      <p>{words.notSaved(say.sentence(saving.reason))}</p>
      <p className={styles.buttons}>
        <button
          type="button"
          className={small}
          onClick={() => projects.run(async (_, keeper) => keeper.tryAgain())}
        >
          {words.tryAgain}
        </button>
        <button type="button" className={small} onClick={rescue}>
          {words.saveEverything}
        </button>
      </p>
    </div>
  );
}

function Adding({ projects }: { projects: Projects }) {
  const words = useWords(curation);
  const file = useChosenFile({
    accept: '.json,.csv,application/json,text/csv',
    label: words.projectFile,
    take: projects.openFile,
  });
  const isKept = useSelected(({ view }) => view.dataset.startsWith('project.'));
  return (
    <p className={styles.buttons}>
      <button
        type="button"
        className={small}
        disabled={isKept}
        onClick={() => projects.run(async (_, keeper) => void (await keeper.keep()))}
      >
        {words.keepAsProject}
      </button>
      <button type="button" className={small} onClick={file.ask}>
        {words.openProjectFile}
      </button>
      {file.input}
    </p>
  );
}

export function ProjectsSheet() {
  const words = useWords(curation);
  const act = useAct();
  const projects = useProjects();
  const kept = projects.list?.filter(({ deleted }) => !deleted) ?? [];
  return (
    <SheetFrame heading={words.projects}>
      <div className={styles.body}>
        <NotSaved projects={projects} />
        <p className={styles.hint}>{words.projectsLead}</p>
        <div role="status" className={styles.hint}>
          {projects.list && kept.length === 0 && <p>{words.noProject}</p>}
          {projects.told.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <ul className={styles.list}>
          {kept.map((info) => (
            <Row key={info.id} info={info} projects={projects} />
          ))}
        </ul>
        <Adding projects={projects} />
        <Deleted gone={projects.list?.filter(({ deleted }) => deleted) ?? []} projects={projects} />
        <p className={styles.buttons}>
          <button type="button" className={small} onClick={() => act(panelOpened, 'none')}>
            {words.done}
          </button>
        </p>
      </div>
    </SheetFrame>
  );
}
