import { describe, expect, it } from 'vitest';
import { absoluteDateAt } from '../../src/articles/absolute-date.ts';

describe('a full date', () => {
  it.each([
    ['06 October 2020 - 22:41', '2020-10-06T22:41'],
    ['Wednesday 02 December 2020', '2020-12-02'],
    ['Tue, 06 Oct 2020 22:41:00', '2020-10-06T22:41'],
    ['6th of October, 2020', '2020-10-06'],
    ['October 6th, 2020', '2020-10-06'],
    ['Sept. 6, 2020 4.30 p.m.', '2020-09-06T16:30'],
    ['Thursday, May 7, 2020 | 12:00 PM', '2020-05-07T12:00'],
    ['2020-10-06 07:05', '2020-10-06T07:05'],
    ['2020/10/06', '2020-10-06'],
    ['10:41 PM EDT, Tue October 6, 2020', '2020-10-06T22:41'],
    ['OCTOBER 6, 2020 / 10:41 PM', '2020-10-06T22:41'],
    ['17/12/2004', '2004-12-17'],
    ['12/17/2004', '2004-12-17'],
    ['05/05/2004', '2004-05-05'],
    ['26.11.2004 16:43', '2004-11-26T16:43'],
    ['03.04.2004', '2004-04-03'],
    ['29 February 2020', '2020-02-29'],
  ])('%s', (text, edtf) => {
    expect(absoluteDateAt(text, 0)).toMatchObject({ edtf, start: 0, end: text.length });
  });

  it.each([
    '29 February 2021',
    '03/04/2004',
    '32 May 2020',
    '2020-13-01',
    'May 2020',
    '6 October',
    '6 Mayor 2020',
    '6 October 20201',
    'yesterday',
    '',
  ])('not: %s', (text) => {
    expect(absoluteDateAt(text, 0)).toBeUndefined();
  });
});
