import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../../../src/messages/say.ts';
import {
  DAY_FIELDS,
  fieldOfEnd,
  stretchOfFields,
  yearFields,
} from '../../../src/views/filters/date-field.ts';

const utc = (text: string): number => Date.parse(`${text}Z`);
const YEAR_FIELDS = yearFields(sayEnglish);

it.each([
  ['2021-03-01', '2021-03-02', { start: utc('2021-03-01T00:00'), end: utc('2021-03-03T00:00') }],
  ['2021-03-02', '2021-03-01', { start: utc('2021-03-01T00:00'), end: utc('2021-03-03T00:00') }],
  ['0079-08-24', '', { start: utc('0079-08-24T00:00') }],
  ['2021-03-01', '', { start: utc('2021-03-01T00:00') }],
  ['', '2021-03-01', { end: utc('2021-03-02T00:00') }],
  ['', '', {}],
])('from the day "%s" to "%s"', (from, to, stretch) => {
  expect(stretchOfFields(DAY_FIELDS, from, to)).toEqual(stretch);
});

it.each([
  ['44 BCE', '31 BCE', { start: utc('-000043-01-01T00:00'), end: utc('-000029-01-01T00:00') }],
  ['14', '27 bc', { start: utc('-000026-01-01T00:00'), end: utc('0015-01-01T00:00') }],
  ['1 BCE', '1 CE', { start: utc('0000-01-01T00:00'), end: utc('0002-01-01T00:00') }],
  ['Caesar', '44 BCE', { end: utc('-000042-01-01T00:00') }],
])('from the year "%s" to "%s"', (from, to, stretch) => {
  expect(stretchOfFields(YEAR_FIELDS, from, to)).toEqual(stretch);
});

describe('a field holds', () => {
  it.each([
    ['the day of a moment', DAY_FIELDS.ofMoment(utc('2021-03-01T06:30')), '2021-03-01'],
    [
      'the last day before an end at midnight',
      fieldOfEnd(DAY_FIELDS, utc('2021-03-03T00:00')),
      '2021-03-02',
    ],
    ['the day of an end within it', fieldOfEnd(DAY_FIELDS, utc('2021-03-03T00:01')), '2021-03-03'],
    ['nothing for an open side', DAY_FIELDS.ofMoment(undefined), ''],
    ['no day before our era', DAY_FIELDS.ofMoment(utc('-000043-03-15T00:00')), ''],
    ['the year of a moment', YEAR_FIELDS.ofMoment(utc('-000043-03-15T00:00')), '44 BCE'],
    ['the last year of a stretch', fieldOfEnd(YEAR_FIELDS, utc('0001-01-01T00:00')), '1 BCE'],
  ])('%s', (_, field, expected) => {
    expect(field).toBe(expected);
  });
});
