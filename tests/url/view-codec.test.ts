import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../../src/messages/say.ts';
import { MODALITIES } from '../../src/model/dataset.ts';
import { KINDS } from '../../src/model/kinds.ts';
import { ACTOR_ROLES, DETAILS, NO_FILTERS } from '../../src/query/filters.ts';
import { DEFAULT_VIEW, LANES, type View } from '../../src/store/state.ts';
import { decodeView } from '../../src/url/decode-view.ts';
import { encodeView } from '../../src/url/encode-view.ts';
import { actorId, articleId, eventId, reportId } from '../builders/bare-dataset.ts';

const phone: View = { ...DEFAULT_VIEW, screen: { kind: 'list' } };

const anId = fc.string({ minLength: 1, unit: 'grapheme' });
const ids = <T>(make: (id: string) => T) =>
  fc.uniqueArray(anId, { maxLength: 3 }).map((l) => l.map(make));
const moment = fc.oneof(
  fc
    .integer({ min: -8.64e15 / 86_400_000 + 1, max: 8.64e15 / 86_400_000 - 1 })
    .map((d) => d * 86_400_000),
  fc.maxSafeInteger().map((n) => n % 8.64e15),
);
const stretch = fc
  .tuple(moment, moment)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const views: fc.Arbitrary<View> = fc
  .record({
    dataset: fc.constantFrom('karabakh-2020', 'other_one', 'v1.2'),
    screen: fc.oneof(
      fc.constantFrom<View['screen'][]>(
        { kind: 'timeline' },
        { kind: 'list' },
        { kind: 'key-dates' },
        { kind: 'compare' },
      ),
      anId.map((id) => ({ kind: 'actor', actor: actorId(id) }) as const),
      anId.map((id) => ({ kind: 'article', article: articleId(id) }) as const),
    ),
    lanes: fc.constantFrom(...LANES),
    selection: fc.oneof(
      fc.constant({ kind: 'none' } as const),
      anId.map((id) => ({ kind: 'event', event: eventId(id) }) as const),
      anId.map((id) => ({ kind: 'report', report: reportId(id) }) as const),
      anId.map(
        (id) => ({ kind: 'report', report: reportId(id), quote: '0123456789abcd' }) as const,
      ),
    ),
    window: fc.option(stretch, { nil: undefined }),
    hours: fc.constantFrom(undefined, 'UTC', 'Asia/Baku', 'America/New_York', '+05:30', '-10:00'),
    filters: fc.record({
      detail: fc.constantFrom(...DETAILS),
      actors: ids(actorId),
      actorRole: fc.constantFrom(...ACTOR_ROLES),
      kinds: fc.subarray([...KINDS]),
      articles: ids(articleId),
      certainties: fc.subarray(['stated', 'context', 'publication', 'undated'] as const),
      modalities: fc.subarray([...MODALITIES]),
      time: fc.oneof(
        fc.constant({}),
        stretch,
        stretch.map(({ start }) => ({ start })),
        stretch.map(({ end }) => ({ end })),
      ),
      words: fc.string({ unit: 'grapheme' }),
    }),
  })
  .map(({ window, hours, ...view }) => ({
    ...view,
    ...(window && { window }),
    ...(hours !== undefined && { hours }),
  }));

describe('view and address', () => {
  it('are the inverse of each other', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(DEFAULT_VIEW, phone), (view, home) => {
        const decoded = decodeView(encodeView(view, home), home);
        expect(decoded).toEqual({ view, notices: [] });
      }),
    );
  });

  it('tell of the view at home where the reader has asked for it', () => {
    const asked: View = { ...DEFAULT_VIEW, screen: { kind: 'timeline', asked: true } };
    expect(encodeView(asked, DEFAULT_VIEW)).toBe('?view=timeline');
    expect(decodeView('?view=timeline', DEFAULT_VIEW).view).toEqual(asked);
  });

  it('are silent about what is as at home', () => {
    expect(encodeView(DEFAULT_VIEW, DEFAULT_VIEW)).toBe('');
    expect(encodeView(phone, phone)).toBe('');
    expect(encodeView(phone, DEFAULT_VIEW)).toBe('?view=list');
  });

  it('any text in gives a view', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { view } = decodeView(`?${query}`, DEFAULT_VIEW);
        expect(decodeView(encodeView(view, DEFAULT_VIEW), DEFAULT_VIEW).view).toEqual(view);
      }),
    );
  });
});

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const filtered = (filters: Partial<View['filters']>): View => ({
  ...DEFAULT_VIEW,
  filters: { ...NO_FILTERS, ...filters },
});

it.each<[string, View]>([
  ['?event=e1', { ...DEFAULT_VIEW, selection: { kind: 'event', event: eventId('e1') } }],
  ['?actors=iran,armenia', filtered({ actors: [actorId('iran'), actorId('armenia')] })],
  [
    '?kinds=attack,call&certainty=undated',
    filtered({ kinds: ['attack', 'call'], certainties: ['undated'] }),
  ],
  ['?words=serious+warning', filtered({ words: 'serious warning' })],
  [
    '?from=2020-09-28&to=2020-10-06',
    filtered({ time: { start: day('2020-09-28'), end: day('2020-10-07') } }),
  ],
  [
    '?article=velayati&lanes=kind',
    { ...DEFAULT_VIEW, lanes: 'kind', screen: { kind: 'article', article: articleId('velayati') } },
  ],
  [
    '?window=2020-09-27/2020-10-06T22:41Z',
    { ...DEFAULT_VIEW, window: { start: day('2020-09-27'), end: Date.parse('2020-10-06T22:41Z') } },
  ],
])('%s is written so that people can read it', (query, view) => {
  expect(encodeView(view, DEFAULT_VIEW)).toBe(query);
  expect(decodeView(query, DEFAULT_VIEW)).toEqual({ view, notices: [] });
});

it('reads a comma that was percent-encoded on the way', () => {
  const { view } = decodeView('?actors=iran%2Carmenia', DEFAULT_VIEW);
  expect(view.filters.actors).toEqual(['iran', 'armenia']);
});

describe('one bad parameter is dropped with a notice that names it, and spoils nothing else', () => {
  const good = '&event=e1&kinds=call';
  const kept: View = {
    ...filtered({ kinds: ['call'] }),
    selection: { kind: 'event', event: eventId('e1') },
  };
  it.each([
    ['view=sideways', 'view=sideways'],
    ['lanes=9', 'lanes=9'],
    ['certainty=sure', 'certainty=sure'],
    ['modality=asserted,maybe', 'modality=maybe', { modalities: ['asserted'] }],
    ['from=yesterday', 'from=yesterday'],
    ['from=2020-02-30', 'from=2020-02-30'],
    ['from=2020-10-06&to=2020-10-01', 'to=2020-10-01', { time: { start: day('2020-10-06') } }],
    ['window=2020-10-06', 'window=2020-10-06'],
    ['window=2020-10-06/2020-10-01', 'window=2020-10-06/2020-10-01'],
    ['dataset=../../secret', 'dataset=../../secret'],
    ['dataset=https://elsewhere.example/', 'dataset=https://elsewhere.example/'],
    ['lanes=kind&lanes=none', 'lanes=none', {}, { lanes: 'kind' }],
  ] as [string, string, Partial<View['filters']>?, Partial<View>?][])(
    '?%s',
    (query, named, filters = {}, rest = {}) => {
      const { view, notices } = decodeView(`?${query}${good}`, DEFAULT_VIEW);
      expect(view).toEqual({ ...kept, ...rest, filters: { ...kept.filters, ...filters } });
      expect(
        notices.map((notice) => (typeof notice === 'string' ? notice : notice(sayEnglish))),
      ).toEqual([expect.stringContaining(named)]);
    },
  );

  it.each(['?utm_source=mail', '?', '', '?actors=', '?actors=,,'])('%s is no fault', (query) => {
    expect(decodeView(query, DEFAULT_VIEW)).toEqual({ view: DEFAULT_VIEW, notices: [] });
  });
});
