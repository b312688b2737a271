import { Buffer } from 'node:buffer';
import { it } from 'vitest';
import { exportDataset } from '../../src/exchange/export-dataset.ts';
import { counts, eventButton, openStory } from './story.ts';
import { STRAIT } from './strait-dataset.ts';

const fileOf = (format: 'timelinejs' | 'annotations') => {
  const [file] = exportDataset(STRAIT, format).files;
  return {
    name: file!.name,
    mimeType: 'application/json',
    buffer: Buffer.from(file!.text),
  };
};

it('slides of TimelineJS open as a project', async () => {
  const page = await openStory('?view=list');
  await page.getByRole('button', { name: 'Corrections' }).click();
  await page.getByRole('menuitem', { name: /^Projects/ }).click();
  await page.getByLabel('Project file').setInputFiles(fileOf('timelinejs'));
  await page.getByRole('button', { name: /^Open: / }).click();
  await eventButton(page, 'Ada Finch warns Tarrel that ships will be turned back').waitFor();
});

it('annotations become events of the articles that are open, as one step', async () => {
  const page = await openStory('?view=list', {
    dataset: { ...STRAIT, events: STRAIT.events.slice(0, 3) },
  });
  await page.getByRole('table').waitFor();
  await page.keyboard.press('h');
  await page.getByLabel('File of corrections').setInputFiles(fileOf('annotations'));
  await page.getByText('6 events added from annotations.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Saved in this browser').waitFor();
  await counts(page)
    .getByText(/9 events/)
    .first()
    .waitFor({ state: 'attached' });
  await page.keyboard.press('Control+z');
  await counts(page)
    .getByText(/3 events/)
    .first()
    .waitFor({ state: 'attached' });
});
