import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in whole pixels, told anew when it changes; 0 until it is there. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const own = element.current;
    if (!own) return;
    setWidth(Math.floor(own.clientWidth));
    const watcher = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    watcher.observe(own);
    return () => watcher.disconnect();
  }, [element]);
  return width;
}
