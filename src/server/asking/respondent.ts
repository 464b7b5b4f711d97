import { type ChildProcess, fork } from 'node:child_process';
import { type Crossing, unpacked } from './crossing.js';
import type { AnsweredAcross, AskedAcross } from './ledger-process.js';

/** A question that took longer than it may. */
export class CostError extends Error {
  override readonly name = 'CostError';
}

interface Pending {
  readonly resolve: (crossing: Crossing) => void;
  readonly reject: (error: Error) => void;
}

/** How long a process may take to close its ledger, in milliseconds. */
const patience = 5_000;

/**
 * A process of its own that has a ledger open and answers questions, started with the first of them. The driver of SQLite
 * works synchronously: here it keeps nobody waiting, and a question that takes too long is ended with its process, which
 * cannot be done to a thread.
 */
export class Respondent {
  private readonly where: string;
  private readonly module: URL;
  private readonly isKillable: boolean;
  private child: ChildProcess | null = null;
  private ready: Promise<unknown> = Promise.resolve();
  private readonly pending = new Map<number, Pending>();
  private count = 0;
  private asked = 0;

  constructor(where: string, module: URL, isKillable = false) {
    this.where = where;
    this.module = module;
    this.isKillable = isKillable;
  }

  /** How many questions it has not answered yet. */
  get load(): number {
    return this.asked;
  }

  /**
   * Asks a question; `budget` is in milliseconds.
   *
   * @throws what the question throws; CostError when the budget is spent
   */
  async ask(question: string, asked: readonly unknown[], budget: number | null): Promise<unknown> {
    const child = this.start();
    this.asked++;
    try {
      await this.ready;
      const crossing = await this.send(child, { number: ++this.count, question, asked }, budget);
      if ('failed' in crossing) throw unpacked(crossing.failed);
      return crossing.answer;
    } finally {
      this.asked--;
    }
  }

  private async send(child: ChildProcess, task: AskedAcross, budget: number | null): Promise<Crossing> {
    const spend = (): void => {
      const words = `it took longer than ${budget! / 1000} s; ask for less, with more or narrower filters`;
      this.pending.get(task.number)?.reject(new CostError(words));
      if (!this.isKillable) return;
      this.child = null;
      child.kill('SIGKILL');
    };
    const timer = budget === null ? null : setTimeout(spend, budget);
    try {
      return await new Promise<Crossing>((resolve, reject) => {
        this.pending.set(task.number, { resolve, reject });
        child.send(task, (error) => error && reject(error));
      });
    } finally {
      if (timer) clearTimeout(timer);
      this.pending.delete(task.number);
    }
  }

  /** Closes its ledger and ends it. */
  async close(): Promise<void> {
    const { child } = this;
    if (!child) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.disconnect();
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    await ended;
    clearTimeout(timer);
  }

  private start(): ChildProcess {
    if (this.child) return this.child;
    const child = fork(this.module, [this.where], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', (answered: AnsweredAcross) => this.pending.get(answered.number)?.resolve(answered));
    this.ready = new Promise((resolve) => {
      child.once('message', resolve);
      child.once('exit', resolve);
    });
    const end = (): void => {
      if (this.child !== child) return;
      this.child = null;
      for (const { reject } of this.pending.values()) reject(new Error('the process that keeps the ledger has ended'));
      this.pending.clear();
    };
    child.once('exit', end);
    child.once('error', end);
    this.child = child;
    return child;
  }
}
