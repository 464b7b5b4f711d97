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

  /** `done` of an unknown total, `characters` of text among them. */
  at(done: number, characters: number): void {
    const now = performance.now();
    if (now - this.started < 1000 || now - this.last < this.every) return;
    this.last = now;
    this.isShown = true;
    const seconds = (now - this.started) / 1000;
    const line = `${done} read, ${(characters / 1e6).toFixed(1)} million characters, ${(done / seconds).toFixed(0)} a second`;
    this.out.write(this.out.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  }

  /** Clears the line, so that what follows starts on its own. */
  end(): void {
    if (this.isShown && this.out.isTTY) this.out.write('\r\u001b[K');
  }
}
