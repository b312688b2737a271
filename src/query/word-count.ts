/** A number with its noun: "1 report", "2 reports", "12,400 events". Irregular plurals are given. */
export const countOf = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
