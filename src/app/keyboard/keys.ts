/** Every key and what it stands for: the one table that the keyboard and its help sheet read. */

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
  /** Reopening has no key of its own. */
  readonly command: Exclude<Command, 'reopen'>;
  /** Values of KeyboardEvent.key; any of them. */
  readonly keys: readonly string[];
  /** With Ctrl, or ⌘ on a Mac. */
  readonly withControl?: true;
  /** With Shift as well as Ctrl. */
  readonly withShift?: true;
  /** As the keys are printed in the help, each in a box of its own. */
  readonly shown: readonly string[];
  readonly group: KeyGroup;
}

export const KEY_BINDINGS: readonly KeyBinding[] = [
  {
    command: 'previous-event',
    keys: ['ArrowLeft', ','],
    shown: ['←', ','],
    group: 'Events',
  },
  {
    command: 'next-event',
    keys: ['ArrowRight', '.'],
    shown: ['→', '.'],
    group: 'Events',
  },
  {
    command: 'read-event',
    keys: ['Enter'],
    shown: ['Enter'],
    group: 'Events',
  },
  {
    command: 'open-in-article',
    keys: ['o'],
    shown: ['o'],
    group: 'Events',
  },
  {
    command: 'compare',
    keys: ['c'],
    shown: ['c'],
    group: 'Events',
  },
  {
    command: 'correct',
    keys: ['e'],
    shown: ['e'],
    group: 'Corrections',
  },
  {
    command: 'accept',
    keys: ['a'],
    shown: ['a'],
    group: 'Corrections',
  },
  {
    command: 'reject',
    keys: ['x'],
    shown: ['x'],
    group: 'Corrections',
  },
  {
    command: 'mark',
    keys: ['m'],
    shown: ['m'],
    group: 'Corrections',
  },
  {
    command: 'merge',
    keys: ['j'],
    shown: ['j'],
    group: 'Corrections',
  },
  {
    command: 'review',
    keys: ['r'],
    shown: ['r'],
    group: 'Corrections',
  },
  {
    command: 'skip',
    keys: ['s'],
    shown: ['s'],
    group: 'Corrections',
  },
  {
    command: 'history',
    keys: ['h'],
    shown: ['h'],
    group: 'Corrections',
  },
  {
    command: 'undo',
    keys: ['z'],
    withControl: true,
    shown: ['Ctrl Z', '⌘Z'],
    group: 'Corrections',
  },
  {
    command: 'redo',
    keys: ['Z', 'z'],
    withControl: true,
    withShift: true,
    shown: ['Ctrl Shift Z', '⇧⌘Z'],
    group: 'Corrections',
  },
  {
    command: 'redo',
    keys: ['y'],
    withControl: true,
    shown: ['Ctrl Y'],
    group: 'Corrections',
  },
  {
    command: 'previous-lane',
    keys: ['ArrowUp'],
    shown: ['↑'],
    group: 'Timeline',
  },
  {
    command: 'next-lane',
    keys: ['ArrowDown'],
    shown: ['↓'],
    group: 'Timeline',
  },
  { command: 'zoom-in', keys: ['+', '='], shown: ['+'], group: 'Timeline' },
  { command: 'zoom-out', keys: ['-', '−'], shown: ['−'], group: 'Timeline' },
  { command: 'show-all', keys: ['0'], shown: ['0'], group: 'Timeline' },
  { command: 'next-passage', keys: ['n'], shown: ['n'], group: 'Article' },
  {
    command: 'previous-passage',
    keys: ['p'],
    shown: ['p'],
    group: 'Article',
  },
  { command: 'search', keys: ['/'], shown: ['/'], group: 'Filters' },
  {
    command: 'palette',
    keys: ['k'],
    withControl: true,
    shown: ['Ctrl K', '⌘K'],
    group: 'Page',
  },
  { command: 'filters', keys: ['f'], shown: ['f'], group: 'Filters' },
  { command: 'show-timeline', keys: ['t'], shown: ['t'], group: 'Page' },
  { command: 'show-list', keys: ['l'], shown: ['l'], group: 'Page' },
  { command: 'show-key-dates', keys: ['d'], shown: ['d'], group: 'Page' },
  {
    command: 'close',
    keys: ['Escape'],
    shown: ['Esc'],
    group: 'Page',
  },
  { command: 'keys', keys: ['?'], shown: ['?'], group: 'Page' },
];
