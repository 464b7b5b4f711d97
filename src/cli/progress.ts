/** How often the line is written anew, in milliseconds, and over how long a time a rate is taken. */
const every = 250;
const lately = 30_000;

interface Sample {
  readonly at: number;
  readonly done: number;
  readonly characters: number;
}

/** Where progress is told: a stream, of which only a terminal can write over a line. */
export type ProgressOutput = Pick<NodeJS.WriteStream, 'write'> & Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>>;

/**
 * Tells a person at a terminal how far long work has come; silent for what takes less than a second, and where nobody
 * watches, as in a log.
 */
export class Progress {
  private readonly out: ProgressOutput;
  private readonly now: () => number;
  private readonly started: number;
  private last: number;
  private isShown = false;
  /** How far the work was, about a second apart. */
  private samples: Sample[];

  constructor(out: ProgressOutput = process.stderr, now: () => number = () => performance.now()) {
    this.out = out;
    this.now = now;
    this.started = now();
    this.last = this.started;
    this.samples = [{ at: this.started, done: 0, characters: 0 }];
  }

  /** `done` documents with `characters` of text; of `total` characters where that is known. */
  at(done: number, characters: number, total: number | null = null): void {
    const at = this.now();
    if (at - this.samples.at(-1)!.at >= 1000) {
      this.samples.push({ at, done, characters });
      while (this.samples.length > 2 && at - this.samples[1]!.at > lately) this.samples.shift();
    }
    const since = this.samples[0]!;
    const seconds = (at - since.at) / 1000;
    const parts = [`${done.toLocaleString('en')} ${done === 1 ? 'document' : 'documents'}`];
    if (total) parts.push(`${Math.min(99, Math.floor((100 * characters) / total))} %`);
    // From the first few nothing can be told: they waited for threads to start.
    if (seconds >= 2 && done - since.done >= 5) {
      parts.push(`${rounded((done - since.done) / seconds)} a second`);
      const pace = (characters - since.characters) / seconds;
      if (total && pace > 0) parts.push(`about ${timeLeft(Math.max(0, total - characters) / pace)} left`);
    }
    this.say(parts.join(' · '));
  }

  /** Any words on how far the work has come. */
  say(line: string): void {
    const now = this.now();
    if (!this.out.isTTY || now - this.started < 1000 || now - this.last < every) return;
    this.last = now;
    this.isShown = true;
    // A line that wraps could not be written over.
    this.out.write(`\r\u001b[K${line.slice(0, Math.max(20, (this.out.columns ?? 80) - 1))}`);
  }

  /** Clears the line, so that what follows starts on its own. */
  end(): void {
    if (this.isShown) this.out.write('\r\u001b[K');
    this.isShown = false;
  }
}

const rounded = (rate: number): string => (rate < 10 ? rate.toFixed(1) : rate.toFixed(0));

/** `40 s`, `12 min`, `2 h 5 min`. */
function timeLeft(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
