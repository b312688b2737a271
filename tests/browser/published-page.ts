/** A story published by the button, and opened from a disk. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import { expect, inject, onTestFinished } from 'vitest';
import { findBarriers } from './find-barriers.ts';

export const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

async function openMenu(page: Page, entry: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Corrections' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

/** Presses the button that publishes and gives the file. */
export async function publish(page: Page, excerpts = false): Promise<string> {
  await openMenu(page, /^Publish/);
  const sheet = dialog(page, 'Publish');
  if (excerpts) await sheet.getByRole('button', { name: 'Excerpts only' }).click();
  expect(await findBarriers(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Save the page' }).click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'story.html');
  await download.saveAs(file);
  return file;
}

/** Opens a file from disk in a browser that has never seen the story, without a network. */
export async function openFromDisk(file: string, query = ''): Promise<Page> {
  const browser = await chromium.connect(inject('browser'));
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) faults.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  onTestFinished(async () => {
    await browser.close();
    expect(faults).toEqual([]);
  });
  await page.goto(pathToFileURL(file).href + query);
  return page;
}
