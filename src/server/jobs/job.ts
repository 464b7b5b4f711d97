import type { Job, JobOutcome, JobProgress } from '../contract/index.js';

/** Of how many outcomes and happenings a job keeps a record. */
const kept = 5_000;

type Happening = JobProgress & { readonly number: number };
export type JobRecord = Job & { readonly outcomes: readonly JobOutcome[] };

/** Something being taken in: how far it is, what became of each document, and whoever follows it. */
export class RunningJob {
  readonly id: string;
  readonly stop = new AbortController();
  private told: Job;
  private readonly outcomes: JobOutcome[] = [];
  private readonly happenings: Happening[] = [];
  private readonly followers = new Set<() => void>();
  private count = 0;

  constructor(id: string, of: string) {
    this.id = id;
    const asked = new Date().toISOString();
    this.told = {
      id,
      of,
      state: 'waiting',
      asked,
      started: null,
      ended: null,
      done: 0,
      characters: 0,
      counts: {},
      error: null,
    };
  }

  /** How it stands. */
  get state(): Job {
    return this.told;
  }

  /** How it stands, with the latest outcomes. */
  get record(): JobRecord {
    return { ...this.told, outcomes: [...this.outcomes] };
  }

  get isEnded(): boolean {
    return this.told.ended !== null;
  }

  begin(): void {
    this.told = { ...this.told, state: 'running', started: new Date().toISOString() };
    this.happen({ event: 'progress', data: this.told });
  }

  /** One document has been dealt with. */
  add(outcome: JobOutcome): void {
    const { counts, done, characters } = this.told;
    this.told = {
      ...this.told,
      done: done + 1,
      characters: characters + outcome.characters,
      counts: { ...counts, [outcome.outcome]: (counts[outcome.outcome] ?? 0) + 1 },
    };
    this.outcomes.push(outcome);
    if (this.outcomes.length > kept) this.outcomes.shift();
    this.happen({ event: 'outcome', data: outcome });
    this.happen({ event: 'progress', data: this.told });
  }

  end(state: 'done' | 'failed' | 'cancelled', error: string | null = null): void {
    if (this.isEnded) return;
    this.told = { ...this.told, state, error, ended: new Date().toISOString() };
    this.happen({ event: 'done', data: this.told });
  }

  /**
   * What happens, from the one after a number on, as it happens; ends with the job. Of how far it was only the latest is
   * told to who comes later.
   */
  async *follow(after: number, signal: AbortSignal): AsyncGenerator<Happening> {
    let last = after;
    while (!signal.aborted) {
      const news = this.happenings.filter(({ number }) => number > last);
      for (const happening of news) {
        last = happening.number;
        yield happening;
        if (happening.event === 'done') return;
      }
      if (news.length || signal.aborted) continue;
      if (this.isEnded) return;
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          this.followers.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        this.followers.add(wake);
        signal.addEventListener('abort', wake);
      });
    }
  }

  private happen(happening: JobProgress): void {
    // of how far it was only the latest is worth keeping
    if (happening.event === 'progress') {
      const before = this.happenings.findIndex(({ event }) => event === 'progress');
      if (before >= 0) this.happenings.splice(before, 1);
    }
    this.happenings.push({ ...happening, number: ++this.count } as Happening);
    if (this.happenings.length > kept) this.happenings.shift();
    for (const wake of [...this.followers]) wake();
  }
}
