import { drawingOf, type IconName } from './icons.ts';
import styles from './marks.module.css';

/** A drawing of the interface; decoration to assistive technology, so a control that has only this needs a name. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const { stroke, fill } = drawingOf(name);
  return (
    <svg className={styles.icon} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {stroke && <path d={stroke} />}
      {fill && <path d={fill} fill="currentColor" stroke="none" />}
    </svg>
  );
}
