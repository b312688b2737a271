import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright';
import { expect, inject, onTestFinished } from 'vitest';
import { type BuiltPage, serveBuiltPage } from './serve-built-page.ts';

export interface Visit extends BrowserContextOptions {
  /** Served in place of the built-in dataset: a body as it stands or in pieces, or a dataset to write as JSON; or WITHHELD. */
  readonly dataset?: string | object;
  /** Console errors that belong to what is tested, such as a file that is not there. */
  readonly expectedErrors?: RegExp;
}

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A context with one page in it, as good as new: to open it costs half of what a new one does. */
interface Tab {
  readonly kind: string;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
}

let browser: Promise<Browser> | undefined;
let served: Promise<BuiltPage> | undefined;
const idle: Tab[] = [];

/** The events of a page that tests listen to. */
const WATCHED = ['request', 'websocket', 'pageerror', 'dialog', 'console'];

/** The built page as this worker serves it. */
export const builtPage = (): Promise<BuiltPage> => (served ??= serveBuiltPage());

async function newTab(kind: string, options: BrowserContextOptions): Promise<Tab> {
  browser ??= chromium.connect(inject('browser'));
  // Far from UTC, so that a day that is taken from the reader's clock is a wrong one.
  const context = await (await browser).newContext({ timezoneId: 'Pacific/Honolulu', ...options });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  const page = await context.newPage();
  return { kind, context, page, session: await context.newCDPSession(page) };
}

/** Leaves nothing behind of what was seen, kept and listened to. */
async function tidy({ context, page, session }: Tab, origin: string): Promise<void> {
  for (const event of WATCHED) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  await page.mouse.move(-1, -1);
  await context.clearCookies();
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

/** Everything that no visit may do: ask another origin, go against the policy, throw, or log an error. */
function watchFaults(page: Page, own: string, expectedErrors: RegExp | undefined): string[] {
  const faults: string[] = [];
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
  return faults;
}

/**
 * Opens the built page at an address such as `?view=list` in a tab that has seen nothing yet, given back when the test
 * ends; the test fails on any fault of the page.
 */
export async function openPage(address = '', visit: Visit = {}): Promise<Page> {
  const { dataset, expectedErrors, viewport, colorScheme, reducedMotion, ...options } = visit;
  const { url, give } = await builtPage();
  const { origin } = new URL(url);
  const kind = JSON.stringify(options);
  const at = idle.findIndex((tab) => tab.kind === kind);
  const tab = idle.splice(at, at < 0 ? 0 : 1)[0] ?? (await newTab(kind, options));
  const { context, page } = tab;
  const faults = watchFaults(page, origin, expectedErrors);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail' || context.pages().length > 1) await context.close();
    else {
      await tidy(tab, origin);
      idle.push(tab);
    }
    expect(faults).toEqual([]);
  });
  await page.setViewportSize(viewport ?? DESKTOP);
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? 'light',
    reducedMotion: reducedMotion ?? 'reduce',
  });
  if (dataset !== undefined) await context.addCookies([give(dataset)]);
  await page.goto(url + address);
  await page.locator('#root > *').first().waitFor({ state: 'attached' });
  return page;
}
