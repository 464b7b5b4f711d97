import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Article, Outcome, Request, Tree } from './messages.ts';

export type EngineState =
  /** Weights are fetched; a part of them between 0 and 1 is there. */
  | { readonly kind: 'loading'; readonly share: number; readonly megabytes: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'reading' }
  /** The engine could not be started. */
  | { readonly kind: 'lost'; readonly message: string };

/** The engine in its worker, as the page sees it. */
export interface Engine {
  readonly state: EngineState;
  readonly outcome: Outcome | null;
  /** Why the last article could not be read, or null. */
  readonly trouble: string | null;
  /** Reads an article, as soon as the engine is ready. */
  readonly read: (article: Article) => void;
  /** Gives up what is being read. */
  readonly stop: () => void;
  /** Tries again to start what was lost. */
  readonly again: () => void;
  /** The trees behind an entry of the last reading. */
  readonly explain: (entry: string) => Promise<readonly Tree[]>;
}

/** Starts the engine in a worker of its own, so that the page stays alive while it reads. */
export function useEngine(): Engine {
  const [state, setState] = useState<EngineState>({ kind: 'loading', share: 0, megabytes: 0 });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const worker = useRef<Worker | null>(null);
  const isReady = useRef(false);
  const waiting = useRef<Article | null>(null);
  const asked = useRef(new Map<string, (trees: readonly Tree[]) => void>());

  const send = useCallback((request: Request) => worker.current?.postMessage(request), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every round has a worker of its own
  useEffect(() => {
    const own = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.current = own;
    isReady.current = false;
    setState({ kind: 'loading', share: 0, megabytes: 0 });
    own.onmessage = ({ data }: MessageEvent<Answer>) => {
      switch (data.kind) {
        case 'loading':
          setState({ kind: 'loading', share: data.received / data.total, megabytes: data.total / 1e6 });
          break;
        case 'ready':
          isReady.current = true;
          if (waiting.current) {
            send({ kind: 'read', article: waiting.current });
            waiting.current = null;
            setState({ kind: 'reading' });
          } else setState({ kind: 'ready' });
          break;
        case 'read':
          setOutcome({ reading: data.reading, entries: data.entries, milliseconds: data.milliseconds });
          setState({ kind: 'ready' });
          break;
        case 'explained':
          asked.current.get(data.entry)?.(data.trees);
          asked.current.delete(data.entry);
          break;
        case 'failed':
          if (data.isLost) {
            // what else it was fetching must not be told as progress
            own.terminate();
            setState({ kind: 'lost', message: data.message });
          } else {
            setTrouble(data.message);
            setState({ kind: 'ready' });
          }
      }
    };
    own.onerror = () =>
      setState({ kind: 'lost', message: 'The engine could not be started. All files of the page belong on its host.' });
    return () => own.terminate();
  }, [round, send]);

  const read = useCallback(
    (article: Article) => {
      setTrouble(null);
      setOutcome(null);
      asked.current.clear();
      if (!isReady.current) {
        waiting.current = article;
        return;
      }
      setState({ kind: 'reading' });
      send({ kind: 'read', article });
    },
    [send],
  );
  const again = useCallback(() => setRound((last) => last + 1), []);
  const stop = useCallback(() => {
    waiting.current = null;
    again();
  }, [again]);
  const explain = useCallback(
    (entry: string) =>
      new Promise<readonly Tree[]>((resolve) => {
        asked.current.set(entry, resolve);
        send({ kind: 'explain', entry });
      }),
    [send],
  );
  return { state, outcome, trouble, read, stop, again, explain };
}
