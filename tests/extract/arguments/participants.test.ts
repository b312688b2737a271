import { expect, it } from 'vitest';
import { reportOf } from '../read-reports.ts';

const LEAD = 'Norline Corp. makes boats in Lorn. ';

it.each<[name: string, text: string, words: string, agents: string[]]>([
  [
    'profit that its company tells',
    'Norline Corp. said net income fell 6% to $20 million.',
    'fell',
    ['norline-corp'],
  ],
  [
    'sales of the sentence before',
    'Norline Corp. said profit rose. Sales fell 3%.',
    'fell',
    ['norline-corp'],
  ],
  [
    'what a clause begins with',
    `${LEAD}At Vesta Inc., profit jumped 16%.`,
    'jumped',
    ['vesta-inc'],
  ],
  ['shares of a name', `${LEAD}Norline shares fell $2.`, 'fell', ['norline-corp']],
  [
    'revenue behind “whose”',
    'Norline Corp., whose revenue rose 3%, opened a yard.',
    'rose',
    ['norline-corp'],
  ],
  ['a possessive after a full stop', "Norline Corp.'s profit fell 22%.", 'fell', ['norline-corp']],
  [
    'an initialism',
    'Northern Lines Corp. owns ferries. NL profit fell 3%.',
    'fell',
    ['northern-lines-corp'],
  ],
  [
    'the company, far from its name',
    `${LEAD}It was a mild winter. Boats were cheap. Storms were rare. The company sold a yard.`,
    'sold',
    ['norline-corp'],
  ],
])('gives %s to the company', (_, text, words, agents) => {
  expect(reportOf(text, words)?.agents).toEqual(agents);
});

it.each<[name: string, text: string, words: string]>([
  ['sales of a whole trade', `${LEAD}Retail sales fell 2% in May.`, 'fell'],
  ['figures where no company was named', 'Sales rose 3% in May.', 'rose'],
  [
    'a company of two',
    'Norline Corp. sued Vesta Inc. Vesta Inc. sued Norline Corp. It rained for days. The company sold a yard.',
    'sold',
  ],
  ['another’s figures', `${LEAD}The ministry’s revenue rose 4%.`, 'rose'],
  ['the maker of something', `${LEAD}The maker of the drug sold a yard.`, 'sold'],
])('leaves %s', (_, text, words) => {
  const agents = reportOf(text, words)?.agents ?? [];
  expect(agents.filter((id) => /norline|vesta/.test(id))).toEqual([]);
});

it.each<[name: string, text: string, words: string, agents: string[]]>([
  [
    '“who” right behind a name',
    'It was the first time that Novak, who arrived on Thursday, was allowed in.',
    'arrived',
    ['novak'],
  ],
  [
    'who ends a name that begins with a body',
    'The paper was signed by U.N. Secretary-General Ada Finch.',
    'signed',
    ['ada-finch'],
  ],
  [
    'whose words are quoted',
    'The Harbour newspaper quoted John Doe as saying that he would resign.',
    'saying',
    ['john-doe'],
  ],
  [
    'who says in an interview what he hopes',
    'Mr John Doe said in an interview with the Harbour at his farm that he hopes to sell the boat.',
    'sell',
    ['john-doe'],
  ],
  [
    'who did it, having done another thing',
    'Ada Finch said the doctor was packing his bags, having closed his office in May.',
    'closed',
    ['doctor'],
  ],
  ['a company with an apostrophe', "On Monday Mac's Corp. closed a yard.", 'closed', ['macs-corp']],
  ['a death that nobody caused', 'The poet John Doe died on Monday.', 'died', ['john-doe']],
])('finds %s', (_, text, words, agents) => {
  expect(reportOf(text, words)?.agents).toEqual(agents);
});

it.each<[name: string, text: string, words: string, agents: string[]]>([
  [
    'the people before a place',
    'Teachers from Lorn, who arrived on Thursday, were let in.',
    'arrived',
    ['teachers'],
  ],
  ['who had been killed', 'John Doe has been killed by rebels.', 'killed', ['rebels']],
  ['who owns a body', "Norline's Harbour Corp. closed a yard.", 'closed', ['harbour-corp']],
  ['who was killed', 'Rebels killed John Doe on Monday.', 'killed', ['rebels']],
])('keeps %s', (_, text, words, agents) => {
  expect(reportOf(text, words)?.agents).toEqual(agents);
});
