/** Composition root: makes the store, connects the address and the dataset, renders. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { connectDataset } from './app/connect-dataset.ts';
import { connectDiffering } from './app/connect-differing.ts';
import { connectLanguage } from './app/connect-language.ts';
import { connectSearch } from './app/connect-search.ts';
import { connectTheme } from './app/connect-theme.ts';
import { connectTitle } from './app/connect-title.ts';
import { homeView } from './app/home-view.ts';
import { browserSource } from './app/load-dataset.ts';
import { fetchScreen } from './app/Screen.tsx';
import { zoneOfReader } from './app/zone-of-reader.ts';
import { connectProjects } from './projects/connect-projects.ts';
import { connectOpening } from './store/connect-opening.ts';
import { StoreProvider } from './store/react.tsx';
import { INITIAL_STATE } from './store/state.ts';
import { makeStore } from './store/store.ts';
import { askedLanguage, forgetLanguage } from './url/asked-language.ts';
import { connectAddress } from './url/connect-address.ts';
import './app/tokens.css';
import './app/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

const home = homeView(window.innerWidth);
const tab = [...crypto.getRandomValues(new Uint32Array(2))].map((n) => n.toString(36)).join('');
const store = makeStore({
  view: home,
  session: { ...INITIAL_STATE.session, tab, zone: zoneOfReader() },
});
connectTheme(store, document.documentElement, localStorageOrNothing());
const canSpeak = connectLanguage(store, document.documentElement, {
  asked: askedLanguage(window.location.search),
  preferred: navigator.languages,
  storage: localStorageOrNothing(),
  onChosen: () => forgetLanguage(window),
});
connectAddress(window, store, home);
connectProjects(store, window, Date.now);
connectOpening(store, home);
connectDataset(store, browserSource);
connectSearch(store);
connectDiffering(store, window);
// What was looked at is remembered from the reader's first press on; until then nothing was.
window.addEventListener('pointerdown', rememberRecent, { once: true });
window.addEventListener('keydown', rememberRecent, { once: true });
connectTitle(store, document);
fetchScreen(store.getState().view.screen);

async function rememberRecent(): Promise<void> {
  window.removeEventListener('pointerdown', rememberRecent);
  window.removeEventListener('keydown', rememberRecent);
  const { connectRecent } = await import('./app/palette/connect-recent.ts');
  connectRecent(store, localStorageOrNothing());
}

/** A browser may forbid a page to remember anything, and throws where it does. */
function localStorageOrNothing(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

const page = createRoot(root);
const render = () =>
  page.render(
    <StrictMode>
      <StoreProvider store={store}>
        <App />
      </StoreProvider>
    </StrictMode>,
  );

// English is here already; the words of another language are waited for, so that nothing is said twice.
const { language, say } = store.getState().session;
if (language === say.language) render();
else void canSpeak.then(render);
