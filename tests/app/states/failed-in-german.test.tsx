import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HoursSheet } from '../../../src/app/hours/HoursSheet.tsx';
import { FailedState } from '../../../src/app/states/FailedState.tsx';
import { decodeDataset } from '../../../src/model/decode-dataset.ts';
import { INITIAL_STATE } from '../../../src/store/state.ts';
import { aDataset } from '../../builders/dataset.ts';
import { sayGerman } from '../../messages/say-german.ts';
import { renderWithStore } from '../../views/render-with-store.tsx';

const session = {
  ...INITIAL_STATE.session,
  language: 'de',
  say: sayGerman,
  zone: 'Europe/Berlin',
} as const;

const problemsOf = (input: unknown) => {
  const decoded = decodeDataset(input);
  return decoded.ok ? [] : decoded.failure;
};

describe('a dataset that is refused, in German', () => {
  it.each<[name: string, input: unknown, told: string]>([
    ['cut off', '{"format": "sourceline",', 'Die Datei bricht ab in Zeile 1, Spalte 25'],
    [
      'not JSON',
      '{"format": oops}',
      'Die Datei ist kein JSON in Zeile 1, Spalte 12, wo ein Wert hingehört',
    ],
    ['something else', '[]', 'Die Datei ist kein Datensatz von Sourceline: Sie ist kein Objekt'],
    [
      'a field that is missing',
      { ...aDataset(), title: undefined },
      '„title“ fehlt; es ist ein Text',
    ],
    [
      'a field that is not known',
      { ...aDataset(), colour: 'red' },
      '„colour“ ist kein Feld der Version 1',
    ],
  ])('%s', (_, input, told) => {
    const problems = problemsOf(input);
    renderWithStore(
      <FailedState data={{ kind: 'failed', name: 'x', problems }} onOpenFile={() => undefined} />,
      aDataset(),
      { session },
    );
    expect(screen.getByText(told)).toBeInTheDocument();
  });
});

it('the choice of a zone, in German', () => {
  renderWithStore(<HoursSheet />, aDataset(), { session });
  expect(
    screen
      .getAllByRole('radio')
      .map((one) => one.closest('div')?.querySelector('label')?.textContent),
  ).toEqual(['Wie berichtet', 'Meine Zeitzone (Europe/Berlin)', 'Weltzeit (UTC)']);
});
