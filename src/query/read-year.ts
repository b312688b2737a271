const YEAR =
  /^(?:(ad)\s*)?(\d{1,4})(?:\s*(?:(b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?chr\.?|v\.?\s?u\.?\s?z\.?)|(?:c\.?\s?e\.?|a\.?\s?d\.?|n\.?\s?chr\.?)))?$/i;

/** The year that somebody types, as astronomers count: "44 BCE", "44 bc" and "44 v. Chr." are -43, "79", "79 CE" and "AD 79" are 79. There is no year 0. */
export function readYear(text: string): number | undefined {
  const [, ad, digits = '', before] = YEAR.exec(text.trim()) ?? [];
  const number = Number(digits);
  if (number === 0 || (ad && before)) return undefined;
  return before ? 1 - number : number;
}
