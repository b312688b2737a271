import { marks } from '../../messages/en/marks.ts';
import { useWords } from '../../messages/use-say.tsx';
import controls from './controls.module.css';
import { Icon } from './Icon.tsx';

/** The way out in the head of a sheet. */
export function CloseButton({ onClick }: { onClick: () => void }) {
  const words = useWords(marks);
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.square}`}
      aria-label={words.close}
      onClick={onClick}
    >
      <Icon name="x" />
    </button>
  );
}
