import { kinds } from '../../messages/en/kinds.ts';
import { list } from '../../messages/en/list.ts';
import { useWords } from '../../messages/use-say.tsx';
import { MODALITIES } from '../../model/dataset.ts';
import { FAMILIES, KIND_FACTS, KINDS } from '../../model/kinds.ts';
import { Badge } from '../marks/Badge.tsx';
import putting from '../marks/putting.module.css';
import styles from './printed.module.css';

const CERTAINTIES = ['stated', 'context', 'publication', 'undated'] as const;

/** On paper only: what the marks stand for. */
export function PrintedLegend() {
  const words = useWords(list);
  const names = useWords(kinds);
  return (
    <div className={styles.legend}>
      <h2>{words.marksMean}</h2>
      <p>
        {CERTAINTIES.map((form) => (
          <span key={form}>
            <Badge kind="statement" form={form} /> {words.inLine(names.certainty[form])}
          </span>
        ))}
      </p>
      <p>
        {MODALITIES.map((way) => (
          <span key={way} className={way === 'asserted' ? undefined : putting[way]}>
            {names.putAs[way]}
          </span>
        ))}
      </p>
      {FAMILIES.map((family) => (
        <p key={family}>
          <b>{names.family[family]}</b>
          {KINDS.filter((kind) => KIND_FACTS[kind].family === family).map((kind) => (
            <span key={kind}>
              <Badge kind={kind} form="plain" /> {words.inLine(names.kind[kind])}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
