import { describe, expect, it } from 'vitest';
import {
  fieldOfEnd,
  fieldOfMoment,
  stretchOfFields,
} from '../../../src/views/filters/date-field.ts';

const utc = (text: string): number => Date.parse(`${text}Z`);

it.each([
  ['2021-03-01', '2021-03-02', { start: utc('2021-03-01T00:00'), end: utc('2021-03-03T00:00') }],
  ['2021-03-02', '2021-03-01', { start: utc('2021-03-01T00:00'), end: utc('2021-03-03T00:00') }],
  ['2021-03-01', '', { start: utc('2021-03-01T00:00') }],
  ['', '2021-03-01', { end: utc('2021-03-02T00:00') }],
  ['', '', {}],
])('from "%s" to "%s"', (from, to, stretch) => {
  expect(stretchOfFields(from, to)).toEqual(stretch);
});

describe('a field holds', () => {
  it.each([
    ['the day of a moment', fieldOfMoment(utc('2021-03-01T06:30')), '2021-03-01'],
    ['the last day before an end at midnight', fieldOfEnd(utc('2021-03-03T00:00')), '2021-03-02'],
    ['the day of an end within it', fieldOfEnd(utc('2021-03-03T00:01')), '2021-03-03'],
    ['nothing for an open side', fieldOfMoment(undefined), ''],
    ['nothing for a year that a field cannot hold', fieldOfMoment(utc('-000043-03-15T00:00')), ''],
  ])('%s', (_, field, expected) => {
    expect(field).toBe(expected);
  });
});
