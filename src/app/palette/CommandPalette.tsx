/** One field for everything: commands, events, actors, words of articles, saved views and what was looked at lately. */

import {
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { palette } from '../../messages/en/palette.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import { panelOpened } from '../../store/actions.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import { SheetDialog } from '../../views/marks/SheetDialog.tsx';
import styles from './palette.module.css';
import { type PaletteEntry, paletteEntries } from './palette-entries.ts';
import { useKeptPlaces } from './use-kept-places.ts';

const idOf = (index: number): string => `found-${index}`;

function Entry({ entry, index, isAt }: { entry: PaletteEntry; index: number; isAt: boolean }) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points to the entry
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field answers Enter
    <div
      id={idOf(index)}
      role="option"
      aria-selected={isAt}
      className={styles.entry}
      onClick={entry.run}
    >
      <Icon name={entry.icon} size={14} />
      <span className={styles.label}>{entry.label}</span>
      {entry.note && <small>{entry.note}</small>}
    </div>
  );
}

/** Which entry the next press of a key leads to; undefined for a key that means nothing here. */
function moved(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'PageDown') return Math.min(count - 1, at + 8);
  if (key === 'PageUp') return Math.max(0, at - 8);
  return undefined;
}

function Found({ entries, at }: { entries: readonly PaletteEntry[]; at: number }) {
  const message = useWords(palette);
  const groups = [...new Set(entries.map(({ group }) => group))];
  return (
    <div id="found" role="listbox" aria-label={message.list} className={styles.list}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: options stand in groups of a list box
        <div key={group} role="group" aria-label={group}>
          <p role="presentation" className={styles.heading}>
            {group}
          </p>
          {entries.map((entry, index) =>
            entry.group === group ? (
              <Entry key={idOf(index)} entry={entry} index={index} isAt={index === at} />
            ) : null,
          )}
        </div>
      ))}
    </div>
  );
}

export function CommandPalette() {
  const say = useSay();
  const message = say(palette);
  const act = useAct();
  const store = useStoreItself();
  const dataset = useSelected(selectDataset);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const words = useDeferredValue(typed);
  const kept = useKeptPlaces();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const close = () => act(panelOpened, 'none');
  const entriesFor = useCallback(
    (text: string) =>
      paletteEntries(text, { store, dataset, say, ...kept }).map((entry) => ({
        ...entry,
        // Closed first: what the entry opens may be a panel itself.
        run: () => {
          act(panelOpened, 'none');
          entry.run();
        },
      })),
    [store, dataset, kept, act, say],
  );
  const entries = useMemo(() => entriesFor(words), [entriesFor, words]);
  const chosen = entries[at];
  useEffect(() => {
    document.getElementById(idOf(at))?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(event.key, at, entries.length);
    if (next !== undefined) setAt(next);
    // Enter means what was typed, even where the list has not caught up with it.
    else if (event.key === 'Enter') (words === typed ? chosen : entriesFor(typed)[at])?.run();
    else return;
    event.preventDefault();
  };
  return (
    <SheetDialog name={message.name} onClose={close}>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="found"
          aria-autocomplete="list"
          aria-label={message.field}
          placeholder={message.field}
          {...(chosen && { 'aria-activedescendant': idOf(at) })}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p role="status" className={controls.unseen}>
        {entries.length === 0 ? message.nothing : message.count(entries.length)}
      </p>
      <Found entries={entries} at={at} />
      <footer className={styles.foot}>
        <span>{message.help}</span>
        {chosen?.saved && (
          <button
            type="button"
            className={`${controls.button} ${controls.small} ${controls.line}`}
            aria-label={message.forget(chosen.saved.name)}
            onClick={() => chosen.saved && kept.forget(chosen.saved)}
          >
            {message.forgetShort}
          </button>
        )}
      </footer>
    </SheetDialog>
  );
}
