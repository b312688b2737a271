import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AddPage } from '../../../src/app/add/AddPage.tsx';
import { INITIAL_STATE } from '../../../src/store/state.ts';
import '../../../src/app/add/MappingDialog.tsx';
import { edtf } from '../../../src/model/edtf.ts';
import type { FoundSummary, FromReader, ToReader } from '../../../src/worker/messages.ts';
import { aHarbourDataset } from '../../builders/dataset.ts';
import { renderWithStore } from '../../views/render-with-store.tsx';

/** Stands in for the workers: keeps what the page says, and tells the page what the test wants. */
class FakeWorker {
  static all: FakeWorker[] = [];
  onmessage: ((event: MessageEvent<FromReader>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly said: ToReader[] = [];
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(message: ToReader): void {
    this.said.push(message);
  }
  terminate(): void {}
}

const found: readonly FoundSummary[] = [
  {
    key: 0,
    file: 'a.html',
    words: 420,
    title: 'Storm',
    titleFrom: 'JSON-LD',
    publisher: 'Gazette',
    publisherFrom: 'Open Graph',
    published: edtf('2021-03-02'),
    publishedFrom: 'JSON-LD',
    language: 'en',
  },
  { key: 1, file: 'b.txt', words: 90, title: 'Hafen zu', titleFrom: 'the text', language: 'und' },
];

const tell = (message: FromReader) =>
  act(async () => {
    FakeWorker.all[0]?.onmessage?.({ data: message } as MessageEvent<FromReader>);
    await vi.advanceTimersByTimeAsync(500);
  });

const said = (kind: ToReader['kind']) =>
  FakeWorker.all[0]?.said.filter((message) => message.kind === kind) ?? [];

async function open() {
  const rendered = renderWithStore(<AddPage />, aHarbourDataset(), {
    session: { ...INITIAL_STATE.session, panel: 'add' },
  });
  const files = [new File(['x'], 'a.html'), new File(['y'], 'b.txt')];
  await rendered.user.upload(screen.getByLabelText('Article files'), files);
  return rendered;
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
  localStorage.clear();
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe('what was found', () => {
  const arrived = { kind: 'found', found, problems: [], notices: [], done: 2, all: 2 } as const;

  it('tells where title, publisher and date were read, and asks for the date that is missing', async () => {
    await open();
    await tell(arrived);
    expect(screen.getByLabelText('Title: Storm')).toHaveAccessibleDescription(
      'a.html · 420 words · title from JSON-LD',
    );
    expect(screen.getByLabelText('Publisher: Storm')).toHaveAccessibleDescription(
      'from Open Graph',
    );
    expect(screen.getByLabelText('Published: Storm')).toHaveValue('2021-03-02');
    expect(screen.getByText(/1 article without a date of publication/)).toBeInTheDocument();
    expect(screen.getByLabelText('Title: Hafen zu')).toHaveAccessibleDescription(
      /no events will be read/,
    );
  });

  it('takes what is typed: names, dates as people write them, and nothing for a date that is none', async () => {
    const { user } = await open();
    await tell(arrived);
    await user.type(screen.getByLabelText('Publisher: Hafen zu'), 'Bote');
    const date = screen.getByLabelText('Published: Hafen zu');
    await user.type(date, 'soon');
    expect(date).toBeInvalid();
    await user.clear(date);
    await user.type(date, '3 March 2021');
    expect(date).toBeValid();
    await user.click(screen.getByRole('button', { name: 'Read 2 articles' }));
    expect(said('start')).toMatchObject([
      {
        title: 'My articles',
        corrections: [{ key: 1, publisher: 'Bote', published: '2021-03-03' }],
        without: [],
      },
    ]);
    expect(said('story')).toEqual([]);
  });

  it('leaves out what is taken away, and adds to the open story when asked', async () => {
    const { user } = await open();
    await tell(arrived);
    await user.click(screen.getByRole('button', { name: 'Leave out Hafen zu' }));
    await user.click(screen.getByRole('radio', { name: /Into “/ }));
    await user.click(screen.getByRole('button', { name: 'Read 1 article' }));
    expect(said('start')).toMatchObject([{ without: [1] }]);
    expect(said('story')).toMatchObject([
      { articles: aHarbourDataset().articles.map(({ id }) => ({ id })) },
    ]);
  });

  it('tells how far the reading is, and can stop', async () => {
    const { user } = await open();
    await tell(arrived);
    await user.click(screen.getByRole('button', { name: 'Read 2 articles' }));
    await tell({ kind: 'read', done: 1, all: 2, articles: [{ title: 'Storm', reports: 7 }] });
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '1');
    expect(
      within(screen.getByRole('list', { name: 'Articles that were read' })).getByText('7 reports'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Stop and keep what is done' }));
    expect(said('stop')).toHaveLength(1);
    await tell({ kind: 'failed', message: 'No grammar' });
    expect(
      screen.getByRole('heading', { name: 'The articles could not be read' }),
    ).toBeInTheDocument();
  });
});

describe('what could not be read', () => {
  const problem = {
    file: 'a.csv',
    message: 'No field holds the text of the articles',
    fields: [
      { name: 'Inhalt', sample: 'Der Hafen' },
      { name: 'Kopf', sample: 'Sturm' },
    ],
  };
  const troubled = {
    kind: 'found',
    found: [],
    problems: [problem, { file: 'scan.pdf', message: 'The PDF has no text layer' }],
    notices: [],
    done: 2,
    all: 2,
  } as const;

  it('asks which field is which, reads so, and remembers', async () => {
    const rendered = await open();
    await rendered.user.upload(screen.getByLabelText('Article files'), new File(['x'], 'a.csv'));
    await tell(troubled);
    expect(screen.getByText('The PDF has no text layer.')).toBeInTheDocument();
    await rendered.user.click(screen.getByRole('button', { name: 'Say which field is which' }));
    await rendered.user.selectOptions(
      await screen.findByLabelText('Text of the article'),
      'Inhalt',
    );
    await rendered.user.selectOptions(screen.getByLabelText('Title'), 'Kopf');
    await rendered.user.click(screen.getByRole('button', { name: 'Read it so' }));
    const mapping = { text: 'Inhalt', title: 'Kopf' };
    expect(said('files').at(-1)).toMatchObject({ mapping, files: [{ name: 'a.csv' }] });
    await tell(troubled);
    expect(said('files').at(-1)).toMatchObject({ mapping });
    expect(said('files')).toHaveLength(4);
  });
});
