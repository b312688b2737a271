import { expect, it } from 'vitest';
import { tidyTitle } from '../../../src/extract/titles/tidy-title.ts';

it.each<[name: string, title: string, tidy: string]>([
  ['a conjunction', 'When two leaders are arrested', 'two leaders are arrested'],
  ['a name begun twice', 'Recording of Jane Jane Doe', 'Recording of Jane Doe'],
  ['a capital behind a speaker', 'Police say His car is found', 'Police say his car is found'],
  ['a modal in two words', 'Court can not rule', 'Court cannot rule'],
  ['marks at the end', 'Talks begin , ,', 'Talks begin'],
  ['an article', 'the talks begin', 'talks begin'],
])('leaves out %s', (_name, title, tidy) => {
  expect(tidyTitle(title)).toBe(tidy);
});

it.each<[name: string, title: string]>([
  ['a name with an article', 'The Hague rules on borders'],
  ['a title of one word', 'Whereas'],
  ['words in lower case said twice', 'Jury says that that is wrong'],
])('keeps %s', (_name, title) => {
  expect(tidyTitle(title)).toBe(title);
});
