import { useEffect, useState } from 'react';

/** A value that follows another once it has rested for a while; at once when `reason` has changed, or while `hurry` holds. */
export function useSettled<Value>(
  value: Value,
  restMs: number,
  reason: unknown,
  hurry: boolean,
): Value {
  const [settled, setSettled] = useState({ value, reason });
  const now = hurry || settled.reason !== reason;
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ value, reason }), now ? 0 : restMs);
    return () => clearTimeout(timer);
  }, [value, restMs, reason, now]);
  return now ? value : settled.value;
}
