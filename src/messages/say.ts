import type { Area, Translated } from './area.ts';
import type { Language } from './languages.ts';

/** Gives an area of the catalogue in the language of the page: `say(filters).anyRole`. */
export interface Say {
  <Messages>(area: Area<string, Messages>): Translated<Messages>;
  readonly language: Language;
}

/** A catalogue of another language, by the names of the areas; see catalogue.ts. */
export type Translations = { readonly [area: string]: unknown };

/** Speaks a language from its catalogue. */
export function sayIn(language: Language, translations: Translations): Say {
  const say = <Messages>(area: Area<string, Messages>): Translated<Messages> =>
    (translations[area.name] as Translated<Messages> | undefined) ?? area.english;
  return Object.assign(say, { language });
}

/** English needs no catalogue: each area brings it. */
export const sayEnglish: Say = sayIn('en', {});
