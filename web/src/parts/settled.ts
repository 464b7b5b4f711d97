import { startTransition, useEffect, useState } from 'react';

/** Turns true when the page has time to spare: then what is not in sight is made ready, for paper and for the next press. */
export function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const settle = (): void => startTransition(() => setSettled(true));
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(settle, 1_500);
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(settle, { timeout: 4_000 });
    return () => cancelIdleCallback(waiting);
  }, []);
  return isSettled;
}
