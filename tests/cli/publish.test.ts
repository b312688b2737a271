import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { encodeProject } from '../../src/projects/project-file.ts';
import { aHarbourDataset } from '../builders/dataset.ts';
import { memoryIo } from './memory-io.ts';

const dataset = aHarbourDataset();
const machine = () => memoryIo({ 'story.json': JSON.stringify(dataset) });
const pageOf = (text: string | Uint8Array | undefined) =>
  JSON.parse(/id="sourceline-project">(.*?)<\/script>/s.exec(String(text))?.[1] ?? '{}');

describe('sourceline publish', () => {
  it('writes a folder with the page and the story beside it', async () => {
    const io = machine();
    expect(await runCommand(['publish', 'story.json', '--out', 'site'], io)).toBe(0);
    expect(String(io.files.get('site/index.html'))).toContain(`<title>${dataset.title}</title>`);
    expect(JSON.parse(String(io.files.get('site/project.json'))).dataset).toEqual(dataset);
  });

  it('writes one file with the story inside', async () => {
    const io = machine();
    const args = ['publish', 'story.json', '--out', 'site', '--single-file'];
    expect(await runCommand(args, io)).toBe(0);
    expect(pageOf(io.files.get('site/index.html')).dataset).toEqual(dataset);
    expect(io.files.has('site/project.json')).toBe(false);
  });

  it('writes excerpts with the corrections of a project in them', async () => {
    const [event] = dataset.events;
    const step = {
      id: '1',
      name: 'x',
      edits: [{ kind: 'title-changed', event: event!.id, title: 'Ships collide' } as const],
      anchors: { events: [], reports: [], actors: [] },
    };
    const project = encodeProject({
      name: 'My story',
      query: '',
      dataset,
      log: [{ kind: 'step', step }],
    });
    const io = memoryIo({ 'project.json': project });
    const args = ['publish', 'project.json', '--out', 'story.html', '--excerpts'];
    expect(await runCommand(args, io)).toBe(0);
    const page = pageOf(io.files.get('story.html'));
    expect(page.dataset.events[0].title).toBe('Ships collide');
    expect(page.dataset.articles[0].text).not.toContain('Port of Lorn closed');
  });

  it('says what is wrong with what it was given', async () => {
    const io = memoryIo({ 'story.json': '{' });
    expect(await runCommand(['publish', 'story.json', '--out', 'site'], io)).toBe(1);
    expect(io.said.err).toMatch(/not JSON|cut off/);
    expect([...io.files.keys()]).toEqual(['story.json']);
  });
});
