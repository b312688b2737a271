/** The zone that the reader's machine is set to. Asked once, where the store is made; everything else is told. */
export const zoneOfReader = (): string =>
  new Intl.DateTimeFormat('en').resolvedOptions().timeZone || 'UTC';
