/** Tells on standard error how far long work has come; silent for what takes less than a second. */
export class Progress {
  private readonly started = performance.now();
  private last = this.started;
  private readonly every: number;
  private isShown = false;
  private readonly out: NodeJS.WriteStream;

  constructor(out: NodeJS.WriteStream = process.stderr) {
    this.out = out;
    this.every = out.isTTY ? 250 : 10_000;
  }

  /** `done` documents with `characters` of text; of `total` characters where that is known. */
  at(done: number, characters: number, total: number | null = null): void {
    const seconds = (performance.now() - this.started) / 1000;
    // The first documents wait for threads to start: nothing can be told from them.
    const isTelling = total !== null && done >= 10 && seconds >= 3;
    const left = isTelling ? Math.max(0, (total / characters - 1) * seconds) : null;
    this.say(
      `${done} read, ${(characters / 1e6).toFixed(1)} million characters, ${(done / seconds).toFixed(0)} a second${left === null ? '' : `, ${timeLeft(left)} left`}`,
    );
  }

  /** Any words on how far the work has come. */
  say(line: string): void {
    const now = performance.now();
    if (now - this.started < 1000 || now - this.last < this.every) return;
    this.last = now;
    this.isShown = true;
    this.out.write(this.out.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  }

  /** Clears the line, so that what follows starts on its own. */
  end(): void {
    if (this.isShown && this.out.isTTY) this.out.write('\r\u001b[K');
  }
}

/** `40 s`, `12 min`, `2 h 5 min`. */
function timeLeft(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
