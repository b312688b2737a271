import { FAMILIES, FAMILY_LABELS, KIND_FACTS, KINDS, type Kind } from '../../model/kinds.ts';

interface KindFieldProps {
  /** Absent for several events of different kinds, which may stay so. */
  kind: Kind | undefined;
  onChange: (kind: Kind | undefined) => void;
}

/** The kinds of event under their families. */
export function KindField({ kind, onChange }: KindFieldProps) {
  return (
    <label>
      Kind
      <select
        value={kind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(value === '' ? undefined : (value as Kind))
        }
      >
        {kind === undefined && <option value="">as they are</option>}
        {FAMILIES.map((family) => (
          <optgroup key={family} label={FAMILY_LABELS[family]}>
            {KINDS.filter((one) => KIND_FACTS[one].family === family).map((one) => (
              <option key={one} value={one}>
                {KIND_FACTS[one].label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
