/** The promise, or the signal's reason as an error, whichever comes first. */
export async function orAbort<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  let stop!: () => void;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** A stream that ends with the signal's reason as an error when the signal is given, even while it waits for more. */
export async function* untilAbort<T>(stream: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  const items = stream[Symbol.asyncIterator]();
  let isOver = false;
  try {
    for (;;) {
      const { done, value } = await orAbort(items.next(), signal);
      if (done) {
        isOver = true;
        return;
      }
      yield value;
    }
  } finally {
    // not waited for: what hangs would hang here too
    if (!isOver) void items.return?.()?.then(undefined, () => {});
  }
}
