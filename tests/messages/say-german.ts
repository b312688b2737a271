import { german, sayGermanSentence } from '../../src/messages/de/catalogue.ts';
import { sayIn } from '../../src/messages/say.ts';

export const sayGerman = sayIn('de', { ...german }, sayGermanSentence);
