/** What stands beside a number of four digits when it is a count, and when it is a year. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  `people persons men women children soldiers troops police officers workers employees students jobs homes houses
  families refugees prisoners casualties dead wounded deaths votes seats members miles mile km kilometers kilometres
  meters metres feet foot ft yards acres hectares tons tonnes kg pounds dollars euros yen francs marks rubles pesos
  million billion thousand hundred percent per shares barrels units points cars vehicles tanks aircraft planes ships
  guns rounds missiles copies pages words hours days weeks months years year minutes seconds gmt utc est pst cet
  local degrees calories volts watts megawatts residents passengers civilians militants fighters inmates cases
  a.m p.m am pm hrs m`.split(/\s+/),
);

export const MEASURES_BEFORE: ReadonlySet<string> = new Set(
  `$ £ € ¥ # no number page pages p pp flight room route section article chapter line about approximately nearly
  almost roughly some than only least exactly another windows version model act bill resolution dlrs rs us$ size
  number numbers numbered`.split(/\s+/),
);

export const YEAR_BEFORE: ReadonlySet<string> = new Set(
  `in since until till by from to before after during between and around circa c early late mid year of spring summer
  autumn winter fall ad a.d`.split(/\s+/),
);
