import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, expect, inject, onTestFinished } from 'vitest';

let connection: Promise<Browser> | undefined;

afterAll(async () => {
  await (await connection)?.close();
  connection = undefined;
});

export interface Visit extends BrowserContextOptions {
  /** Served in place of the built-in dataset: a body as it stands, or a dataset to write as JSON; or WITHHELD. */
  readonly dataset?: string | object;
  /** Console errors that belong to what is tested, such as a file that is not there. */
  readonly expectedErrors?: RegExp;
}

/** A dataset that is asked for and never comes. */
export const WITHHELD = 'withheld';

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Everything that no visit may do: ask another origin, go against the policy, throw, or log an error. */
async function watchFaults(page: Page, expectedErrors: RegExp | undefined): Promise<string[]> {
  const faults: string[] = [];
  const own = new URL(inject('builtPage')).origin;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== own && !['data:', 'blob:'].includes(url.protocol))
      faults.push(`request to another origin: ${url}`);
  });
  page.on('websocket', (socket) => faults.push(`web socket: ${socket.url()}`));
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url}`;
    if (['error', 'warning'].includes(message.type()) && !expectedErrors?.test(text))
      faults.push(`console ${message.type()}: ${text}`);
  });
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  return faults;
}

/**
 * Opens the built page at an address such as `?view=list` in a fresh context, closed when the test ends; the test
 * fails on any fault of the page.
 */
export async function openPage(address = '', visit: Visit = {}): Promise<Page> {
  connection ??= chromium.connect(inject('browser'));
  const { dataset, expectedErrors, ...options } = visit;
  const context = await (await connection).newContext({
    viewport: DESKTOP,
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const faults = await watchFaults(page, expectedErrors);
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  if (dataset !== undefined)
    await page.route('**/dataset.json', async (route) => {
      if (dataset === WITHHELD) return;
      const body = typeof dataset === 'string' ? dataset : JSON.stringify(dataset);
      await route.fulfill({ contentType: 'application/json', body });
    });
  await page.goto(inject('builtPage') + address);
  return page;
}
