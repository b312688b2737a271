import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FailedState } from '../../../src/app/states/FailedState.tsx';
import { Notices } from '../../../src/app/states/Notices.tsx';
import type { DatasetProblem } from '../../../src/model/dataset-problem.ts';
import { decodeDataset } from '../../../src/model/decode-dataset.ts';
import { decodeWithoutMisquoted } from '../../../src/model/without-misquoted.ts';
import { useSelected } from '../../../src/store/react.tsx';
import type { Data } from '../../../src/store/state.ts';
import { aHarbourDataset } from '../../builders/dataset.ts';
import { renderWithStore } from '../../views/render-with-store.tsx';

type Failed = Extract<Data, { kind: 'failed' }>;

/** What a page has after reading a dataset whose third report quotes words that its article does not say. */
function misquoted(): Failed {
  const text = JSON.stringify(aHarbourDataset()).replace(
    '"quote":"Finch warned Tarrel that 12 sailors were missing."',
    '"quote":"Finch warned Tarrel that 19 sailors were missing."',
  );
  const decoded = decodeDataset(text);
  const rest = decodeWithoutMisquoted(text);
  if (decoded.ok || !rest) throw new Error('the dataset should be refused for a misquote alone');
  return { kind: 'failed', name: 'harbour', problems: decoded.failure, rest };
}

function Failure({ onOpenFile }: { onOpenFile: (file: File) => void }) {
  const data = useSelected((state) => state.data);
  return (
    <>
      <Notices />
      {data.kind === 'failed' && <FailedState data={data} onOpenFile={onOpenFile} />}
    </>
  );
}

const fail = (data: Failed, onOpenFile = vi.fn<(file: File) => void>()) => ({
  onOpenFile,
  ...renderWithStore(<Failure onOpenFile={onOpenFile} />, aHarbourDataset(), { data }),
});

describe('a dataset with a misquote', () => {
  it('names event, article and place, and shows both wordings with the difference marked', () => {
    fail(misquoted());
    expect(
      screen.getByRole('heading', {
        name: 'One quote is not in its article, so this dataset is not shown',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText(/^3 of 4 reports quote their articles verbatim/)).toBeInTheDocument();
    expect(screen.getByText('Ada Finch warns Tarrel of missing sailors')).toBeInTheDocument();
    expect(screen.getByText('Port of Lorn closed')).toBeInTheDocument();
    expect(screen.getByText('19').tagName).toBe('MARK');
    expect(screen.getByText('12').tagName).toBe('MARK');
  });

  it('says what to do, in commands with its own paths', () => {
    fail(misquoted());
    expect(
      screen.getByText(
        'npm run sourceline -- build public/datasets/harbour/articles --out public/datasets/harbour/dataset.json',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('npm run sourceline -- check public/datasets/harbour/dataset.json'),
    ).toBeInTheDocument();
  });

  it('opens the rest when asked, under a notice that stands', async () => {
    const { user, state } = fail(misquoted());
    await user.click(
      screen.getByRole('button', { name: 'Leave this report out and open the rest' }),
    );
    expect(state().data.kind).toBe('ready');
    const notice = screen.getByText(/left out/);
    expect(notice).toHaveTextContent('1 report is left out: its quote is not in its article.');
    expect(screen.queryByRole('button', { name: 'Dismiss' })).not.toBeInTheDocument();
  });

  it('copies the problem with both wordings', async () => {
    const { user } = fail(misquoted());
    await user.click(screen.getByRole('button', { name: 'Copy the problem' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('the dataset quotes: Finch warned Tarrel that 19 sailors');
    expect(copied).toContain('the article says: Finch warned Tarrel that 12 sailors');
  });

  it('opens another dataset from a file', async () => {
    const { user, onOpenFile } = fail(misquoted());
    const file = new File(['{}'], 'other.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Dataset file'), file);
    expect(onOpenFile).toHaveBeenCalledWith(file);
  });
});

describe('a dataset with other faults', () => {
  const problems: readonly DatasetProblem[] = [
    { path: 'version', message: 'is 2', remedy: 'Build it again.' },
    { path: 'events[0].kind', message: 'is not a kind of event: battle' },
  ];

  it('lists each by its path, with the remedy, and does not offer the rest', () => {
    fail({ kind: 'failed', name: 'other.json', problems });
    expect(screen.getByText('other.json has 2 problems.')).toBeInTheDocument();
    const [first, second] = screen.getAllByRole('listitem').map((item) => within(item));
    expect(first!.getByText('version')).toBeInTheDocument();
    expect(first!.getByText('Build it again.')).toBeInTheDocument();
    expect(second!.getByText('is not a kind of event: battle')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Leave/ })).not.toBeInTheDocument();
  });

  it('shows the first of very many and counts the others', () => {
    const many = Array.from({ length: 1234 }, (_, i) => ({
      path: `events[${i}]`,
      message: 'is bad',
    }));
    fail({ kind: 'failed', name: 'other.json', problems: many });
    expect(screen.getAllByRole('listitem')).toHaveLength(20);
    expect(screen.getByText('and 1,214 problems more.')).toBeInTheDocument();
  });
});
