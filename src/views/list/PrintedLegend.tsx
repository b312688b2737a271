import { FAMILIES, FAMILY_LABELS, KIND_FACTS, KINDS } from '../../model/kinds.ts';
import { CERTAINTY_LABELS } from '../../query/word-filters.ts';
import { Badge } from '../marks/Badge.tsx';
import styles from './printed.module.css';

const CERTAINTIES = ['stated', 'context', 'publication', 'undated'] as const;

/** On paper only: what the marks stand for. */
export function PrintedLegend() {
  return (
    <div className={styles.legend}>
      <h2>What the marks mean</h2>
      <p>
        {CERTAINTIES.map((form) => (
          <span key={form}>
            <Badge kind="statement" form={form} /> {CERTAINTY_LABELS[form].toLowerCase()}
          </span>
        ))}
      </p>
      {FAMILIES.map((family) => (
        <p key={family}>
          <b>{FAMILY_LABELS[family]}</b>
          {KINDS.filter((kind) => KIND_FACTS[kind].family === family).map((kind) => (
            <span key={kind}>
              <Badge kind={kind} form="plain" /> {KIND_FACTS[kind].label.toLowerCase()}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
