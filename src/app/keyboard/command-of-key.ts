import { type Command, KEY_BINDINGS } from './keys.ts';

/** What of a keyboard event decides on the command. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/** The command that a key stands for; undefined for a key that belongs to the browser or to what is typed. */
export function commandOfKey(press: KeyPress): Command | undefined {
  if (press.altKey || press.isComposing) return undefined;
  const withControl = press.ctrlKey || press.metaKey;
  const withShift = withControl && press.shiftKey;
  const binding = KEY_BINDINGS.find(
    ({ keys, withControl: control = false, withShift: shift = false }) =>
      control === withControl && shift === withShift && keys.includes(press.key),
  );
  return binding?.command;
}
