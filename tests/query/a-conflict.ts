/** A small conflict in two articles, with one event of each certainty. */
import { aDataset, anActor, anArticle, anEvent, aReport } from '../builders/bare-dataset.ts';

export const aConflict = aDataset({
  articles: [anArticle('a', { published: '2020-10-06T22:41' }), anArticle('b')],
  actors: [
    anActor('iran', 'Iran', 'country'),
    anActor('hatami', 'Amir Hatami', 'person', 'iran'),
    anActor('rouhani', 'Hassan Rouhani', 'person', 'iran'),
    anActor('azerbaijan', 'Azerbaijan', 'country'),
    anActor('aliyev', 'İlham Əliyev (Aliyev)', 'person', 'azerbaijan'),
    anActor('armenia', 'Armenia', 'country'),
    anActor('russia', 'Russia', 'country'),
    anActor('unheard', 'Nobody', 'group'),
  ],
  events: [
    anEvent('occupation', {
      kind: 'deployment',
      title: 'Armenia occupies territory, a neighbour says',
      who: [
        ['armenia', 'agent'],
        ['azerbaijan', 'target'],
      ],
      reports: [aReport('r1', { article: 'b', modality: 'claimed', quote: 'occupied parts' })],
    }),
    anEvent('call', {
      kind: 'call',
      date: '../2020-10-06',
      basis: 'publication',
      who: [
        ['rouhani', 'agent'],
        ['aliyev', 'target'],
      ],
      reports: [aReport('r2', { quote: 'told his counterpart by telephone', saidBy: ['rouhani'] })],
    }),
    anEvent('warning', {
      kind: 'warning',
      title: 'Iran’s minister warns over shells',
      date: '2020-10-06',
      who: [
        ['hatami', 'agent'],
        ['armenia', 'target'],
        ['azerbaijan', 'target'],
      ],
      reports: [aReport('r3', { quote: 'Hatami on Tuesday warned that shells', start: 40 })],
    }),
    anEvent('halt', {
      kind: 'appeal',
      date: '2020-10-05',
      who: [['russia', 'agent']],
      reports: [aReport('r4', { quote: 'on Monday called for a halt' })],
    }),
    anEvent('fighting', {
      kind: 'attack',
      date: '2020-09-28/..',
      basis: 'context',
      extent: 'throughout',
      who: [
        ['armenia', 'agent'],
        ['azerbaijan', 'agent'],
      ],
      reports: [
        aReport('r5', { quote: 'The battles began' }),
        aReport('r6', { article: 'b', modality: 'claimed', quote: 'the war' }),
      ],
    }),
    anEvent('rebellion', {
      kind: 'protest',
      date: '199X',
      who: [['azerbaijan', 'target']],
      reports: [aReport('r7', { quote: 'rebelled in the 1990s' })],
    }),
  ],
});
