/** Rows as lines with columns in line, one space more than the widest cell apart; the last column ends where its words do. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const width = (column: number): number =>
    Math.max(...all.map((row) => [...(row[column] ?? '')].length));
  const widths = head.map((_, column) => width(column));
  const padded = (cell: string, column: number): string =>
    cell + ' '.repeat((widths[column] ?? 0) - [...cell].length);
  return all.map((row) => `  ${row.map(padded).join('  ').trimEnd()}\n`).join('');
}
