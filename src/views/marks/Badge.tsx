import { KIND_FACTS, type Kind } from '../../model/kinds.ts';
import type { Certainty } from '../../query/filters.ts';
import { Icon } from './Icon.tsx';
import styles from './marks.module.css';

interface BadgeProps {
  kind: Kind;
  /** `plain` is the bare icon of a legend or filter. */
  form: Certainty | 'plain';
  large?: boolean;
}

/** The mark of an event: its icon tells the kind, its hue the family, its form how the date is known. */
export function Badge({ kind, form, large = false }: BadgeProps) {
  const classes = [
    styles.badge,
    styles[KIND_FACTS[kind].family],
    styles[form],
    large && styles.large,
  ];
  return (
    <span className={classes.filter(Boolean).join(' ')} data-kind={kind}>
      <Icon name={kind} size={large ? 14 : 11} />
    </span>
  );
}
