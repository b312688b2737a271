import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDataset } from '../../src/model/decode-dataset.ts';
import { decodeWithoutMisquoted } from '../../src/model/without-misquoted.ts';
import { anyText } from '../builders/any-text.ts';
import {
  aDataset,
  aHarbourDataset,
  anActor,
  anArticle,
  anEvent,
  aReport,
} from '../builders/dataset.ts';

const valid = aHarbourDataset();

/** The dataset as JSON with one place changed; an undefined value takes the field out. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(valid) as unknown;
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1)!;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

function problemsOf(input: unknown) {
  const result = decodeDataset(input);
  return result.ok ? [] : result.failure;
}

describe('a valid dataset', () => {
  it('is read from its text', () => {
    expect(decodeDataset(JSON.stringify(valid))).toEqual({ ok: true, value: valid });
  });

  it('is read from parsed JSON', () => {
    expect(decodeDataset(valid)).toEqual({ ok: true, value: valid });
  });

  it('may be empty', () => {
    expect(decodeDataset(aDataset())).toEqual({ ok: true, value: aDataset() });
  });

  it('may start with a byte order mark', () => {
    expect(decodeDataset(`\uFEFF${JSON.stringify(valid)}`).ok).toBe(true);
  });

  it('may hold lone surrogates and control characters in a text', () => {
    const article = anArticle({ text: 'a\ud800b\u0000\u202e\u200bc' });
    const dataset = aDataset({
      articles: [article],
      events: [anEvent({ reports: [aReport(article, '\ud800b')] })],
    });
    expect(decodeDataset(JSON.stringify(dataset))).toEqual({ ok: true, value: dataset });
  });
});

describe('a file that is no dataset', () => {
  it.each([
    ['nothing', '', '$', 'The file is empty'],
    [
      'a web page',
      '<!doctype html>',
      '$',
      'The file is not JSON at line 1, column 1, where a value belongs',
    ],
    ['cut off in a string', '{"format": "sour', '$', 'The file is cut off at line 1, column 17'],
    [
      'cut off after a comma',
      '{\n "format": "sourceline",\n',
      '$',
      'The file is cut off at line 3, column 1',
    ],
    [
      'a missing comma',
      '{"format": "sourceline" "version": 1}',
      '$',
      'The file is not JSON at line 1, column 25, where a comma or "}" belongs',
    ],
    [
      'a comma too many',
      '[1,]',
      '$',
      'The file is not JSON at line 1, column 4, where a value belongs',
    ],
    ['a list', '[]', '$', 'The file is not a Sourceline dataset: it is not an object'],
    ['null', 'null', '$', 'The file is not a Sourceline dataset: it is not an object'],
    [
      'other JSON',
      '{"events": []}',
      'format',
      'The file is not a Sourceline dataset: its “format” is not "sourceline"',
    ],
    [
      'a later version',
      '{"format": "sourceline", "version": 2}',
      'version',
      'The dataset is of version 2; this Sourceline reads version 1',
    ],
    [
      'no version',
      '{"format": "sourceline"}',
      'version',
      'The dataset is of version unknown; this Sourceline reads version 1',
    ],
  ])('%s', (_, text, path, message) => {
    expect(problemsOf(text)).toMatchObject([{ path, message, remedy: expect.any(String) }]);
  });

  it.each([['__proto__'], ['constructor'], ['prototype']])(
    'a field called %s, at any depth',
    (key) => {
      const text = JSON.stringify(valid).replace(
        '"kind":"disaster"',
        `"kind":"disaster","${key}":{"a":1}`,
      );
      expect(problemsOf(text)).toMatchObject([{ path: `events[0].${key}` }]);
      expect(({} as { a?: number }).a).toBeUndefined();
    },
  );

  it('nesting without end', () => {
    expect(problemsOf('['.repeat(200_000))).toMatchObject([{ path: '$' }]);
    expect(
      problemsOf(
        `{"format":"sourceline","version":1,"title":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      ),
    ).toMatchObject(expect.arrayContaining([expect.objectContaining({ path: 'title' })]));
  });
});

describe('a wrong field is named with its path', () => {
  it.each<[string, readonly (string | number)[], unknown, string, string]>([
    ['missing title', ['title'], undefined, 'title', '“title” is missing; it is a text'],
    ['empty id', ['articles', 0, 'id'], '', 'articles[0].id', '“id” is empty'],
    [
      'null for absent',
      ['articles', 1, 'url'],
      null,
      'articles[1].url',
      '“url” is null, not a text',
    ],
    [
      'a script as address',
      ['articles', 0, 'url'],
      'javascript:alert(1)',
      'articles[0].url',
      '“url” is not an address that starts with http:// or https:// (it is "javascript:alert(1)")',
    ],
    [
      'a data address',
      ['articles', 0, 'url'],
      'data:text/html,x',
      'articles[0].url',
      '“url” is not an address that starts with http:// or https:// (it is "data:text/html,x")',
    ],
    [
      'a digest that is none',
      ['articles', 0, 'sha256'],
      'abc',
      'articles[0].sha256',
      '“sha256” is not 64 hexadecimal digits, in lower case',
    ],
    [
      'an impossible day',
      ['events', 0, 'when', 'edtf'],
      '2021-02-30',
      'events[0].when.edtf',
      '“edtf” is not a date in EDTF, such as 2020-10-06, 2020-10, 199X or 2020-09-28/.. (it is "2021-02-30")',
    ],
    [
      'an impossible publication date',
      ['articles', 0, 'published'],
      'yesterday',
      'articles[0].published',
      '“published” is not a date in EDTF, such as 2020-10-06, 2020-10, 199X or 2020-09-28/.. (it is "yesterday")',
    ],
    [
      'weight over 1',
      ['events', 0, 'weight'],
      1.5,
      'events[0].weight',
      '“weight” is 1.5, more than 1',
    ],
    [
      'weight below 0',
      ['events', 0, 'weight'],
      -0.1,
      'events[0].weight',
      '“weight” is -0.1, less than 0',
    ],
    [
      'weight in words',
      ['events', 0, 'weight'],
      'much',
      'events[0].weight',
      '“weight” is "much", not a number',
    ],
    ['unknown kind', ['events', 0, 'kind'], 'party', 'events[0].kind', '“kind” is "party"'],
    [
      'unknown role',
      ['events', 1, 'participants', 0, 'role'],
      'hero',
      'events[1].participants[0].role',
      '“role” is "hero"',
    ],
    ['no reports', ['events', 0, 'reports'], [], 'events[0].reports', '“reports” is an empty list'],
    [
      'offset below 0',
      ['events', 0, 'reports', 0, 'passage', 'start'],
      -1,
      'events[0].reports[0].passage.start',
      '“start” is -1, less than 0',
    ],
    [
      'offset between characters',
      ['events', 0, 'reports', 0, 'passage', 'start'],
      1.5,
      'events[0].reports[0].passage.start',
      '“start” is 1.5, not a whole number',
    ],
    [
      'alias that is no text',
      ['actors', 0, 'aliases', 0],
      7,
      'actors[0].aliases[0]',
      'Entry 0 of “aliases” is 7, not a text',
    ],
    [
      'misspelt field',
      ['articles', 0, 'publised'],
      '2020',
      'articles[0].publised',
      '“publised” is not a field of version 1',
    ],
  ])('%s', (_, path, value, place, message) => {
    expect(problemsOf(changed(path, value))).toMatchObject([{ path: place, message }]);
  });

  it('every one of them at once', () => {
    const copy = changed(['events', 0, 'weight'], 2) as { title?: string };
    delete copy.title;
    expect(problemsOf(copy).map(({ path }) => path)).toEqual(['title', 'events[0].weight']);
  });
});

describe('references', () => {
  it.each<[string, readonly (string | number)[], unknown, string, string]>([
    [
      'an article id twice',
      ['articles', 1, 'id'],
      'harbour',
      'articles[1].id',
      'The id “harbour” is taken already, by articles[0]',
    ],
    [
      'an actor id twice',
      ['actors', 2, 'id'],
      'lorn',
      'actors[2].id',
      'The id “lorn” is taken already, by actors[1]',
    ],
    [
      'an event id twice',
      ['events', 1, 'id'],
      valid.events[0]!.id,
      'events[1].id',
      `The id “${valid.events[0]!.id}” is taken already, by events[0]`,
    ],
    [
      'a report id twice',
      ['events', 1, 'reports', 0, 'id'],
      valid.events[0]!.reports[0]!.id,
      'events[1].reports[0].id',
      `The id “${valid.events[0]!.reports[0]!.id}” is taken already, by events[0].reports[0]`,
    ],
    [
      'an article that is not there',
      ['events', 0, 'reports', 1, 'article'],
      'lost',
      'events[0].reports[1].article',
      'No entry of “articles” has the id “lost”',
    ],
    [
      'a participant that is not there',
      ['events', 1, 'participants', 0, 'actor'],
      'nobody',
      'events[1].participants[0].actor',
      'No entry of “actors” has the id “nobody”',
    ],
    [
      'a speaker that is not there',
      ['events', 0, 'reports', 0, 'saidBy', 0],
      'nobody',
      'events[0].reports[0].saidBy[0]',
      'No entry of “actors” has the id “nobody”',
    ],
    [
      'a country that is not there',
      ['actors', 0, 'partOf'],
      'atlantis',
      'actors[0].partOf',
      'No entry of “actors” has the id “atlantis”',
    ],
    [
      'a phrase of no article',
      ['events', 0, 'when', 'phrase', 'article'],
      'lost',
      'events[0].when.phrase.article',
      'No entry of “articles” has the id “lost”',
    ],
    [
      'an actor that is part of itself',
      ['actors', 1, 'partOf'],
      'lorn',
      'actors[1].partOf',
      '“lorn” is part of itself, by way of “lorn”',
    ],
  ])('%s', (_, path, value, place, message) => {
    expect(problemsOf(changed(path, value))).toContainEqual(
      expect.objectContaining({ path: place, message }),
    );
  });

  it('a circle of actors is told at each actor in it, and at no other', () => {
    const actors = [
      anActor({ id: 'a', partOf: 'b' }),
      anActor({ id: 'b', partOf: 'a' }),
      anActor({ id: 'outside', partOf: 'a' }),
    ];
    expect(problemsOf(aDataset({ actors })).map(({ path }) => path)).toEqual([
      'actors[0].partOf',
      'actors[1].partOf',
    ]);
  });
});

describe('offsets and quotes', () => {
  const passage = valid.events[2]!.reports[0]!.passage;

  it('a quote that is not verbatim tells both wordings', () => {
    const [problem, ...others] = problemsOf(
      changed(['events', 2, 'reports', 0, 'passage', 'quote'], 'Tarrel admitted it.'),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      path: 'events[2].reports[0].passage',
      misquote: {
        report: valid.events[2]!.reports[0]!.id,
        eventTitle: 'Tarrel denies that its ship was there',
        articleTitle: 'Collision off Lorn',
        span: { start: passage.start, end: passage.end },
        expected: 'Tarrel admitted it.',
        found: 'Tarrel denied that its ship had been off Lorn.',
      },
    });
  });

  it.each<[string, readonly (string | number)[], unknown, string]>([
    [
      'past the end of the text',
      ['events', 2, 'reports', 0, 'passage', 'end'],
      5000,
      'events[2].reports[0].passage',
    ],
    [
      'an end before the start',
      ['events', 2, 'reports', 0, 'passage', 'end'],
      0,
      'events[2].reports[0].passage',
    ],
    [
      'a trigger before the passage',
      ['events', 0, 'reports', 0, 'trigger', 'start'],
      0,
      'events[0].reports[0].trigger',
    ],
    [
      'a figure after the passage',
      ['events', 1, 'reports', 0, 'figures', 0, 'end'],
      5000,
      'events[1].reports[0].figures[0]',
    ],
    [
      'a phrase that says something else',
      ['events', 0, 'when', 'phrase', 'quote'],
      'on Friday',
      'events[0].when.phrase',
    ],
    [
      "a report's own phrase that says something else",
      ['events', 0, 'reports', 1, 'when', 'phrase', 'quote'],
      'soon',
      'events[0].reports[1].when.phrase',
    ],
    [
      'furniture past the end',
      ['articles', 0, 'furniture'],
      [{ start: 0, end: 9999 }],
      'articles[0].furniture[0]',
    ],
    [
      'a publication date that is nowhere',
      ['articles', 0, 'publishedSpan'],
      { start: 3, end: 3 },
      'articles[0].publishedSpan',
    ],
  ])('%s', (_, path, value, place) => {
    expect(problemsOf(changed(path, value)).map((problem) => problem.path)).toEqual([place]);
  });

  it('a span through the middle of a character', () => {
    const article = {
      ...anArticle({ text: 'a😀b' }),
      furniture: [
        { start: 0, end: 2 },
        { start: 2, end: 4 },
        { start: 1, end: 3 },
      ],
    };
    expect(
      problemsOf(aDataset({ articles: [article] })).map(({ path, message }) => [path, message]),
    ).toEqual([
      [
        'articles[0].furniture[0]',
        'The span in article “article” ends at 2, in the middle of a character',
      ],
      [
        'articles[0].furniture[1]',
        'The span in article “article” starts at 2, in the middle of a character',
      ],
    ]);
  });
});

describe('the rest, without what is misquoted', () => {
  it('leaves out the report, and the event with its last report', () => {
    const bad = changed(['events', 2, 'reports', 0, 'passage', 'quote'], 'Tarrel admitted it.');
    const rest = decodeWithoutMisquoted(JSON.stringify(bad));
    expect(rest?.without).toEqual([valid.events[2]!.reports[0]!.id]);
    expect(rest?.dataset).toEqual({ ...valid, events: valid.events.slice(0, 2) });
    expect(decodeDataset(rest?.dataset).ok).toBe(true);
  });

  it('keeps the other reports of the event', () => {
    const bad = changed(['events', 0, 'reports', 1, 'passage', 'end'], 4000);
    const rest = decodeWithoutMisquoted(bad);
    expect(rest?.dataset.events[0]?.reports).toEqual([valid.events[0]!.reports[0]]);
  });

  it('leaves out an event whose date is read from words that are not there', () => {
    const bad = changed(['events', 0, 'when', 'phrase', 'quote'], 'on Friday');
    const rest = decodeWithoutMisquoted(bad);
    expect(rest?.without).toEqual(valid.events[0]!.reports.map(({ id }) => id));
    expect(rest?.dataset.events).toEqual(valid.events.slice(1));
  });

  it.each<[string, unknown]>([
    ['nothing is wrong', valid],
    [
      'something else is wrong as well',
      { ...(changed(['events', 2, 'reports', 0, 'passage', 'quote'], 'x') as object), title: 5 },
    ],
    ['a trigger is out of place', changed(['events', 0, 'reports', 0, 'trigger', 'start'], 0)],
    ['it is no dataset', '[]'],
  ])('is not there where %s', (_, input) => {
    expect(decodeWithoutMisquoted(input)).toBeUndefined();
  });
});

describe('whatever comes in', () => {
  it('any text gives a result and no exception', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(decodeDataset(text).ok).toBe(false);
      }),
    );
  });

  it('any value gives a result and no exception', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
        (value) => {
          expect(decodeDataset(value).ok).toBe(false);
        },
      ),
    );
  });

  const text = JSON.stringify(valid);

  it('a dataset cut off anywhere is refused', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        expect(decodeDataset(text.slice(0, length)).ok).toBe(false);
      }),
    );
  });

  it('a dataset with any characters written over it gives a result and no exception', () => {
    const bits = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom('"', '}', '0', 'null', '[', '-1'),
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), bits, (at, length, put) => {
        const input = text.slice(0, at) + put + text.slice(at + length);
        expect(() => decodeDataset(input)).not.toThrow();
        expect(() => decodeWithoutMisquoted(input)).not.toThrow();
      }),
    );
  });
});
