import { curation } from '../../messages/en/curation.ts';
import { kinds } from '../../messages/en/kinds.ts';
import { useWords } from '../../messages/use-say.tsx';
import { FAMILIES, KIND_FACTS, KINDS, type Kind } from '../../model/kinds.ts';

interface KindFieldProps {
  /** Absent for several events of different kinds, which may stay so. */
  kind: Kind | undefined;
  onChange: (kind: Kind | undefined) => void;
}

/** The kinds of event under their families. */
export function KindField({ kind, onChange }: KindFieldProps) {
  const words = useWords(curation);
  const names = useWords(kinds);
  return (
    <label>
      {words.kind}
      <select
        value={kind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(value === '' ? undefined : (value as Kind))
        }
      >
        {kind === undefined && <option value="">{words.asTheyAre}</option>}
        {FAMILIES.map((family) => (
          <optgroup key={family} label={names.family[family]}>
            {KINDS.filter((one) => KIND_FACTS[one].family === family).map((one) => (
              <option key={one} value={one}>
                {names.kind[one]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
