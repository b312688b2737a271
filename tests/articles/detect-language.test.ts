import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/articles/detect-language.ts';

describe('English', () => {
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
    ['too little to tell', 'Bridge'],
    ['nothing', ''],
  ])('not: %s', (_, text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });
});
