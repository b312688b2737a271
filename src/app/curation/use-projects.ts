import { useCallback, useEffect, useState } from 'react';
import { digestText } from '../../articles/digest-text.ts';
import { readTimelineJs } from '../../exchange/read-timelinejs.ts';
import { curation } from '../../messages/en/curation.ts';
import { useSay } from '../../messages/use-say.tsx';
import { fetchKeeper } from '../../projects/connect-projects.ts';
import type { ProjectInfo } from '../../projects/project.ts';
import { decodeProject, encodeProject } from '../../projects/project-file.ts';
import type { ProjectKeeper } from '../../projects/project-keeper.ts';
import type { ProjectStore } from '../../projects/project-store.ts';
import { useStoreItself } from '../../store/react.tsx';
import { saveFile } from '../export/save-file.ts';

type Do = (projects: ProjectStore, keeper: ProjectKeeper) => Promise<void>;

export interface Projects {
  /** Undefined until they are read. */
  readonly list: readonly ProjectInfo[] | undefined;
  /** What went wrong, or was done. */
  readonly told: readonly string[];
  /** Does something with the projects and lists them again; a failure is told. */
  readonly run: (what: Do) => void;
  readonly saveAsFile: (id: string) => void;
  readonly openFile: (file: File) => void;
}

/** The projects of this browser and what can be done with them. */
export function useProjects(): Projects {
  const say = useSay();
  const words = say(curation);
  const store = useStoreItself();
  const [list, setList] = useState<readonly ProjectInfo[]>();
  const [told, setTold] = useState<readonly string[]>([]);
  const run = useCallback(
    (what: Do) => {
      const work = async () => {
        try {
          const keeper = await fetchKeeper(store);
          const projects = await keeper.projects();
          await what(projects, keeper);
          setList(await projects.list());
        } catch (error) {
          setTold([
            words.noProjects(say.sentence(error instanceof Error ? error.message : String(error))),
          ]);
        }
      };
      void work();
    },
    [store, words, say],
  );
  useEffect(() => run(async () => undefined), [run]);
  const saveAsFile = (id: string) =>
    run(async (projects, keeper) => {
      await keeper.saveView();
      const { info, ...rest } = await projects.load(id);
      const text = encodeProject({ ...rest, name: info.name, query: info.query });
      saveFile({ name: 'project.json', mediaType: 'application/json', text });
    });
  const openFile = (file: File) =>
    run(async (_, keeper) => {
      const text = await file.text();
      const decoded = decodeProject(text);
      const slides = decoded.ok ? undefined : await readTimelineJs(text, digestText);
      if (decoded.ok) await keeper.add(decoded.value);
      else if (slides?.ok)
        await keeper.add({ ...slides.value, name: slides.value.dataset.title, query: '', log: [] });
      else
        return setTold([...decoded.failure, ...(slides ? [slides.failure] : [])].map(say.sentence));
      const left = slides?.ok ? slides.value.left : [];
      setTold([
        words.wasAdded(file.name),
        ...left.map((line) => words.leftOut(say.sentence(line))),
      ]);
    });
  return { list, told, run, saveAsFile, openFile };
}
