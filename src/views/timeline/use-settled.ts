import { useEffect, useState } from 'react';

/** A value that follows another once it has rested for a while; at once while `hurry` holds. */
export function useSettled<Value>(value: Value, restMs: number, hurry: boolean): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (hurry) {
      setSettled(value);
      return undefined;
    }
    const timer = setTimeout(() => setSettled(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs, hurry]);
  return hurry ? value : settled;
}
