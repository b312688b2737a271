/** A story of nine events for the browser tests: one of each way in which a date is known or not, two articles, two countries and their people. */
import type { Dataset } from '../../src/model/dataset.ts';
import { aDataset, anActor, anArticle, anEvent, aReport, aWhen } from '../builders/dataset.ts';

export const GAZETTE = anArticle({
  id: 'gazette',
  title: 'Lorn and Tarrel at odds over strait',
  publisher: 'Lorn Gazette',
  url: 'https://example.org/strait',
  published: '2021-03-02T08:30',
  publishedFrom: 'metadata',
  language: 'en',
  text: [
    'Lorn and Tarrel at odds over strait',
    'Fighting between Lorn and Tarrel over the Strait of Mern has gone on since February 26.',
    'Lorn’s harbour minister Ada Finch warned Tarrel on Monday that its ships would be turned back. She spoke to reporters on the quay.',
    'Tarrel’s president Bram Oke telephoned Finch, his office said.',
    'At least 12 sailors were killed, the Lorn navy claimed.',
    'Finch urged Tarrel to withdraw its ships from the strait.',
    'Tarrel seized the lighthouse of Mern in the early 1990s.',
    'The two countries have signed four treaties on the strait.',
  ].join('\n\n'),
});

export const WIRE = anArticle({
  id: 'wire',
  title: 'Tarrel must withdraw, says minister',
  language: 'en',
  text: [
    'Tarrel must withdraw, says minister',
    'Ada Finch has called on Tarrel to withdraw its ships, the Wire reported.',
    'Tarrel rejected the demand.',
    'Envoys of Lorn and Tarrel met in Port Mern on March 1, 2021.',
  ].join('\n\n'),
});

const fighting = anEvent({
  kind: 'attack',
  title: 'Lorn and Tarrel fight over the Strait of Mern',
  weight: 1,
  when: aWhen('2021-02-26/..', {
    extent: 'throughout',
    phrase: [GAZETTE, 'since February 26'],
    rule: 'since',
  }),
  participants: [
    ['lorn', 'agent'],
    ['tarrel', 'agent'],
  ],
  reports: [
    aReport(
      GAZETTE,
      'Fighting between Lorn and Tarrel over the Strait of Mern has gone on since February 26.',
      { id: 'fighting', trigger: 'Fighting' },
    ),
  ],
});

const warning = anEvent({
  kind: 'warning',
  title: 'Ada Finch warns Tarrel that ships will be turned back',
  weight: 0.9,
  when: aWhen('2021-03-01', {
    phrase: [GAZETTE, 'on Monday'],
    anchor: '2021-03-02',
    rule: 'weekday',
  }),
  participants: [
    ['ada-finch', 'agent'],
    ['tarrel', 'target'],
  ],
  reports: [
    aReport(
      GAZETTE,
      'Lorn’s harbour minister Ada Finch warned Tarrel on Monday that its ships would be turned back.',
      { id: 'warning', trigger: 'warned' },
    ),
  ],
});

const call = anEvent({
  kind: 'call',
  title: 'Bram Oke telephones Ada Finch',
  when: aWhen('../2021-03-02', { basis: 'publication' }),
  participants: [
    ['bram-oke', 'agent'],
    ['ada-finch', 'target'],
  ],
  reports: [
    aReport(GAZETTE, 'Tarrel’s president Bram Oke telephoned Finch, his office said.', {
      id: 'call',
      trigger: 'telephoned',
      saidBy: ['bram-oke'],
    }),
  ],
});

const deaths = anEvent({
  kind: 'harm',
  title: 'At least 12 sailors killed, Lorn’s navy claims',
  weight: 0.8,
  when: aWhen('../2021-03-02', { basis: 'context' }),
  reports: [
    aReport(GAZETTE, 'At least 12 sailors were killed, the Lorn navy claimed.', {
      id: 'deaths',
      trigger: 'killed',
      saidBy: ['lorn-navy'],
      modality: 'claimed',
      figures: [[12, 'deaths', '12']],
    }),
  ],
});

const appeal = anEvent({
  kind: 'appeal',
  title: 'Ada Finch calls on Tarrel to withdraw its ships',
  weight: 0.7,
  when: aWhen('../2021-03-02', { basis: 'publication' }),
  participants: [
    ['ada-finch', 'agent'],
    ['tarrel', 'target'],
  ],
  reports: [
    aReport(GAZETTE, 'Finch urged Tarrel to withdraw its ships from the strait.', {
      id: 'appeal',
      trigger: 'urged',
    }),
    aReport(WIRE, 'Ada Finch has called on Tarrel to withdraw its ships, the Wire reported.', {
      id: 'appeal-by-wire',
      trigger: 'called on',
      saidBy: ['the-wire'],
    }),
  ],
});

const seizure = anEvent({
  kind: 'deployment',
  title: 'Tarrel seizes the lighthouse of Mern',
  weight: 0.3,
  when: aWhen('1990~/1993~', { phrase: [GAZETTE, 'in the early 1990s'], rule: 'part-of-decade' }),
  participants: [['tarrel', 'agent']],
  reports: [
    aReport(GAZETTE, 'Tarrel seized the lighthouse of Mern in the early 1990s.', {
      id: 'seizure',
      trigger: 'seized',
    }),
  ],
});

const treaties = anEvent({
  kind: 'agreement',
  title: 'Four treaties on the strait are signed',
  weight: 0.2,
  reports: [
    aReport(GAZETTE, 'The two countries have signed four treaties on the strait.', {
      id: 'treaties',
      trigger: 'signed',
    }),
  ],
});

const refusal = anEvent({
  kind: 'refusal',
  title: 'Tarrel rejects the demand',
  weight: 0.4,
  participants: [['tarrel', 'agent']],
  reports: [aReport(WIRE, 'Tarrel rejected the demand.', { id: 'refusal', trigger: 'rejected' })],
});

const meeting = anEvent({
  kind: 'meeting',
  title: 'Envoys of Lorn and Tarrel meet in Port Mern',
  weight: 0.6,
  when: aWhen('2021-03-01', { phrase: [WIRE, 'on March 1, 2021'], rule: 'date' }),
  participants: [
    ['lorn', 'agent'],
    ['tarrel', 'agent'],
  ],
  where: 'Port Mern',
  reports: [
    aReport(WIRE, 'Envoys of Lorn and Tarrel met in Port Mern on March 1, 2021.', {
      id: 'meeting',
      trigger: 'met',
    }),
  ],
});

export const STRAIT: Dataset = aDataset({
  title: 'The Strait of Mern',
  articles: [GAZETTE, WIRE],
  actors: [
    anActor({ id: 'lorn', name: 'Lorn', kind: 'country' }),
    anActor({ id: 'tarrel', name: 'Tarrel', kind: 'country' }),
    anActor({
      id: 'ada-finch',
      name: 'Ada Finch',
      aliases: ['Finch'],
      description: 'harbour minister',
      partOf: 'lorn',
    }),
    anActor({ id: 'bram-oke', name: 'Bram Oke', description: 'president', partOf: 'tarrel' }),
    anActor({ id: 'lorn-navy', name: 'Lorn Navy', kind: 'organization', partOf: 'lorn' }),
    anActor({ id: 'the-wire', name: 'The Wire', kind: 'organization' }),
  ],
  events: [fighting, warning, call, deaths, appeal, seizure, treaties, refusal, meeting],
});
