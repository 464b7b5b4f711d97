import { useEffect, useState } from 'react';

/** A value once it has stayed the same for a while, so that typing asks one question and not one a letter. */
export function useLater<Value>(value: Value, milliseconds = 250): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
