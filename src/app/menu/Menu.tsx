/** A button with a menu under it, as the ARIA practices describe: arrows, Home, End, first letters, Esc. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../../views/marks/Icon.tsx';
import type { IconName } from '../../views/marks/icons.ts';
import styles from './menu.module.css';

export interface MenuEntry {
  readonly label: string;
  /** Given where the label is in another language than the page. */
  readonly lang?: string;
  readonly icon?: IconName;
  /** A second line: what it is for, or why it cannot be used. */
  readonly note?: string;
  /** Given where the entry is one of several to choose from. */
  readonly chosen?: boolean;
  readonly disabled?: boolean;
  /** A line above it, with a heading where one is given. */
  readonly startsGroup?: true | string;
  readonly run: () => void;
}

interface MenuProps {
  /** The name of the button, where its content does not tell. */
  name?: string;
  button: ReactNode;
  className: string;
  entries: readonly MenuEntry[];
  /** The edge of the button that the menu keeps to. */
  align?: 'start' | 'end';
}

/** The entry that a key leads to from another; undefined where the key leads nowhere. */
export function entryAfterKey(
  labels: readonly string[],
  from: number,
  key: string,
): number | undefined {
  const count = labels.length;
  if (key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowUp') return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1) return undefined;
  const order = labels.map((_, i) => (from + 1 + i) % count);
  return order.find((i) => labels[i]?.toLowerCase().startsWith(key.toLowerCase()));
}

function Entry({ entry, onRun }: { entry: MenuEntry; onRun: () => void }) {
  const { label, lang, icon, note, chosen, disabled = false, startsGroup } = entry;
  const role = chosen === undefined ? 'menuitem' : 'menuitemradio';
  return (
    <>
      {startsGroup && (
        <div className={styles.rule} role="presentation">
          {startsGroup !== true && startsGroup}
        </div>
      )}
      <button
        type="button"
        role={role}
        tabIndex={-1}
        className={styles.entry}
        aria-disabled={disabled}
        {...(chosen !== undefined && { 'aria-checked': chosen })}
        onClick={() => !disabled && onRun()}
      >
        <span className={styles.sign}>
          {chosen ? <Icon name="check" size={14} /> : icon && <Icon name={icon} />}
        </span>
        <span lang={lang}>
          {label}
          {note && <small>{note}</small>}
        </span>
      </button>
    </>
  );
}

export function Menu({ name, button, className, entries, align = 'start' }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const items = () => [...(popup.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];

  useEffect(() => {
    if (!isOpen) return;
    const chosen = popup.current?.querySelector<HTMLElement>('[aria-checked=true]');
    (chosen ?? popup.current?.querySelector<HTMLElement>('[role^=menuitem]'))?.focus();
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside, true);
    return () => document.removeEventListener('pointerdown', closeOutside, true);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onMenuKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      event.stopPropagation();
      return close();
    }
    const all = items();
    const from = all.indexOf(document.activeElement as HTMLElement);
    const labels = all.map((item) => item.textContent ?? '');
    const to = entryAfterKey(labels, from, event.key);
    if (to === undefined || event.ctrlKey || event.metaKey || event.key === ' ') return;
    event.preventDefault();
    all[to]?.focus();
  };
  const onOpenerKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <div ref={root} className={styles.root}>
      <button
        ref={opener}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        {...(name && { 'aria-label': name, title: name })}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onOpenerKey}
      >
        {button}
      </button>
      {isOpen && (
        <div
          ref={popup}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={name ?? opener.current?.textContent ?? ''}
          className={`${styles.menu} ${styles[align]}`}
          onKeyDown={onMenuKey}
        >
          {entries.map((entry) => (
            <Entry
              key={entry.label}
              entry={entry}
              onRun={() => {
                close();
                entry.run();
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}
