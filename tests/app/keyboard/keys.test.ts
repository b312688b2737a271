import { expect, it } from 'vitest';
import { commandOfKey, type KeyPress } from '../../../src/app/keyboard/command-of-key.ts';
import { KEY_BINDINGS } from '../../../src/app/keyboard/keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});

it('no key has two meanings', () => {
  const keys = KEY_BINDINGS.flatMap(({ keys, withControl, withShift }) =>
    keys.map((key) => `${withControl ? 'Ctrl ' : ''}${withShift ? 'Shift ' : ''}${key}`),
  );
  expect(keys).toEqual([...new Set(keys)]);
});

it.each<[string, KeyPress, string]>([
  ['→', press('ArrowRight'), 'next-event'],
  [',', press(','), 'previous-event'],
  ['? with Shift, where it is', press('?', { shiftKey: true }), 'keys'],
  ['+ with Shift, where it is', press('+', { shiftKey: true }), 'zoom-in'],
  ['= on the key of +', press('='), 'zoom-in'],
  ['Ctrl Z', press('z', { ctrlKey: true }), 'undo'],
  ['⌘Z', press('z', { metaKey: true }), 'undo'],
  ['Ctrl Shift Z', press('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
  ['Ctrl Y', press('y', { ctrlKey: true }), 'redo'],
])('%s has its command', (_, key, command) => {
  expect(commandOfKey(key)).toBe(command);
});

it.each<[string, KeyPress]>([
  ['z alone', press('z')],
  ['Ctrl L, the address bar', press('l', { ctrlKey: true })],
  ['⌘T, a new tab', press('t', { metaKey: true })],
  ['Alt ←, back in history', press('ArrowLeft', { altKey: true })],
  ['Ctrl Shift T, a closed tab', press('T', { ctrlKey: true, shiftKey: true })],
  ['a letter that is being composed', press('t', { isComposing: true })],
  ['a capital letter', press('T', { shiftKey: true })],
])('%s has none', (_, key) => {
  expect(commandOfKey(key)).toBeUndefined();
});
