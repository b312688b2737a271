/** The language that an address may ask for: `lang=de`. */
const NAME = 'lang';

export const askedLanguage = (search: string): string | null =>
  new URLSearchParams(search).get(NAME);

/** A query that asks for the same language as another one, or for none as that does. */
export function keepLanguage(query: string, search: string): string {
  const language = askedLanguage(search);
  if (language === null) return query;
  return `${query === '' ? '?' : `${query}&`}${new URLSearchParams({ [NAME]: language })}`;
}

/** Takes the language out of the address: the reader has chosen one. */
export function forgetLanguage({ location, history }: Pick<Window, 'location' | 'history'>): void {
  if (askedLanguage(location.search) === null) return;
  const address = new URL(location.href);
  address.searchParams.delete(NAME);
  history.replaceState(history.state, '', address.href);
}
