/** Composition root: makes the store, connects the address, renders. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { StoreProvider } from './store/react.tsx';
import { makeStore } from './store/store.ts';
import './app/tokens.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

createRoot(root).render(
  <StrictMode>
    <StoreProvider store={makeStore()}>
      <App />
    </StoreProvider>
  </StrictMode>,
);
