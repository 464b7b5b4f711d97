/**
 * The items of several sources in the order of the sources, a few of which work at the same time: while one is
 * consumed, up to `width` run and each goes at most `depth` items ahead.
 */
export async function* inOrder<T>(
  sources: Iterable<() => AsyncIterable<T>>,
  width: number,
  depth: number,
): AsyncGenerator<T> {
  const waiting = sources[Symbol.iterator]();
  const open: Channel<T>[] = [];
  const start = (): void => {
    const next = waiting.next();
    if (!next.done) open.push(new Channel(next.value(), depth));
  };
  for (let i = 0; i < width; i++) start();
  try {
    while (open.length) {
      yield* open[0]!.items();
      open.shift();
      start();
    }
  } finally {
    for (const channel of open) channel.stop();
  }
}

/** A source that runs ahead of its consumer. */
class Channel<T> {
  private readonly held: T[] = [];
  private failure: { readonly error: unknown } | null = null;
  private isDone = false;
  private isStopped = false;
  private wake: () => void = () => {};
  private changed = this.nextChange();

  constructor(source: AsyncIterable<T>, depth: number) {
    void this.fill(source, depth);
  }

  async *items(): AsyncGenerator<T> {
    for (;;) {
      while (this.held.length) {
        const item = this.held.shift()!;
        this.tell();
        yield item;
      }
      if (this.isDone) break;
      await this.changed;
    }
    if (this.failure) throw this.failure.error;
  }

  stop(): void {
    this.isStopped = true;
    this.tell();
  }

  private async fill(source: AsyncIterable<T>, depth: number): Promise<void> {
    try {
      for await (const item of source) {
        this.held.push(item);
        this.tell();
        while (this.held.length >= depth && !this.isStopped) await this.changed;
        if (this.isStopped) return;
      }
    } catch (error) {
      this.failure = { error };
    } finally {
      this.isDone = true;
      this.tell();
    }
  }

  private tell(): void {
    this.wake();
    this.changed = this.nextChange();
  }

  private nextChange(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }
}
