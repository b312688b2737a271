import { DEFAULT_VIEW, type View } from '../store/state.ts';

/** Below this width the page is laid out for a phone; the same figure stands in the style sheets. */
export const PHONE_BELOW_PX = 760;

/** The view of an address that asks for nothing: the list on a phone, the timeline where there is room. */
export const homeView = (windowWidth: number): View =>
  windowWidth <= PHONE_BELOW_PX ? { ...DEFAULT_VIEW, screen: { kind: 'list' } } : DEFAULT_VIEW;
