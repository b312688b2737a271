/**
 * How much each sign of two reports counts for their telling of one event, on the scale of log odds.
 *
 * Steps of an additive logistic model, fitted by tools/fit-same-event.ts on 54 annotated news articles of 34 stories. Checked on
 * stories left out: 87 of 100 pairs that are put to one event are of one, and 27 of 100 that are of one are put to one; of the others half
 * share neither a word for the event nor a class of happenings. `same` was set for the precision.
 */
import type { PairSigns } from './pair-signs.ts';

/** Up to and with a value, so many points; the last goes up to infinity. */
type Steps = readonly (readonly [upTo: number, points: number])[];

export interface SameEventPoints {
  readonly base: number;
  /** Where the sum reaches it, two reports are of one event. */
  readonly same: number;
  readonly steps: Readonly<Record<keyof PairSigns, Steps>>;
}

export const SAME_EVENT_POINTS: SameEventPoints = {
  base: -1.467,
  same: 0.3,
  steps: {
    happening: [
      [-3.538, -0.419],
      [-3.3, -0.287],
      [-2.8, -0.253],
      [-2.541, -0.258],
      [-2.35, -0.271],
      [-2.177, -0.228],
      [-1.9, -0.19],
      [-1.869, -0.174],
      [-1.577, -0.18],
      [-1.48, 0.091],
      [-1.289, 0.219],
      [-0.92, 0.202],
      [-0.891, 0.236],
      [-0.541, 0.478],
      [-0.4, 0.58],
      [-0.05, 0.886],
      [0.2, 1.187],
      [0.512, 1.299],
      [1.124, 1.34],
      [Number.POSITIVE_INFINITY, 1.384],
    ],
    central: [
      [-0.4, -0.153],
      [0.3, 0.361],
      [Number.POSITIVE_INFINITY, 0.936],
    ],
    saying: [
      [-4, -0.112],
      [-3.4, -0.094],
      [-3.319, 0.095],
      [-3.058, 0.104],
      [-2.592, 0.134],
      [-2.539, 0.185],
      [-2.41, 0.348],
      [-2.261, 0.386],
      [-2.123, 0.452],
      [-1.594, 0.47],
      [-1.291, 0.493],
      [-0.91, 0.598],
      [Number.POSITIVE_INFINITY, 0.636],
    ],
    likeArticles: [
      [0.105, -1.463],
      [0.115, -0.782],
      [0.145, -0.493],
      [0.161, -0.052],
      [0.179, 0.213],
      [0.215, 0.223],
      [1, 0.36],
      [Number.POSITIVE_INFINITY, 0.286],
    ],
    ofOneActor: [
      [0.5, 0.193],
      [4.5, 0.254],
      [5.5, 0.241],
      [6.5, 0.028],
      [7.5, 0.012],
      [11.5, -0.016],
      [Number.POSITIVE_INFINITY, -0.727],
    ],
    sharedPart: [
      [0.082, -0.199],
      [0.102, -0.194],
      [0.119, -0.171],
      [0.144, -0.114],
      [0.204, -0.062],
      [0.217, -0.056],
      [0.301, 0.132],
      [0.325, 0.394],
      [0.338, 0.522],
      [0.385, 0.543],
      [0.429, 0.63],
      [0.464, 0.642],
      [0.475, 0.676],
      [0.505, 0.703],
      [0.586, 0.973],
      [Number.POSITIVE_INFINITY, 1.056],
    ],
    fewerWords: [
      [0.5, 0.251],
      [1.5, 0.154],
      [2.5, -0.016],
      [Number.POSITIVE_INFINITY, -0.248],
    ],
    plurals: [
      [0.5, 0.115],
      [Number.POSITIVE_INFINITY, -0.459],
    ],
    head: [
      [0.5, -0.107],
      [1.5, 0.06],
      [Number.POSITIVE_INFINITY, 0.274],
    ],
    distance: [
      [2, 0.246],
      [13, -0.154],
      [16, -0.099],
      [20, -0.071],
      [26, -0.063],
      [30, -0.043],
      [39, -0.024],
      [46, 0.009],
      [Number.POSITIVE_INFINITY, 0.021],
    ],
    centralPart: [
      [0.012, -0.166],
      [0.015, 0.06],
      [0.038, 0.078],
      [0.045, 0.082],
      [0.061, 0.159],
      [0.083, 0.149],
      [0.094, 0.162],
      [0.096, 0.19],
      [0.107, 0.264],
      [0.125, 0.312],
      [0.158, 0.336],
      [Number.POSITIVE_INFINITY, 0.329],
    ],
    once: [
      [0.5, -0.109],
      [Number.POSITIVE_INFINITY, 0.248],
    ],
    stem: [
      [0.5, -0.117],
      [Number.POSITIVE_INFINITY, 0.228],
    ],
    exactDates: [
      [0.5, -0.09],
      [Number.POSITIVE_INFINITY, 0.424],
    ],
  },
};
