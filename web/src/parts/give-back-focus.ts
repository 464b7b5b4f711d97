import { useRef } from 'react';

/**
 * For the content of a window that a key opens: where it closes, the focus goes back to where it was. By itself a window
 * gives it only to a button of its own that opened it, and else to nobody.
 */
export function useGiveBackFocus(): {
  readonly onOpenAutoFocus: () => void;
  readonly onCloseAutoFocus: (event: Event) => void;
} {
  const before = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: () => {
      before.current = document.activeElement;
    },
    onCloseAutoFocus: (event) => {
      event.preventDefault();
      if (before.current instanceof HTMLElement && before.current.isConnected)
        before.current.focus({ preventScroll: true });
    },
  };
}
