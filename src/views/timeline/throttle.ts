/** Carries out at most one call in each period; the last one is never lost. */
export interface Throttled<Value> {
  call(value: Value): void;
  /** Carries out what waits, now. */
  flush(): void;
  cancel(): void;
}

/** The first call waits for the period too, so that a burst costs one. */
export function throttle<Value>(run: (value: Value) => void, periodMs: number): Throttled<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { readonly value: Value } | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const last = waiting;
    waiting = undefined;
    if (last) run(last.value);
  };
  return {
    call(value) {
      waiting = { value };
      timer ??= setTimeout(flush, periodMs);
    },
    flush,
    cancel() {
      clearTimeout(timer);
      timer = undefined;
      waiting = undefined;
    },
  };
}
