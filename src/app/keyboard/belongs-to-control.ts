import type { Command } from './keys.ts';

const TYPED_IN = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select';
const STEPPED_WITH_ARROWS =
  '[role=slider], [role=menu], [role=menubar], [role=listbox], [role=tablist], [role=radiogroup], [role=separator], input[type=radio]';
const PRESSED_WITH_ENTER = 'button, a[href], summary, input, [role=menuitem], [role=option]';

const ARROWS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** Whether a key means something to the control that has the focus, so that the page must leave it alone. */
export function belongsToControl(
  target: EventTarget | null,
  key: string,
  command: Command,
): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog[open], [role=dialog]')) return true;
  if (target.closest(TYPED_IN) || (target instanceof HTMLElement && target.isContentEditable))
    return command !== 'close';
  if (key === 'Enter') return target.closest(PRESSED_WITH_ENTER) !== null;
  return ARROWS.includes(key) && target.closest(STEPPED_WITH_ARROWS) !== null;
}
