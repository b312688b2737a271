/** The short tour. */
import { area } from '../area.ts';

export const tour = area('tour', {
  name: 'A short tour',
  step: (at: number, all: number) => `Step ${at} of ${all}:`,
  back: 'Back',
  next: 'Next',
  done: 'Done',
  leave: 'Leave the tour',
  steps: {
    order: {
      heading: 'What the articles report, in order',
      text: 'Each mark is an event that an article reports: its icon tells the kind, its colour the family, its form how its date is known. Events without a date stand in a tray of their own; nothing is put on a day that nobody told.',
    },
    words: {
      heading: 'Every event opens to its words',
      text: 'Choose an event and read, at its side, when it happened and from which words that was read, who took part, and each report of it: word for word, with its place in the article.',
    },
    speakers: {
      heading: 'Who says so',
      text: 'Above each passage stands through whom it came: the article, the agency, the speaker; and how it is put: asserted, claimed, denied, planned. Two articles on one event are two reports, not two events.',
    },
    differences: {
      heading: 'Where they differ',
      text: 'Compare sets the articles side by side: other numbers, other names, other channels, a missing date. Words that only one of them has are marked in yellow; nobody is coloured as right.',
    },
    keyDates: {
      heading: 'What the story turned on',
      text: 'Key dates are the days that most articles name, on most days, and still later. They make a page to read from top to bottom, to print, or to take away with every sentence cited.',
    },
    onwards: {
      heading: 'Your way from here',
      text: 'Ctrl K finds anything: an event, an actor, words of an article, a view that you have saved. “?” lists every key, and “How to read this” every mark.',
    },
  },
});
