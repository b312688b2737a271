import { type ReactNode, useState } from 'react';
import { marks } from '../../messages/en/marks.ts';
import { useWords } from '../../messages/use-say.tsx';
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
  const { copied, refused } = useWords(marks);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const told = { none: '', copied, refused }[outcome];
  const shown = { none: icon, copied: 'check', refused: 'alert' } as const;
  const classes = [controls.button, !children && controls.square, className];
  return (
    <>
      <button
        type="button"
        className={classes.filter(Boolean).join(' ')}
        aria-label={name}
        title={told || name}
        onClick={() => void copy(text()).then(setOutcome)}
        onBlur={() => setOutcome('none')}
      >
        <Icon name={shown[outcome]} size={14} />
        {children}
      </button>
      <span role="status" className={controls.unseen}>
        {told}
      </span>
    </>
  );
}
