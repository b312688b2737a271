import { type Language, languageFor, languageOfTag } from '../messages/languages.ts';
import { type Say, sayEnglish, sayIn } from '../messages/say.ts';
import { languageChosen, wordsArrived } from '../store/actions.ts';
import { dispatch, type Store } from '../store/store.ts';

const KEPT_AS = 'sourceline.language';

/** The words of a language; all but English are fetched when they are wanted. */
const WORDS: Readonly<Record<Language, () => Promise<Say>>> = {
  en: () => Promise.resolve(sayEnglish),
  de: async () => {
    const { german, sayGermanSentence } = await import('../messages/de/catalogue.ts');
    return sayIn('de', { ...german }, sayGermanSentence);
  },
};

/** What decides on the language at first. */
export interface LanguageWishes {
  /** As the address asks for it: `lang=de`. It is followed and not remembered. */
  readonly asked: string | null;
  /** Of the browser, the dearest first. */
  readonly preferred: readonly string[];
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  /** The reader has chosen a language: the address is to ask for none. */
  readonly onChosen: () => void;
}

const firstOf = ({ asked, preferred, storage }: LanguageWishes): Language =>
  languageOfTag(asked ?? '') ??
  languageOfTag(storage?.getItem(KEPT_AS) ?? '') ??
  languageFor(preferred);

/**
 * Lets the page speak the language that is asked for, remembered or preferred, marks it on the page, and remembers what the
 * reader chooses. Done when the words of the first are here; where they cannot be fetched the page speaks English.
 */
export async function connectLanguage(
  store: Store,
  page: Pick<HTMLElement, 'lang'>,
  wishes: LanguageWishes,
): Promise<void> {
  const speak = async (language: Language): Promise<void> => {
    const say = await WORDS[language]().catch(() => undefined);
    if (!say) return dispatch(store, languageChosen, store.getState().session.say.language);
    dispatch(store, wordsArrived, say);
  };
  store.subscribe(({ session }, { session: before }) => {
    if (session.say !== before.say) page.lang = session.say.language;
  });
  const first = firstOf(wishes);
  dispatch(store, languageChosen, first);
  await speak(first);
  store.subscribe(({ session }, { session: before }) => {
    if (session.language === before.language) return;
    void speak(session.language);
    wishes.onChosen();
    try {
      wishes.storage?.setItem(KEPT_AS, session.language);
    } catch {
      // Storage that is full or forbidden forgets the language; the page speaks it all the same.
    }
  });
}
