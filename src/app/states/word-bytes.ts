const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A size in decimal units: "640 bytes", "12.4 kB", "3.1 MB". */
export function wordBytes(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit++;
  }
  const digits = unit === 0 || size >= 100 ? 0 : 1;
  return `${size.toLocaleString('en', { maximumFractionDigits: digits })} ${UNITS[unit]}`;
}
