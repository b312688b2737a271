/** Articles given to the page in the browser. */
import type { Page } from 'playwright';
import { openPage, type Visit } from './open-page.ts';
import { STRAIT } from './strait-dataset.ts';

export interface Given {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Drops files on the page as a hand with a mouse would. */
export async function drop(page: Page, files: readonly Given[]): Promise<void> {
  const list = files.map(({ name, content }) => ({
    name,
    bytes: [...(typeof content === 'string' ? new TextEncoder().encode(content) : content)],
  }));
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, bytes } of given) data.items.add(new File([new Uint8Array(bytes)], name));
    return data;
  }, list);
  await page
    .getByRole('region', { name: 'Give articles' })
    .dispatchEvent('drop', { dataTransfer: transfer });
}

export const give = (page: Page, files: readonly Given[]) =>
  page
    .getByLabel('Article files')
    .setInputFiles(
      files.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) })),
    );

/** The page on a dataset that has nothing in it. */
export const openEmpty = (visit: Visit = {}): Promise<Page> =>
  openPage('', { ...visit, dataset: { ...STRAIT, events: [], actors: [], articles: [] } });
