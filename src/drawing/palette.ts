/** The colours of the light theme (app/tokens.css), for what leaves the page. */
import type { Family } from '../model/kinds.ts';

export const INK = '#1b1a17';
export const INK_2 = '#4d4942';
export const LINE = '#e2ddd2';
export const SUNKEN = '#f1eee6';
export const PAPER = '#ffffff';

export const HUES: Readonly<Record<Family, { readonly full: string; readonly soft: string }>> = {
  conflict: { full: '#a32a1c', soft: '#f9e5e0' },
  words: { full: '#174ba0', soft: '#e2ebf8' },
  contact: { full: '#0f7568', soft: '#daefeb' },
  public: { full: '#6b1a54', soft: '#f4e3ef' },
};

export const FONT = 'Helvetica, Arial, Liberation Sans, sans-serif';
