/** True for 'en' and its regions, such as 'en-GB': the language that is read. */
export const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);
