/**
 * How much each sign of two reports counts for their telling of one event, on the scale of log odds.
 *
 * Steps of an additive logistic model, fitted by tools/fit-same-event.ts on 118 annotated news articles of some 60 stories. Checked on
 * stories left out: 86 of 100 pairs that are put to one event are of one, and 21 of 100 that are of one are put to one; of the others
 * most share neither a word for the event nor a class of happenings. `same` was set for the precision.
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
  base: -1.787,
  same: 0.3,
  steps: {
    happening: [
      [-5.485, -0.354],
      [-5, -0.346],
      [-3.969, -0.305],
      [-3.087, -0.299],
      [-3, -0.251],
      [-2.268, -0.201],
      [-2.2, -0.182],
      [-1.98, -0.146],
      [-1.773, -0.128],
      [-1.7, -0.082],
      [-1.34, 0.035],
      [-0.996, 0.062],
      [-0.8, 0.444],
      [-0.592, 0.635],
      [-0.142, 0.867],
      [0.03, 1.023],
      [0.75, 1.125],
      [0.9, 1.156],
      [Number.POSITIVE_INFINITY, 1.239],
    ],
    central: [
      [-0.4, -0.12],
      [0.3, 0.498],
      [1.75, 0.982],
      [Number.POSITIVE_INFINITY, 0.99],
    ],
    saying: [
      [-4, -0.145],
      [-3.643, -0.091],
      [-3.634, -0.066],
      [-3.023, 0.302],
      [-2.682, 0.375],
      [-2.423, 0.439],
      [-2.29, 0.633],
      [-2.134, 0.79],
      [-1.713, 0.83],
      [Number.POSITIVE_INFINITY, 0.843],
    ],
    likeArticles: [
      [0.097, -1.325],
      [0.104, -1.305],
      [0.106, -1.294],
      [0.111, -0.796],
      [0.115, -0.784],
      [0.117, -0.364],
      [0.134, -0.347],
      [0.141, -0.332],
      [0.146, -0.32],
      [0.156, -0.234],
      [0.165, -0.131],
      [0.197, 0.129],
      [1, 0.391],
      [Number.POSITIVE_INFINITY, 0.386],
    ],
    ofOneActor: [
      [7.5, 0.164],
      [8.5, 0.152],
      [9.5, 0.094],
      [10.5, -0.2],
      [11.5, -0.387],
      [Number.POSITIVE_INFINITY, -0.604],
    ],
    sharedPart: [
      [0.132, -0.104],
      [0.205, -0.097],
      [0.218, -0.064],
      [0.224, -0.041],
      [0.27, -0.005],
      [0.298, 0.279],
      [0.324, 0.298],
      [0.404, 0.428],
      [0.46, 0.447],
      [0.477, 0.454],
      [Number.POSITIVE_INFINITY, 0.491],
    ],
    fewerWords: [
      [0.5, 0.276],
      [1.5, 0.226],
      [2.5, -0.079],
      [6.5, -0.211],
      [Number.POSITIVE_INFINITY, -0.23],
    ],
    plurals: [
      [0.5, 0.064],
      [Number.POSITIVE_INFINITY, -0.322],
    ],
    head: [
      [0.5, -0.135],
      [1.5, 0.131],
      [Number.POSITIVE_INFINITY, 0.367],
    ],
    distance: [
      [2, 0.303],
      [3, -0.081],
      [13, -0.096],
      [30, -0.063],
      [32, -0.057],
      [34, -0.042],
      [Number.POSITIVE_INFINITY, -0.025],
    ],
    centralPart: [
      [0.012, -0.143],
      [0.041, 0.19],
      [0.114, 0.223],
      [0.158, 0.229],
      [0.16, 0.202],
      [0.182, 0.068],
      [Number.POSITIVE_INFINITY, 0.03],
    ],
    once: [
      [0.5, -0.157],
      [Number.POSITIVE_INFINITY, 0.518],
    ],
    stem: [
      [0.5, -0.037],
      [Number.POSITIVE_INFINITY, 0.045],
    ],
    exactDates: [
      [0.5, -0.052],
      [Number.POSITIVE_INFINITY, 0.363],
    ],
    run: [
      [0.5, -0.085],
      [1.5, 0.083],
      [2.5, 0.134],
      [3.5, 0.153],
      [Number.POSITIVE_INFINITY, 0.717],
    ],
    title: [
      [0.5, -0.006],
      [Number.POSITIVE_INFINITY, 0.059],
    ],
    people: [
      [0.5, -0.096],
      [1.5, 0.074],
      [Number.POSITIVE_INFINITY, 0.547],
    ],
    toldOf: [[Number.POSITIVE_INFINITY, 0]],
    definite: [
      [0.5, -0.081],
      [1.5, -0.074],
      [Number.POSITIVE_INFINITY, 0.269],
    ],
    between: [
      [0.5, 0.113],
      [1.5, -0.013],
      [Number.POSITIVE_INFINITY, -0.031],
    ],
    kinds: [
      [0.5, 0.054],
      [1.5, 0.07],
      [Number.POSITIVE_INFINITY, -0.043],
    ],
  },
};
