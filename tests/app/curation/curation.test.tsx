import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { selectDataset } from '../../../src/store/selectors.ts';
import { aHarbourDataset } from '../../builders/dataset.ts';
import { renderWithStore, theEvent } from '../../views/render-with-store.tsx';
// Fetched when asked for in the page; here before the tests, so that none of them waits for a compiler.
import '../../../src/app/curation/CurationSheets.tsx';
import '../../../src/app/curation/CurationTools.tsx';
import '../../../src/views/reader/Reader.tsx';

const dataset = aHarbourDataset();
const [collision = '', warning = '', denial = ''] = dataset.events.map(({ id }): string => id);

function show(selected?: string) {
  const rendered = renderWithStore(<App />, dataset, {
    view: { screen: { kind: 'list' }, ...(selected && { selection: theEvent(selected) }) },
  });
  const shown = (id: string) => selectDataset(rendered.state()).events.find((e) => e.id === id);
  const ids = () => selectDataset(rendered.state()).events.map(({ id }) => id);
  return { ...rendered, shown, ids };
}

const panel = async () => within(await screen.findByRole('complementary', { name: 'Event' }));
const sheet = async (name: RegExp | string) => within(await screen.findByRole('dialog', { name }));

describe('correcting an event', () => {
  it('by its form changes what is shown, and says what it was', async () => {
    const { user, shown } = show(warning);
    await user.click(await (await panel()).findByRole('button', { name: 'Correct' }));
    const form = await sheet('Correct the event');
    const title = form.getByRole('textbox', { name: 'Title' });
    await user.clear(title);
    await user.type(title, 'Finch warns Tarrel');
    const when = form.getByRole('textbox', { name: 'When' });
    await user.clear(when);
    await user.type(when, '1 March 2021');
    expect(form.getByText('2021-03-01')).toBeInTheDocument();
    await user.selectOptions(form.getByRole('combobox', { name: 'Kind' }), 'appeal');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(shown(warning)).toMatchObject({
      title: 'Finch warns Tarrel',
      kind: 'appeal',
      when: { edtf: '2021-03-01' },
    });
    expect(
      await (await panel()).findByText('Title: was “Ada Finch warns Tarrel of missing sailors”'),
    ).toBeInTheDocument();
    expect((await panel()).getByText('Kind: was Warning')).toBeInTheDocument();
    expect((await panel()).getByText(/^Date: was About Tuesday 2 March 2021/)).toBeInTheDocument();
  });

  it('is one step that Ctrl Z takes back and Ctrl Shift Z makes again', async () => {
    const { user, shown } = show(warning);
    await user.keyboard('e');
    const form = await sheet('Correct the event');
    await user.type(form.getByRole('textbox', { name: 'Where' }), 'Lorn');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(shown(warning)?.where).toBe('Lorn');
    await user.keyboard('{Control>}z{/Control}');
    expect(shown(warning)).not.toHaveProperty('where');
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(shown(warning)?.where).toBe('Lorn');
  });

  it('does not save a date that is not understood', async () => {
    const { user } = show(warning);
    await user.keyboard('e');
    const form = await sheet('Correct the event');
    const when = form.getByRole('textbox', { name: 'When' });
    await user.clear(when);
    await user.type(when, 'some day');
    expect(form.getByText('Not understood as one date.')).toBeInTheDocument();
    expect(form.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  it('by its earliest and latest day', async () => {
    const { user, shown } = show(warning);
    await user.keyboard('e');
    const form = await sheet('Correct the event');
    const latest = form.getByLabelText('Latest day');
    await user.clear(latest);
    await user.type(latest, '2021-03-05');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(shown(warning)?.when?.edtf).toMatch(/\/2021-03-05/);
  });

  it('adds somebody whom no article names', async () => {
    const { user, shown, state } = show(warning);
    await user.keyboard('e');
    const form = await sheet('Correct the event');
    await user.click(form.getByRole('button', { name: 'Add a participant' }));
    await user.type(form.getByLabelText('Name, participant 3'), 'Bram Oke');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(shown(warning)?.participants.at(-1)).toEqual({
      actor: 'reader-bram-oke',
      role: 'agent',
    });
    expect(selectDataset(state()).actors.at(-1)).toEqual({
      id: 'reader-bram-oke',
      name: 'Bram Oke',
      kind: 'person',
    });
  });
});

describe('what tells of the same', () => {
  it('is merged with an event that is chosen', async () => {
    const { user, shown, ids } = show(warning);
    await user.click(await (await panel()).findByRole('button', { name: 'Merge' }));
    const picker = await sheet('Merge with another event');
    await user.click(
      picker.getByRole('button', { name: 'Merge: Tarrel denies that its ship was there' }),
    );
    expect(ids()).toEqual([collision, warning]);
    expect(shown(warning)?.reports).toHaveLength(2);
    expect(await (await panel()).findByText('Merged: had 1 report before')).toBeInTheDocument();
  });

  it('is split off by its reports', async () => {
    const { user, shown, ids } = show(collision);
    await user.click(await (await panel()).findByRole('button', { name: 'Reports' }));
    const reports = await sheet('Reports of the event');
    await user.click(reports.getByRole('checkbox', { name: /The collision was on March 1/ }));
    await user.click(reports.getByRole('button', { name: /Split off/ }));
    expect(ids()).toHaveLength(4);
    expect(shown(collision)?.reports).toHaveLength(1);
  });

  it('marked by keys is merged by a key', async () => {
    const { user, ids } = show(warning);
    await user.keyboard('m');
    expect(await screen.findByText('1 event marked')).toBeInTheDocument();
    await user.keyboard('.m');
    expect(await screen.findByText('2 events marked')).toBeInTheDocument();
    await user.keyboard('j');
    await act(async () => undefined);
    expect(ids()).toHaveLength(2);
  });
});

describe('several events at once', () => {
  it('take the kind and the date that are entered, and keep the rest', async () => {
    const { user, shown } = show(warning);
    await user.keyboard('m.m');
    const bar = within(await screen.findByRole('region', { name: 'Marked events' }));
    await user.click(bar.getByRole('button', { name: 'Correct' }));
    const form = await sheet('Correct 2 events');
    await user.selectOptions(form.getByRole('combobox', { name: 'Kind' }), 'statement');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(shown(warning)).toMatchObject({ kind: 'statement', when: { edtf: '2021-03-02~' } });
    expect(shown(denial)).toMatchObject({ kind: 'statement' });
    expect(shown(denial)).not.toHaveProperty('when');
  });
});

describe('a review', () => {
  it('goes from the weightiest on by one key each, and tells how far it has come', async () => {
    const { user, state, ids } = show();
    await user.keyboard('r');
    const bar = within(await screen.findByRole('region', { name: 'Review' }));
    expect(bar.getByRole('status')).toHaveTextContent('3 to go · 0 accepted · 0 rejected');
    expect(state().view.selection).toEqual(theEvent(collision));
    await user.keyboard('a');
    await bar.findByText(/2 to go · 1 accepted/);
    expect(state().view.selection).toEqual(theEvent(warning));
    await user.keyboard('x');
    await bar.findByText(/1 to go · 1 accepted · 1 rejected/);
    expect(state().view.selection).toEqual(theEvent(denial));
    expect(ids()).toEqual([collision, denial]);
    await user.keyboard('a');
    await bar.findByText(/All reviewed/);
    await user.click(bar.getByRole('button', { name: 'End the review' }));
    expect(screen.queryByRole('region', { name: 'Review' })).not.toBeInTheDocument();
  });
});

describe('the history', () => {
  it('names every step, and takes any of them back', async () => {
    const { user, ids, shown } = show(denial);
    await user.click(await (await panel()).findByRole('button', { name: 'Accept' }));
    await user.keyboard('e');
    const form = await sheet('Correct the event');
    await user.type(form.getByRole('textbox', { name: 'Where' }), 'Lorn');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await user.keyboard('x');
    await act(async () => undefined);
    expect(ids()).toEqual([collision, warning]);
    await user.keyboard('h');
    const history = await sheet('Corrections');
    const names = history.getAllByRole('button', { name: /^Undo:/ }).map((b) => b.ariaLabel);
    expect(names.map((name) => name?.split('”: ')[1])).toEqual([
      'rejected',
      'place changed',
      'accepted',
    ]);
    await user.click(history.getByRole('button', { name: /Undo: .*rejected/ }));
    expect(shown(denial)?.where).toBe('Lorn');
    await user.click(history.getByRole('button', { name: /Redo: .*rejected/ }));
    await user.click(history.getByRole('button', { name: /Show again/ }));
    expect(ids()).toEqual([collision, warning, denial]);
  });
});
