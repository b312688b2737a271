import type { Area, Translated } from './area.ts';
import type { Language } from './languages.ts';

/** Gives an area of the catalogue in the language of the page: `say(filters).anyRole`. */
export interface Say {
  <Messages>(area: Area<string, Messages>): Translated<Messages>;
  readonly language: Language;
  /** What a lower layer tells in English: a refusal of a file, a problem of a dataset. */
  readonly sentence: (english: string) => string;
  /** The zone in which hours are told, as in model/time-zone.ts; absent: each as its source has it. */
  readonly zone?: string;
}

/** A catalogue of another language, by the names of the areas; see catalogue.ts. */
export type Translations = { readonly [area: string]: unknown };

/** Speaks a language from its catalogue. */
export function sayIn(
  language: Language,
  translations: Translations,
  sentence: Say['sentence'] = (english) => english,
): Say {
  const say = <Messages>(area: Area<string, Messages>): Translated<Messages> =>
    (translations[area.name] as Translated<Messages> | undefined) ?? area.english;
  return Object.assign(say, { language, sentence });
}

/** English needs no catalogue: each area brings it. */
export const sayEnglish: Say = sayIn('en', {});

const zoned = new WeakMap<Say, Say>();

/** The same words, with hours told in a zone; the same function as long as both are the same. */
export function sayInZone(say: Say, zone: string | undefined): Say {
  if (zone === undefined) return say;
  const kept = zoned.get(say);
  if (kept?.zone === zone) return kept;
  const saying: Say = Object.assign(<Messages>(area: Area<string, Messages>) => say(area), {
    language: say.language,
    sentence: say.sentence,
    zone,
  });
  zoned.set(say, saying);
  return saying;
}
