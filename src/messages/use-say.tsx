/** How components come to their words. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Area, Translated } from './area.ts';
import { type Say, sayEnglish } from './say.ts';

const SayContext = createContext<Say>(sayEnglish);

/** Everything inside speaks the language of `say`; what stands outside speaks English. */
export function SayProvider({ say, children }: { say: Say; children: ReactNode }) {
  return <SayContext value={say}>{children}</SayContext>;
}

/** For what is worded by functions of several areas: `wordWhenLong(when, say)`. */
export const useSay = (): Say => useContext(SayContext);

/** The words of one area: `const words = useWords(filters)`. */
export const useWords = <Messages,>(area: Area<string, Messages>): Translated<Messages> =>
  useSay()(area);
