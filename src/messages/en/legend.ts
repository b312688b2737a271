/** "How to read this": every mark and what it means. */
import { area } from '../area.ts';

export const legend = area('legend', {
  heading: 'How to read this',
  text: (heading: string) => `${heading}, text`,
  takeTour: 'Take a short tour',
  onTimeline: 'On the timeline: certainty is form',
  forms: {
    point: { name: 'Point.', means: 'On this day, and the source says so.' },
    tinted: { name: 'Tinted.', means: 'The day comes from the words around it.' },
    blurred: { name: 'In a blur.', means: 'About this day.' },
    publication: {
      name: 'Dashed, on the publication line.',
      means: 'No date told: it cannot be later than this.',
    },
    before: { name: 'Tail.', means: 'Some time before this.' },
    within: { name: 'Between two stops.', means: 'Happened once, somewhere along the line.' },
    bar: { name: 'Bar.', means: 'Lasted all this time.' },
    open: { name: 'Fading to the right.', means: 'Still going on when reported.' },
    faded: { name: 'Faded edge.', means: 'About then.' },
    undated: {
      name: 'In the tray.',
      means: 'No date in the words, and none from the publication.',
    },
  },
  several: {
    name: 'Number in an oval.',
    means: 'So many events, too close to tell apart at this zoom.',
  },
  letters: { name: 'Letters after a title.', means: 'The articles that report it.' },
  published: {
    name: 'Line and tint.',
    means: 'The latest publication: no dated report can stand after it.',
  },
  fold: {
    name: 'Zigzag.',
    means: 'Years without events are folded; the tinted part has a scale of its own.',
  },
  held: {
    name: 'Yellow row, ring.',
    means: 'The event in hand. The lanes of those in it say “agent” or “target”.',
  },
  keyDay: {
    name: 'Bar under the axis.',
    means: 'A day that the story turned on, once key dates were opened; the list says so too.',
  },
  joint: {
    name: 'Lane of several.',
    means: 'They act together: the event stands once, under none of them alone.',
  },
  bars: {
    name: 'Bars of the overview.',
    means: 'How many events touch each day, by family; hollow where only publication dates them.',
  },
  kinds: 'Kinds of event: the icon tells the kind, the colour its family',
  inWords: 'In the words: serif is the source speaking, word for word',
  samples: {
    trigger: 'warned',
    phrase: 'on Tuesday',
    around: 'he added.',
    passage: 'passage',
    article: 'Article A',
  },
  trigger: {
    name: 'Marker yellow.',
    means: 'The words that tell of the event, and the passage in hand.',
  },
  phrase: { name: 'Dotted.', means: 'The words that the date was read from.' },
  around: { name: 'Grey.', means: 'The article’s words before and after the passage.' },
  underlined: {
    name: 'Underlined in an article.',
    means: 'Words that report an event, in the colour of its family.',
  },
  secondLine: { name: 'A second line.', means: 'Another event is reported in the same words.' },
  number: { name: 'Number.', means: 'Leads to the event in the margin, and to the event itself.' },
  square: {
    name: 'Square letter.',
    means: 'An article; before a name it is the article that quotes the speaker.',
  },
  wrong: 'What it gets wrong, and how often',
  measured: (articles: number, reports: number) =>
    `Measured on ${articles} annotated articles with ${reports} reports that belong on a timeline:`,
  found: (percent: number) => `${percent} % of them are found.`,
  needless: (percent: number) =>
    `${percent} % of all that is found is nothing that a careful reader would list; most of it weighs little.`,
  rightKind: (percent: number) => `${percent} % of those found have the right kind.`,
  rightDate: (percent: number) => `${percent} % have the right time, or rightly none.`,
  rightAgent: (percent: number) =>
    `${percent} % name the right person or body as the one who acts.`,
  falseDates: (percent: number) =>
    `${percent} % of the times taken from the text contradict it. The error to fear: open the event and read the words.`,
  sameEvent: (percent: number) =>
    `${percent} % of the pairs of reports of one event stand on one event: the same happening often stands twice.`,
  judge: 'The words stand beside every event to judge by; what is wrong can be corrected there.',
  howPut: 'How an event is put: the line of its title',
  differ: { name: 'Crossed lines.', means: 'Its sources differ: compare them.' },
  edited: { name: 'Pencil.', means: 'Edited; beside it stands what it was.' },
  modalities: {
    asserted: 'The article tells it as a fact.',
    claimed: 'The article tells it as somebody’s claim.',
    denied: 'The article tells that it did not happen, or that somebody says so.',
    planned: 'It is announced, and has not happened yet.',
    conditional: 'It would happen if something else did.',
  },
});
