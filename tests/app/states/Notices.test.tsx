import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Notices } from '../../../src/app/states/Notices.tsx';
import { INITIAL_STATE } from '../../../src/store/state.ts';
import { aHarbourDataset } from '../../builders/dataset.ts';
import { renderWithStore } from '../../views/render-with-store.tsx';

describe('Notices', () => {
  it('shows each notice once until it is dismissed', async () => {
    const session = {
      ...INITIAL_STATE.session,
      notices: ['Bad kind.', 'Bad kind.'],
    } as const;
    const { user, state } = renderWithStore(<Notices />, aHarbourDataset(), { session });
    expect(screen.getAllByText('Bad kind.')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(state().session.notices).toEqual([]);
    expect(screen.queryByText('Bad kind.')).not.toBeInTheDocument();
  });
});
