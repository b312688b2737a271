import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LoadingState } from '../../../src/app/states/LoadingState.tsx';
import { aDataset } from '../../builders/dataset.ts';
import { renderWithStore } from '../../views/render-with-store.tsx';

describe('LoadingState', () => {
  const load = (stage: 'fetching' | 'checking', bytes: number, bytesInAll?: number) =>
    renderWithStore(
      <LoadingState
        name="harbour"
        data={{ kind: 'loading', stage, bytes, ...(bytesInAll && { bytesInAll }) }}
      />,
      aDataset(),
    );

  it('tells how much has come, as a number and a bar', () => {
    load('fetching', 61_234, 95_120);
    expect(screen.getByText('61.2 kB of 95.1 kB')).toBeInTheDocument();
    expect(screen.getByRole('progressbar', { name: 'Reading harbour' })).toHaveAttribute(
      'value',
      String(61_234 / 95_120),
    );
  });

  it('tells the number alone where the server does not say how much there is', () => {
    load('fetching', 3_100_000);
    expect(screen.getByText('3.1 MB')).toBeInTheDocument();
  });

  it('counts what was checked, and can be stopped', async () => {
    const { store } = renderWithStore(
      <LoadingState
        name="harbour"
        data={{
          kind: 'loading',
          stage: 'fetching',
          bytes: 5e6,
          checked: { articles: 1, events: 41_234 },
        }}
      />,
      aDataset(),
    );
    expect(
      screen.getByText('Checked 41,234 events against the words of 1 article'),
    ).toBeInTheDocument();
    store.setState({ data: { kind: 'loading', stage: 'fetching', bytes: 5e6 } });
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(store.getState().data).toEqual({ kind: 'stopped', name: 'harbour' });
  });

  it('says that the quotes are being checked', () => {
    load('checking', 95_120, 95_120);
    expect(screen.getByRole('status')).toHaveTextContent('Checking quotes against their articles');
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '1');
  });
});
