/** Words of several senses, of which the topic of the article tells the one that is meant: an appeal in court, an offer for shares. */
import type { Kind } from '../../model/kinds.ts';

export type Topic = 'politics' | 'legal' | 'business' | 'disaster' | 'fighting' | 'sport';

export interface TopicSense {
  readonly topic: Topic;
  readonly kind: Kind;
  readonly example: string;
  /** Lemmas. */
  readonly verbs?: string;
  readonly nouns?: string;
}

export const TOPIC_SENSES: readonly TopicSense[] = [
  {
    topic: 'legal',
    kind: 'legal',
    example: 'An appeal followed.',
    verbs:
      'appeal decide search seize question hear review overturn reverse uphold postpone delay transfer clear seek resolve',
    nouns: 'appeal decision hearing raid search request motion claim review',
  },
  {
    topic: 'business',
    kind: 'business',
    example: 'The approval followed.',
    verbs:
      'offer extend accept finance obtain complete solve approve supply reject found join boost strengthen authorize authorise amend scrap offset drop lower create provide tap hurt raise set_up seek establish replace overhaul compare inject hit total convert',
    nouns:
      'offer bid approval change transition campaign proposal move support collapse charge loss cancellation action suspension',
  },
  {
    topic: 'disaster',
    kind: 'support',
    example: 'The effort ended at dusk.',
    verbs: 'fly build establish set_up',
    nouns: 'effort search operation appeal evacuation flight mission',
  },
  {
    topic: 'disaster',
    kind: 'support',
    example: 'A boy was found after two days.',
    verbs: 'find discover locate',
  },
  {
    topic: 'disaster',
    kind: 'disaster',
    example: 'It struck at night.',
    verbs: 'strike hit shake rock',
  },
  {
    topic: 'disaster',
    kind: 'harm',
    example: 'She lost a cousin.',
    verbs: 'lose',
  },
  {
    topic: 'fighting',
    kind: 'attack',
    example: 'The strike lasted an hour.',
    verbs: 'strike respond resist',
    nouns: 'strike campaign operation landing',
  },
  {
    topic: 'politics',
    kind: 'politics',
    example: 'The change followed.',
    verbs: 'hold withdraw enter leave lose win',
    nouns: 'change return approval withdrawal',
  },
  {
    topic: 'sport',
    kind: 'other',
    example: 'They meet in May.',
    verbs:
      'beat meet return leave sign join appoint face win lose draw retire name pick move strike fight buy sell attack shoot',
    nouns: 'campaign return strike transfer battle clash fight victory signing move bid',
  },
];

/** Words of which sport is full. */
export const SPORT_WORDS =
  'win lose beat draw score defeat play qualify final semifinal semi-final quarter-final match game goal cup league season tournament ' +
  'championship title medal race coach club penalty striker trophy champion';

/** What is done in any story, of which a court speaks without doing it: they do not take the kind of the news of law. */
export const EVERYDAY_VERBS: ReadonlySet<string> = new Set(
  'give find administer operate share prepare take bring wake breathe sleep drink eat hear see'.split(
    ' ',
  ),
);
