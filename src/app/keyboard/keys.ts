/** Every key and what it does: the one table that the keyboard and its help sheet read. */

import type { ViewCommand } from '../../store/view-commands.ts';
import type { CurationCommand } from '../curation/run-curation.ts';

export type PageCommand =
  | 'search'
  | 'palette'
  | 'filters'
  | 'show-timeline'
  | 'show-list'
  | 'show-key-dates'
  | 'compare'
  | 'previous-event'
  | 'next-event'
  | 'read-event'
  | 'open-in-article'
  | 'undo'
  | 'redo'
  | 'mark'
  | 'history'
  | 'close'
  | 'keys';

export type Command = PageCommand | CurationCommand | ViewCommand;

export const KEY_GROUPS = [
  'Events',
  'Corrections',
  'Timeline',
  'Article',
  'Filters',
  'Page',
] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

export interface KeyBinding {
  readonly command: Command;
  /** Values of KeyboardEvent.key; any of them. */
  readonly keys: readonly string[];
  /** With Ctrl, or ⌘ on a Mac. */
  readonly withControl?: true;
  /** With Shift as well as Ctrl. */
  readonly withShift?: true;
  /** As the keys are printed in the help, each in a box of its own. */
  readonly shown: readonly string[];
  readonly does: string;
  readonly group: KeyGroup;
}

export const KEY_BINDINGS: readonly KeyBinding[] = [
  {
    command: 'previous-event',
    keys: ['ArrowLeft', ','],
    shown: ['←', ','],
    does: 'Previous event in time',
    group: 'Events',
  },
  {
    command: 'next-event',
    keys: ['ArrowRight', '.'],
    shown: ['→', '.'],
    does: 'Next event in time',
    group: 'Events',
  },
  {
    command: 'read-event',
    keys: ['Enter'],
    shown: ['Enter'],
    does: 'Read the event',
    group: 'Events',
  },
  {
    command: 'open-in-article',
    keys: ['o'],
    shown: ['o'],
    does: 'Open the event in its article',
    group: 'Events',
  },
  {
    command: 'compare',
    keys: ['c'],
    shown: ['c'],
    does: 'Compare the articles that report the event',
    group: 'Events',
  },
  {
    command: 'correct',
    keys: ['e'],
    shown: ['e'],
    does: 'Correct the event, or those marked',
    group: 'Corrections',
  },
  {
    command: 'accept',
    keys: ['a'],
    shown: ['a'],
    does: 'Accept the event, or those marked',
    group: 'Corrections',
  },
  {
    command: 'reject',
    keys: ['x'],
    shown: ['x'],
    does: 'Reject the event, or those marked',
    group: 'Corrections',
  },
  {
    command: 'mark',
    keys: ['m'],
    shown: ['m'],
    does: 'Mark the event, to correct several at once',
    group: 'Corrections',
  },
  {
    command: 'merge',
    keys: ['j'],
    shown: ['j'],
    does: 'Join the marked events, or the event with another',
    group: 'Corrections',
  },
  {
    command: 'review',
    keys: ['r'],
    shown: ['r'],
    does: 'Review the events, the weightiest first',
    group: 'Corrections',
  },
  {
    command: 'skip',
    keys: ['s'],
    shown: ['s'],
    does: 'Skip an event in the review',
    group: 'Corrections',
  },
  {
    command: 'history',
    keys: ['h'],
    shown: ['h'],
    does: 'History of the corrections',
    group: 'Corrections',
  },
  {
    command: 'undo',
    keys: ['z'],
    withControl: true,
    shown: ['Ctrl Z', '⌘Z'],
    does: 'Undo the last correction or change of filters',
    group: 'Corrections',
  },
  {
    command: 'redo',
    keys: ['Z', 'z'],
    withControl: true,
    withShift: true,
    shown: ['Ctrl Shift Z', '⇧⌘Z'],
    does: 'Redo what was undone',
    group: 'Corrections',
  },
  {
    command: 'redo',
    keys: ['y'],
    withControl: true,
    shown: ['Ctrl Y'],
    does: 'Redo what was undone',
    group: 'Corrections',
  },
  {
    command: 'previous-lane',
    keys: ['ArrowUp'],
    shown: ['↑'],
    does: 'Lane above',
    group: 'Timeline',
  },
  {
    command: 'next-lane',
    keys: ['ArrowDown'],
    shown: ['↓'],
    does: 'Lane below',
    group: 'Timeline',
  },
  { command: 'zoom-in', keys: ['+', '='], shown: ['+'], does: 'Zoom in', group: 'Timeline' },
  { command: 'zoom-out', keys: ['-', '−'], shown: ['−'], does: 'Zoom out', group: 'Timeline' },
  { command: 'show-all', keys: ['0'], shown: ['0'], does: 'Fit everything', group: 'Timeline' },
  { command: 'next-passage', keys: ['n'], shown: ['n'], does: 'Next passage', group: 'Article' },
  {
    command: 'previous-passage',
    keys: ['p'],
    shown: ['p'],
    does: 'Previous passage',
    group: 'Article',
  },
  { command: 'search', keys: ['/'], shown: ['/'], does: 'Search', group: 'Filters' },
  {
    command: 'palette',
    keys: ['k'],
    withControl: true,
    shown: ['Ctrl K', '⌘K'],
    does: 'Find anything: commands, events, actors, articles, saved views',
    group: 'Page',
  },
  { command: 'filters', keys: ['f'], shown: ['f'], does: 'Filters', group: 'Filters' },
  { command: 'show-timeline', keys: ['t'], shown: ['t'], does: 'Timeline', group: 'Page' },
  { command: 'show-list', keys: ['l'], shown: ['l'], does: 'List', group: 'Page' },
  { command: 'show-key-dates', keys: ['d'], shown: ['d'], does: 'Key dates', group: 'Page' },
  {
    command: 'close',
    keys: ['Escape'],
    shown: ['Esc'],
    does: 'Close the event, or what is open',
    group: 'Page',
  },
  { command: 'keys', keys: ['?'], shown: ['?'], does: 'This list of keys', group: 'Page' },
];
