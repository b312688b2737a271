import { type FormEvent, useState } from 'react';
import type { FieldMapping } from '../../articles/field-mapping.ts';
import { FIELDS, type FieldName } from '../../articles/field-names.ts';
import type { SourceProblem } from '../../articles/source-file.ts';
import controls from '../../views/marks/controls.module.css';
import { SheetDialog } from '../../views/marks/SheetDialog.tsx';
import styles from './add.module.css';
import { useAddingItself } from './use-adding.ts';

const WORDS: Readonly<Record<FieldName, string>> = {
  text: 'Text of the article',
  title: 'Title',
  publisher: 'Publisher',
  published: 'Date of publication',
  authors: 'Authors',
  url: 'Web address',
  language: 'Language',
  id: 'Name of its own',
};

interface MappingDialogProps {
  problem: SourceProblem;
  onClose: () => void;
}

/** Asks which of a file's own fields holds what; files with the same fields are not asked about again. */
export function MappingDialog({ problem, onClose }: MappingDialogProps) {
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
    <SheetDialog name="Which field is which" onClose={onClose}>
      <form className={styles.mapping} onSubmit={submit}>
        <h2>Which field is which?</h2>
        <p>
          <b>{file}</b> keeps its articles under names of its own. Only the text has to be there.
        </p>
        {FIELDS.filter((field) => field !== 'id').map((field) => (
          <label key={field}>
            <span>{WORDS[field]}</span>
            <select
              required={field === 'text'}
              value={mapping[field] ?? ''}
              onChange={({ currentTarget }) => choose(field, currentTarget.value)}
            >
              <option value="">{field === 'text' ? 'Choose a field' : 'Not there'}</option>
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
            Read it so
          </button>
          <button type="button" className={controls.button} onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </SheetDialog>
  );
}
