import { describe, expect, it } from 'vitest';
import { printable, shortened } from '../../src/cli/printable.ts';
import { makeReporter } from '../../src/cli/reporter.ts';
import { memoryIo } from './memory-io.ts';

describe('progress', () => {
  it('is a bar on a terminal, one line that is gone when all is done', () => {
    const io = memoryIo({}, { columns: 60 });
    const reporter = makeReporter(io, false);
    reporter.progress(1, 2, 'bridge');
    expect(io.said.err).toBe('\r\u001b[K████████████░░░░░░░░░░░░ 1 of 2 bridge');
    reporter.stage('Bringing 4 reports together');
    expect(io.said.err.endsWith('\r\u001b[KBringing 4 reports together')).toBe(true);
    reporter.summary({}, []);
    expect(io.said.err.endsWith('\r\u001b[K')).toBe(true);
    expect(io.said.out).toBe('');
  });

  it('never wraps, however long the name and narrow the terminal', () => {
    for (const columns of [20, 40, 80]) {
      const io = memoryIo({}, { columns });
      makeReporter(io, false).progress(1, 100, 'a very long name '.repeat(20));
      const line = io.said.err.replace('\r\u001b[K', '');
      expect([...line].length).toBeLessThan(columns);
    }
  });

  it('tells how fast it goes and how long it will go on', () => {
    const io = memoryIo({}, { columns: 90 });
    const pace = { perSecond: 12.5, secondsLeft: 720 };
    makeReporter(io, false).progress(1000, 10_000, 'bridge', pace);
    expect(io.said.err).toContain(' 1000 of 10000, 12.5 a second, 12 min left bridge');
  });

  it('is quiet elsewhere', () => {
    const io = memoryIo({});
    const reporter = makeReporter(io, false);
    reporter.progress(1, 2, 'bridge');
    reporter.stage('Bringing 4 reports together');
    expect(io.said).toEqual({ out: '', err: '' });
  });

  it('is JSON lines for machines', () => {
    const io = memoryIo({}, { columns: 60 });
    makeReporter(io, true).progress(1, 2, 'bridge');
    expect(io.said).toEqual({
      out: '{"done":1,"all":2,"name":"bridge","kind":"progress"}\n',
      err: '',
    });
  });

  it('makes room for a problem', () => {
    const io = memoryIo({}, { columns: 60 });
    const reporter = makeReporter(io, false);
    reporter.progress(1, 2, 'bridge');
    reporter.problem({
      kind: 'file',
      file: 'a.txt',
      place: 'line 3',
      message: 'It is torn',
      remedy: 'Mend it.',
    });
    expect(io.said.err.endsWith('\r\u001b[Ka.txt: line 3: It is torn\n  Mend it.\n')).toBe(true);
  });
});

describe('words on a terminal', () => {
  it.each([
    ['escape sequences', '\u001b[31mred', '\\u001b[31mred'],
    ['words turned around', 'a\u202eb', 'a\\u202eb'],
    ['words that cannot be seen', 'a\u200bb', 'a\\u200bb'],
    ['half a character', 'a\ud800b', 'a\\ud800b'],
    ['line breaks', 'a\n\r\nb', 'a b'],
    ['what is good stays', 'é 中 😀 “x”', 'é 中 😀 “x”'],
  ])('%s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it.each([
    ['short enough', 'abc', 3, 'abc'],
    ['cut off', 'abcd', 3, 'ab…'],
    ['no half characters', '😀😀😀', 2, '😀…'],
    ['no room', 'abc', 0, ''],
  ])('%s', (_, text, length, shown) => {
    expect(shortened(text, length)).toBe(shown);
  });
});
