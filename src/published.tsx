/** Composition root of a published page: one project, which stands in the page itself or in a file beside it. */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { connectDiffering } from './app/connect-differing.ts';
import { connectLanguage } from './app/connect-language.ts';
import { connectTheme } from './app/connect-theme.ts';
import { connectTitle } from './app/connect-title.ts';
import { homeView } from './app/home-view.ts';
import { zoneOfReader } from './app/zone-of-reader.ts';
import { decodeProject } from './projects/project-file.ts';
import { connectOpening } from './store/connect-opening.ts';
import { projectArrived } from './store/curation-actions.ts';
import { StoreProvider } from './store/react.tsx';
import { type Data, INITIAL_STATE } from './store/state.ts';
import { dispatch, makeStore } from './store/store.ts';
import { forgetLanguage } from './url/asked-language.ts';
import { connectAddress } from './url/connect-address.ts';
import './app/tokens.css';
import './app/base.css';

const NAME = 'published';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no element #root');

const asked = new URLSearchParams(window.location.search);
const published = asked.has('embed') ? 'embed' : 'page';
const language = asked.get('lang');
const home = { ...homeView(window.innerWidth), dataset: NAME };
const store = makeStore({
  view: home,
  session: { ...INITIAL_STATE.session, published, zone: zoneOfReader() },
});

/** The view that was published is where a reader begins, unless the address asks for something else. */
function beginAt(query: string): void {
  const view = new URLSearchParams(query);
  view.delete('dataset');
  view.delete('lang');
  asked.delete('embed');
  asked.delete('lang');
  if (asked.size > 0 || view.size === 0) return;
  if (language !== null) view.set('lang', language);
  try {
    window.history.replaceState(null, '', `?${view}`);
  } catch {
    // Some browsers let no file have an address with a query; the page then begins as it comes.
  }
}

async function readProject(): Promise<string> {
  const own = document.getElementById('sourceline-project')?.textContent;
  return own ?? (await fetch('./project.json')).text();
}

async function open(): Promise<void> {
  const text = await readProject().catch(() => '');
  const decoded = decodeProject(text);
  if (!decoded.ok) {
    const problems = decoded.failure.map((message) => ({ path: NAME, message }));
    return dispatch(
      store,
      projectArrived,
      { kind: 'failed', name: NAME, problems } satisfies Data,
      [],
    );
  }
  const { dataset, without, log, query } = decoded.value;
  beginAt(query);
  connectAddress(window, store, home);
  connectOpening(store, home);
  dispatch(
    store,
    projectArrived,
    { kind: 'ready', name: NAME, dataset, ...(without && { without }) },
    log,
  );
}

/** A browser may forbid a page to remember anything, and throws where it does. */
function localStorageOrNothing(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

connectTheme(store, document.documentElement, localStorageOrNothing());
const canSpeak = connectLanguage(store, document.documentElement, {
  asked: language,
  preferred: navigator.languages,
  storage: localStorageOrNothing(),
  onChosen: () => forgetLanguage(window),
});
connectTitle(store, document);
connectDiffering(store, window);
void Promise.all([open(), canSpeak]).then(() =>
  createRoot(root).render(
    <StrictMode>
      <StoreProvider store={store}>
        <App />
      </StoreProvider>
    </StrictMode>,
  ),
);
