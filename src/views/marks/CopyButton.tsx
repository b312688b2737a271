import { type ReactNode, useState } from 'react';
import controls from './controls.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

interface CopyButtonProps {
  /** What the button does, for those who do not see its icon. */
  name: string;
  /** Called when pressed, so that what is costly to word is worded once. */
  text: () => string;
  icon?: IconName;
  /** Seen beside the icon; without it the button is a square. */
  children?: ReactNode;
  className?: string | undefined;
}

type Outcome = 'none' | 'copied' | 'refused';

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  none: '',
  copied: 'Copied',
  refused: 'The browser did not allow copying',
};

async function copy(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}

/** Puts a text on the clipboard and says whether that worked, in its icon and to assistive technology. */
export function CopyButton({ name, text, icon = 'copy', children, className }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const shown = { none: icon, copied: 'check', refused: 'alert' } as const;
  const classes = [controls.button, !children && controls.square, className];
  return (
    <>
      <button
        type="button"
        className={classes.filter(Boolean).join(' ')}
        aria-label={name}
        title={outcome === 'none' ? name : OUTCOME_WORDS[outcome]}
        onClick={() => void copy(text()).then(setOutcome)}
        onBlur={() => setOutcome('none')}
      >
        <Icon name={shown[outcome]} size={14} />
        {children}
      </button>
      <span role="status" className={controls.unseen}>
        {OUTCOME_WORDS[outcome]}
      </span>
    </>
  );
}
