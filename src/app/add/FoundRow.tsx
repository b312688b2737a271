import { useId, useState } from 'react';
import { readPublished } from '../../articles/read-published.ts';
import { add } from '../../messages/en/add.tsx';
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
  const words = say(add);
  const origin = publishedWords
    ? words.fromText(<q>{publishedWords}</q>)
    : publishedFrom && words.from(say.sentence(publishedFrom));
  return (
    <td className={published === '' ? styles.asked : undefined}>
      <input
        aria-label={words.publishedOf(name)}
        aria-describedby={id}
        aria-invalid={isOdd}
        placeholder={words.dateForm}
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <small id={id}>
        {isOdd && words.notADate}
        {!isOdd && !date && words.unknown}
        {date && typed.trim() !== published && words.dateEntered(wordEdtfDate(date, say))}
        {date && typed.trim() === published && origin}
      </small>
    </td>
  );
}

/** One article as it was found; what is typed over it wins. */
export function FoundRow({ found, correction }: FoundRowProps) {
  const say = useSay();
  const words = say(add);
  const adding = useAddingItself();
  const { key, file, language } = found;
  const title = correction?.title ?? found.title ?? '';
  const publisher = correction?.publisher ?? found.publisher ?? '';
  const name = title || file;
  const notEnglish = language !== undefined && !isEnglish(language);
  const told = [
    file,
    words.words(found.words),
    found.titleFrom && words.titleFrom(say.sentence(found.titleFrom)),
    notEnglish && words.notEnglish,
  ];
  return (
    <tr>
      <WordsField
        label={words.titleOf(name)}
        value={title}
        note={told.filter(Boolean).join(' · ')}
        onChange={(value) => adding.corrected({ key, title: value })}
      />
      <WordsField
        label={words.publisherOf(name)}
        value={publisher}
        note={
          publisher === ''
            ? words.unknown
            : correction?.publisher === undefined
              ? found.publisherFrom
                ? words.from(say.sentence(found.publisherFrom))
                : ''
              : words.enteredByYou
        }
        onChange={(value) => adding.corrected({ key, publisher: value })}
      />
      <DateField found={found} correction={correction} name={name} />
      <td>
        <button
          type="button"
          className={`${controls.button} ${controls.square} ${controls.small}`}
          aria-label={words.leaveOutOf(name)}
          title={words.leaveOut}
          onClick={() => adding.takenAway(key)}
        >
          <Icon name="x" size={14} />
        </button>
      </td>
    </tr>
  );
}
