/** Numbers, plurals and lists of a language. */

export interface Numbers {
  /** "12,400". */
  number(value: number): string;
  /** A number with its noun: "1 report", "12,400 events". */
  counted(value: number, one: string, other: string): string;
  /** The word for a number, without it. */
  plural<Form>(value: number, one: Form, other: Form): Form;
  /** "A, B and C". */
  all(items: readonly string[]): string;
  /** "A, B or C". */
  either(items: readonly string[]): string;
}

/** Formatters are made once a language; making one takes as long as hundreds of uses. */
export function numbersOf(locale: string): Numbers {
  const format = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
  const plural = <Form>(value: number, one: Form, other: Form): Form =>
    rules.select(value) === 'one' ? one : other;
  return {
    number: (value) => format.format(value),
    counted: (value, one, other) => `${format.format(value)} ${plural(value, one, other)}`,
    plural,
    all: (items) => conjunction.format(items),
    either: (items) => disjunction.format(items),
  };
}
