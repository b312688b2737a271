import styles from './date-mark.module.css';

/** Every form that a date takes on the chart: certainty and extent are told by form alone. */
export const DATE_FORMS = [
  'point',
  'tinted',
  'blurred',
  'publication',
  'before',
  'within',
  'bar',
  'open',
  'faded',
  'undated',
] as const;
export type DateForm = (typeof DATE_FORMS)[number];

const DISC: Readonly<Record<DateForm, 'stated' | 'context' | 'publication' | 'none'>> = {
  point: 'stated',
  tinted: 'context',
  blurred: 'stated',
  publication: 'publication',
  before: 'context',
  within: 'context',
  bar: 'stated',
  open: 'stated',
  faded: 'stated',
  undated: 'none',
};

/** A sample of how the chart draws a date, without hue; the words beside it say what it means. */
export function DateMark({ form }: { form: DateForm }) {
  const disc = DISC[form];
  return (
    <span className={`${styles.sample} ${styles[form]}`} data-form={form} aria-hidden="true">
      {disc === 'none' ? '···' : <i className={`${styles.disc} ${styles[disc]}`} />}
    </span>
  );
}
