import { useEffect } from 'react';

const key = 'dragoman.place';
/** Milliseconds after which a place is given up, and without any change after which it is reached. */
const longest = 10_000;
const quiet = 800;

/**
 * Comes back to the place on a page where it was reloaded. What a list holds comes later than the browser, or the router,
 * scrolls to it: the page is still too short then. Whoever does anything in between is left where he is.
 */
export function useKeptPlace(): void {
  useEffect(() => {
    const end = isAgain() ? comeTo(keptPlace()) : () => {};
    window.addEventListener('pagehide', keepPlace);
    return () => {
      end();
      window.removeEventListener('pagehide', keepPlace);
    };
  }, []);
}

/** Whether the page is shown anew: reloaded, or come back to from elsewhere. */
function isAgain(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload' || navigation?.type === 'back_forward';
}

function keepPlace(): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ at: location.href, top: window.scrollY }));
  } catch {
    // a browser that keeps nothing begins at the top
  }
}

function keptPlace(): number {
  try {
    const { at, top } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as { at?: string; top?: number };
    return at === location.href && typeof top === 'number' ? top : 0;
  } catch {
    return 0;
  }
}

/** Scrolls to a place again and again while the page grows; gives what ends it. */
function comeTo(top: number): () => void {
  if (top <= 0) return () => {};
  let isQuiet: ReturnType<typeof setTimeout> | undefined;
  const doings = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
  const growth = new ResizeObserver(() => {
    clearTimeout(isQuiet);
    window.scrollTo({ top, behavior: 'instant' });
    if (Math.abs(window.scrollY - top) < 2) isQuiet = setTimeout(end, quiet);
  });
  const givenUp = setTimeout(end, longest);
  function end(): void {
    growth.disconnect();
    clearTimeout(isQuiet);
    clearTimeout(givenUp);
    for (const doing of doings) window.removeEventListener(doing, end);
  }
  growth.observe(document.body);
  for (const doing of doings) window.addEventListener(doing, end, { passive: true });
  return end;
}
