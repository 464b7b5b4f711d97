import { useSyncExternalStore } from 'react';
import type { Judged } from './judged';

/** What a person is asked or told at the moment. */
interface Asking {
  /** Their name is asked for; null for no answer. */
  readonly who: ((name: string | null) => void) | null;
  readonly correcting: Correcting | null;
  readonly notice: Notice | null;
}

/** What is to be corrected, and who wants to know the decisions that came of it. */
interface Correcting {
  readonly judged: Judged;
  readonly onRecorded: (ids: readonly string[]) => void;
}

export interface Notice {
  readonly words: string;
  readonly isTrouble?: boolean;
  readonly undo?: () => void;
}

let now: Asking = { who: null, correcting: null, notice: null };
const listeners = new Set<() => void>();

function change(next: Partial<Asking>): void {
  now = { ...now, ...next };
  for (const listener of listeners) listener();
}

export const useAsking = (): Asking =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now,
  );

const key = 'dragoman-who';

/** The name under which a person decides, as this browser keeps it. */
export function storedWho(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function storeWho(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    // a browser that keeps nothing asks again
  }
}

/** The name under which a person decides; they are asked once. Null where they would not say. */
export function askWho(isAnew = false): Promise<string | null> {
  const stored = isAnew ? null : storedWho();
  if (stored) return Promise.resolve(stored);
  return new Promise((resolve) => {
    change({
      who: (name) => {
        if (name) storeWho(name);
        change({ who: null });
        resolve(name);
      },
    });
  });
}

export const askCorrection = (judged: Judged, onRecorded: Correcting['onRecorded'] = () => {}): void =>
  change({ correcting: { judged, onRecorded } });

export const endCorrection = (): void => change({ correcting: null });

let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells something in passing, for some seconds. */
export function tellNotice(notice: Notice | null): void {
  clearTimeout(timer);
  change({ notice });
  if (notice) timer = setTimeout(() => change({ notice: null }), notice.isTrouble ? 12_000 : 7_000);
}
