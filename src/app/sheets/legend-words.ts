/** What each mark means, in words; the marks themselves are drawn by those of the views. */
import type { DateForm } from '../../views/marks/DateMark.tsx';

export interface DateMeaning {
  readonly form: DateForm;
  readonly name: string;
  readonly means: string;
}

export const DATE_MEANINGS: readonly DateMeaning[] = [
  { form: 'point', name: 'Point.', means: 'On this day, and the source says so.' },
  { form: 'tinted', name: 'Tinted.', means: 'The day comes from the words around it.' },
  { form: 'blurred', name: 'In a blur.', means: 'About this day.' },
  {
    form: 'publication',
    name: 'Dashed, on the publication line.',
    means: 'No date told: it cannot be later than this.',
  },
  { form: 'before', name: 'Tail.', means: 'Some time before this.' },
  {
    form: 'within',
    name: 'Between two stops.',
    means: 'Happened once, somewhere along the line.',
  },
  { form: 'bar', name: 'Bar.', means: 'Lasted all this time.' },
  { form: 'open', name: 'Fading to the right.', means: 'Still going on when reported.' },
  { form: 'faded', name: 'Faded edge.', means: 'About then.' },
  {
    form: 'undated',
    name: 'In the tray.',
    means: 'No date in the words, and none from the publication.',
  },
];

export const MODALITY_MEANINGS = [
  { name: 'asserted', means: 'The article tells it as a fact.' },
  { name: 'claimed', means: 'The article tells it as somebody’s claim.' },
  { name: 'denied', means: 'The article tells that it did not happen, or that somebody says so.' },
  { name: 'planned', means: 'It is announced, and has not happened yet.' },
  { name: 'conditional', means: 'It would happen if something else did.' },
] as const;
