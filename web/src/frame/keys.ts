import { useEffect } from 'react';

/** What keys do on a page: a key as the event names it, `?` or `g e` for two in a row, and what follows. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest('[role=dialog]') !== null);

/** Milliseconds within which the second key of two must follow. */
const patience = 1_200;

/** Listens to keys while a component is shown; what is typed into fields and dialogs is left alone. */
export function useKeys(keys: Keys, isOn = true): void {
  useEffect(() => {
    if (!isOn) return;
    let last = { key: '', at: 0 };
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const two = performance.now() - last.at < patience ? `${last.key} ${event.key}` : '';
      // a key that waits for a second one is not the first of its own
      const act = keys[two] ?? (last.key === 'g' && two ? undefined : keys[event.key]);
      last = { key: event.key, at: performance.now() };
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
