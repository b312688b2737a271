/** The languages that the page itself can speak. Articles and events stay in their own. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name: who needs it must be able to read it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
};

/** The language of a tag such as "de-AT"; undefined where the page does not speak it. */
export const languageOfTag = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);

/** The first of the reader's languages that the page speaks; English where it speaks none. */
export const languageFor = (preferred: readonly string[]): Language =>
  preferred.map(languageOfTag).find((language) => language !== undefined) ?? 'en';
