import { type FormEvent, useState } from 'react';
import type { FieldMapping } from '../../articles/field-mapping.ts';
import { FIELDS, type FieldName } from '../../articles/field-names.ts';
import type { SourceProblem } from '../../articles/source-file.ts';
import { add } from '../../messages/en/add.tsx';
import { useWords } from '../../messages/use-say.tsx';
import controls from '../../views/marks/controls.module.css';
import { SheetDialog } from '../../views/marks/SheetDialog.tsx';
import styles from './add.module.css';
import { useAddingItself } from './use-adding.ts';

interface MappingDialogProps {
  problem: SourceProblem;
  onClose: () => void;
}

/** Asks which of a file's own fields holds what; files with the same fields are not asked about again. */
export function MappingDialog({ problem, onClose }: MappingDialogProps) {
  const words = useWords(add);
  const adding = useAddingItself();
  const [mapping, setMapping] = useState<FieldMapping>({});
  const { file, fields = [] } = problem;
  const choose = (field: FieldName, name: string) => {
    const { [field]: _, ...rest } = mapping;
    setMapping(name === '' ? rest : { ...rest, [field]: name });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.fieldsMapped(problem, mapping);
    onClose();
  };
  return (
    <SheetDialog name={words.mapping} onClose={onClose}>
      <form className={styles.mapping} onSubmit={submit}>
        <h2>{words.whichIsWhich}</h2>
        <p>{words.ownNames(<b>{file}</b>)}</p>
        {FIELDS.filter((field) => field !== 'id').map((field) => (
          <label key={field}>
            <span>{words.fields[field]}</span>
            <select
              required={field === 'text'}
              value={mapping[field] ?? ''}
              onChange={({ currentTarget }) => choose(field, currentTarget.value)}
            >
              <option value="">{field === 'text' ? words.chooseField : words.notThere}</option>
              {fields.map(({ name, sample }) => (
                <option key={name} value={name}>
                  {name}: {sample.slice(0, 60)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <div className={styles.actions}>
          <button type="submit" className={`${controls.button} ${controls.solid}`}>
            {words.readItSo}
          </button>
          <button type="button" className={controls.button} onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </SheetDialog>
  );
}
