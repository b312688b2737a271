import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import type { IconName } from '../../views/marks/icons.ts';

const button = `${controls.button} ${controls.small} ${controls.line}`;

interface ActionProps {
  label: string;
  icon: IconName;
  keys?: string;
  pressed?: boolean;
  onPress: () => void;
}

/** One action of the row; `pressed` for what is switched on and off. */
export function Action({ label, icon, keys, pressed, onPress }: ActionProps) {
  return (
    <button
      type="button"
      className={button}
      aria-keyshortcuts={keys}
      title={keys && `${label} (${keys})`}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      onClick={onPress}
    >
      <Icon name={icon} size={12} />
      {label}
    </button>
  );
}
