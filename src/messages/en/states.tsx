/** What stands in the place of the events, or above them: loading, nothing found, notices. */
import type { ReactNode } from 'react';
import { area } from '../area.ts';
import { plural } from './numbers.ts';

export const states = area('states', {
  dataset: 'Dataset',
  reading: (name: ReactNode) => <>Reading {name}</>,
  readingPlainly: (name: string) => `Reading ${name}`,
  checking: 'Checking quotes against their articles',
  amount: (come: string, all: string) => `${come} of ${all}`,
  size: (value: number, unit: string) =>
    `${value.toLocaleString('en', { maximumFractionDigits: unit === 'bytes' || value >= 100 ? 0 : 1 })} ${unit}`,
  bytes: 'bytes',
  checked: (events: string, articles: string) =>
    `Checked ${events} against the words of ${articles}`,
  stop: 'Stop',
  wordsWillStand: 'The words behind an event will stand here.',
  leftOut: (n: number, reports: string) =>
    `${reports} ${plural(n, 'is left out: its quote is not in its article', 'are left out: their quotes are not in their articles')}.`,
  notSaved: (reason: string) => `What you did last is not saved. ${reason}.`,
  whatCanBeDone: 'What can be done',
  dismiss: 'Dismiss',
});
