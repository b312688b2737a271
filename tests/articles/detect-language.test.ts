import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/articles/detect-language.ts';

describe('the language of a text', () => {
  it.each([
    'The mayor opened the bridge on Monday and thanked those who had built it.',
    'Iran’s Defense Minister on Tuesday warned that Tehran would take measures.',
    'Two ships collided off Lorn, and the harbour master warned that 12 sailors were missing.',
  ])('%s', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });

  it.each([
    [
      'German',
      'Der Bürgermeister hat am Montag die Brücke eröffnet, die in den letzten Jahren gebaut worden war.',
    ],
    [
      'Dutch',
      'De burgemeester opende maandag de brug, die in de afgelopen jaren was gebouwd en is nu klaar.',
    ],
    [
      'French',
      'Le maire a ouvert le pont lundi et a remercié ceux qui l’ont construit pendant les dernières années.',
    ],
    [
      'Spanish',
      'El alcalde inauguró el puente el lunes y dio las gracias a quienes lo construyeron.',
    ],
    [
      'Italian',
      'Il sindaco ha inaugurato il ponte in città lunedì e ha ringraziato in pubblico i costruttori.',
    ],
    [
      'Swedish',
      'Borgmästaren öppnade bron i måndags och tackade dem som hade byggt den för att staden behövde den.',
    ],
    ['Russian', 'Мэр открыл мост в понедельник и поблагодарил строителей.'],
    ['Persian', 'شهردار روز دوشنبه پل را افتتاح کرد.'],
    ['Chinese', '市长星期一为这座桥揭幕，并感谢那些在过去几年里建造它的人们。许多居民参加了典礼。'],
  ])('not English: %s', (_, text) => {
    expect(detectLanguage(`${text} ${text}`)).toBe('und');
  });

  it.each([
    ['a headline', 'Bridge opens'],
    ['a short line in another language', 'Der Bürgermeister eröffnet Brücke'],
    ['figures', '12 345 – 67'],
    ['nothing', ''],
  ])('too little to tell: %s', (_, text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });
});
