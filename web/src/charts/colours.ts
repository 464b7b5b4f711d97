import { useMemo, useSyncExternalStore } from 'react';

/**
 * What tokens of style/tokens.css are at the moment, as a canvas can paint them: a canvas knows neither variables nor
 * light and dark.
 */
export function useColours<Name extends string>(names: readonly Name[]): Readonly<Record<Name, string>> {
  const all = useSyncExternalStore(watch, () => read(names));
  // the same object as long as no colour has changed
  return useMemo(() => JSON.parse(all) as Record<Name, string>, [all]);
}

function watch(changed: () => void): () => void {
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const media = ['(prefers-color-scheme: dark)', 'print'].map((query) => window.matchMedia(query));
  for (const one of media) one.addEventListener('change', changed);
  return () => {
    theme.disconnect();
    for (const one of media) one.removeEventListener('change', changed);
  };
}

const probe = document.createElement('span');
probe.hidden = true;

function read(names: readonly string[]): string {
  if (!probe.isConnected) document.body.append(probe);
  return JSON.stringify(
    Object.fromEntries(
      names.map((name) => {
        probe.style.color = `var(--${name})`;
        return [name, getComputedStyle(probe).color];
      }),
    ),
  );
}
