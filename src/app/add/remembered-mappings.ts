/** Which field is which, as a reader once said it for files with the same fields; kept in the browser. */
import { type FieldMapping, type FieldSample, parseMapping } from '../../articles/field-mapping.ts';

export interface RememberedMappings {
  readonly recall: (fields: readonly FieldSample[]) => FieldMapping | undefined;
  readonly keep: (fields: readonly FieldSample[], mapping: FieldMapping) => void;
}

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

const keyOf = (fields: readonly FieldSample[]): string =>
  `sourceline.fields.${fields
    .map(({ name }) => name)
    .sort()
    .join('\n')}`;

/** Where the browser remembers nothing, each file is asked about anew. */
export function rememberMappings(memory: Memory | undefined): RememberedMappings {
  return {
    recall(fields) {
      try {
        const written = memory?.getItem(keyOf(fields));
        return written ? parseMapping(written) : undefined;
      } catch {
        return undefined;
      }
    },
    keep(fields, mapping) {
      try {
        const written = Object.entries(mapping).map(([ours, theirs]) => `${ours}=${theirs}`);
        memory?.setItem(keyOf(fields), written.join(','));
      } catch {
        // Full, or forbidden: it is asked again next time.
      }
    },
  };
}
