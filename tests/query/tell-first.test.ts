import { expect, it } from 'vitest';
import { tellFirst } from '../../src/query/tell-first.ts';
import { anEvent, aReport, articleId } from '../builders/bare-dataset.ts';

const clash = aReport('clash', { quote: 'armed clashes', start: 0 });
const began = aReport('began', { quote: 'battles began on 28 September', start: 40 });
const told = anEvent('e', { date: '2020-09-28', reports: [clash, began] });

it('puts the report first that holds the words of the date', () => {
  const phrase = { article: articleId('a'), start: 57, end: 69, quote: '28 September' };
  const event = { ...told, when: { ...told.when!, phrase } };
  expect(tellFirst(event).map(({ id }) => id)).toEqual(['began', 'clash']);
});

it('keeps the order where no words tell the date', () => {
  expect(tellFirst(told).map(({ id }) => id)).toEqual(['clash', 'began']);
});
