import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KEY_BINDINGS } from '../../../src/app/keyboard/keys.ts';
import { KeysSheet } from '../../../src/app/sheets/KeysSheet.tsx';
import { LegendSheet } from '../../../src/app/sheets/LegendSheet.tsx';
import { READING_FIGURES } from '../../../src/app/sheets/reading-figures.ts';
import { keys } from '../../../src/messages/en/keys.ts';
import { KIND_FACTS, KINDS } from '../../../src/model/kinds.ts';
import { INITIAL_STATE } from '../../../src/store/state.ts';
import { DATE_FORMS } from '../../../src/views/marks/DateMark.tsx';
import { aDataset } from '../../builders/dataset.ts';
import { renderWithStore } from '../../views/render-with-store.tsx';

const session = { ...INITIAL_STATE.session, panel: 'keys', notices: [] } as const;

describe('KeysSheet', () => {
  it('tells every key of the table and what it does', () => {
    renderWithStore(<KeysSheet />, aDataset(), { session });
    const sheet = within(screen.getByRole('dialog', { name: 'Keys' }));
    expect(sheet.getAllByRole('definition').map((cell) => cell.textContent)).toHaveLength(
      KEY_BINDINGS.length,
    );
    for (const { command, shown } of KEY_BINDINGS) {
      expect(sheet.getAllByText(keys.english.does[command]).length).toBeGreaterThan(0);
      for (const key of shown) expect(sheet.getAllByText(key).length).toBeGreaterThan(0);
    }
  });

  it('closes', async () => {
    const { user, state } = renderWithStore(<KeysSheet />, aDataset(), { session });
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(state().session.panel).toBe('none');
  });
});

describe('LegendSheet', () => {
  it('explains every form of a date and every kind of event', () => {
    const { container } = renderWithStore(<LegendSheet />, aDataset(), { session });
    const forms = [...container.querySelectorAll('[data-form]')];
    expect(forms.map((mark) => mark.getAttribute('data-form'))).toEqual([...DATE_FORMS]);
    for (const kind of KINDS) {
      expect(screen.getByText(KIND_FACTS[kind].label)).toBeInTheDocument();
    }
  });

  it('says how often the reading is wrong', () => {
    renderWithStore(<LegendSheet />, aDataset(), { session });
    const { recall, falseDates } = READING_FIGURES;
    expect(screen.getByText(`${recall} % of them are found.`)).toBeInTheDocument();
    expect(screen.getByText(new RegExp(`^${falseDates} % .* contradict it`))).toBeInTheDocument();
  });
});
