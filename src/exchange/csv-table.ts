import Papa from 'papaparse';

export type Row = Readonly<Record<string, string | number>>;

/** A table in UTF-8 (RFC 4180) with these columns; cells that a spreadsheet would run as formulas are defused. */
export const csvTable = (columns: readonly string[], rows: readonly Row[]): string =>
  `${Papa.unparse(
    { fields: [...columns], data: rows.map((row) => columns.map((name) => row[name] ?? '')) },
    { escapeFormulae: true, newline: '\r\n' },
  )}\r\n`;
