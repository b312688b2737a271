import { useId, useState } from 'react';
import { readPublished } from '../../articles/read-published.ts';
import { useSay } from '../../messages/use-say.tsx';
import { isEnglish } from '../../model/language.ts';
import { wordEdtfDate } from '../../query/word-when.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import type { Correction, FoundSummary } from '../../worker/messages.ts';
import styles from './add.module.css';
import { useAddingItself } from './use-adding.ts';

interface FoundRowProps {
  found: FoundSummary;
  correction: Correction | undefined;
}

const from = (origin: string | undefined): string => (origin ? `from ${origin}` : '');

interface WordsFieldProps {
  label: string;
  value: string;
  note: string;
  onChange: (value: string) => void;
}

function WordsField({ label, value, note, onChange }: WordsFieldProps) {
  const id = useId();
  return (
    <td>
      <input
        aria-label={label}
        aria-describedby={id}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <small id={id}>{note}</small>
    </td>
  );
}

function DateField({ found, correction, name }: FoundRowProps & { name: string }) {
  const say = useSay();
  const adding = useAddingItself();
  const { key, published = '', publishedFrom, publishedWords } = found;
  const [typed, setTyped] = useState(() => {
    const said = correction?.published;
    return said === undefined ? published : said === 'unknown' ? '' : said;
  });
  const id = useId();
  const date = readPublished(typed);
  const isOdd = typed.trim() !== '' && !date;
  const type = (text: string) => {
    setTyped(text);
    const said = text.trim() === '' ? 'unknown' : readPublished(text);
    if (text.trim() === published) adding.corrected({ key, published: published || 'unknown' });
    else if (said) adding.corrected({ key, published: said });
  };
  const origin = publishedWords ? (
    <>
      from the text: <q>{publishedWords}</q>
    </>
  ) : (
    from(publishedFrom)
  );
  return (
    <td className={published === '' ? styles.asked : undefined}>
      <input
        aria-label={`Published: ${name}`}
        aria-describedby={id}
        aria-invalid={isOdd}
        placeholder="YYYY-MM-DD"
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <small id={id}>
        {isOdd && 'Not a date: write it like 2020-10-06 or 6 October 2020'}
        {!isOdd && !date && 'unknown'}
        {date && typed.trim() !== published && `entered by you: ${wordEdtfDate(date, say)}`}
        {date && typed.trim() === published && origin}
      </small>
    </td>
  );
}

/** One article as it was found; what is typed over it wins. */
export function FoundRow({ found, correction }: FoundRowProps) {
  const adding = useAddingItself();
  const { key, file, words, language } = found;
  const title = correction?.title ?? found.title ?? '';
  const publisher = correction?.publisher ?? found.publisher ?? '';
  const name = title || file;
  const notEnglish = language !== undefined && !isEnglish(language);
  const told = [
    file,
    `${words.toLocaleString('en')} words`,
    from(found.titleFrom && `title from ${found.titleFrom}`).replace('from ', ''),
  ];
  return (
    <tr>
      <WordsField
        label={`Title: ${name}`}
        value={title}
        note={`${told.filter(Boolean).join(' · ')}${notEnglish ? ' · not English: kept and readable, but no events will be read' : ''}`}
        onChange={(value) => adding.corrected({ key, title: value })}
      />
      <WordsField
        label={`Publisher: ${name}`}
        value={publisher}
        note={
          publisher === ''
            ? 'unknown'
            : correction?.publisher === undefined
              ? from(found.publisherFrom)
              : 'entered by you'
        }
        onChange={(value) => adding.corrected({ key, publisher: value })}
      />
      <DateField found={found} correction={correction} name={name} />
      <td>
        <button
          type="button"
          className={`${controls.button} ${controls.square} ${controls.small}`}
          aria-label={`Leave out ${name}`}
          title="Leave out"
          onClick={() => adding.takenAway(key)}
        >
          <Icon name="x" size={14} />
        </button>
      </td>
    </tr>
  );
}
