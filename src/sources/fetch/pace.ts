import { setTimeout as sleep } from 'node:timers/promises';
import { orAbort } from '../abort.js';

interface Host {
  /** Ends when the requests before are done. */
  tail: Promise<void>;
  /** Earliest time of the next request, on the clock of `performance.now()`. */
  next: number;
}

/** A host that wants to be left alone for longer than we wait. */
export class HostIsHeld extends Error {
  readonly milliseconds: number;
  constructor(milliseconds: number) {
    super('the host is held');
    this.milliseconds = milliseconds;
  }
}

/** Hands out turns: one request at a time a host with a pause between, and few hosts at once. */
export class Pace {
  private readonly hosts = new Map<string, Host>();
  private readonly waiting: (() => void)[] = [];
  private free: number;
  private readonly longestWait: number;

  constructor(mostHosts: number, longestWait: number) {
    this.free = mostHosts;
    this.longestWait = longestWait;
  }

  /**
   * Waits until a request to a host may begin; the next begins `interval` milliseconds after it at the earliest.
   * Returns what ends the turn. Throws `HostIsHeld`, or the signal's reason.
   */
  async turn(name: string, interval: number, signal: AbortSignal): Promise<() => void> {
    const host = this.host(name);
    const before = host.tail;
    let end!: () => void;
    const mine = new Promise<void>((resolve) => {
      end = resolve;
    });
    host.tail = before.then(() => mine);
    try {
      await orAbort(before, signal);
      const wait = host.next - performance.now();
      if (wait > this.longestWait) throw new HostIsHeld(wait);
      if (wait > 0) await sleep(wait, undefined, { signal });
      await this.place(signal);
    } catch (error) {
      end();
      throw error;
    }
    host.next = Math.max(host.next, performance.now() + interval);
    return () => {
      this.free++;
      this.waiting.shift()?.();
      end();
    };
  }

  /** Leaves a host alone for a while, as it asked. */
  hold(name: string, milliseconds: number): void {
    const host = this.host(name);
    host.next = Math.max(host.next, performance.now() + milliseconds);
  }

  private host(name: string): Host {
    const known = this.hosts.get(name);
    if (known) return known;
    const host = { tail: Promise.resolve(), next: 0 };
    this.hosts.set(name, host);
    return host;
  }

  private async place(signal: AbortSignal): Promise<void> {
    while (this.free <= 0) {
      let wake!: () => void;
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      this.waiting.push(wake);
      try {
        await orAbort(woken, signal);
      } catch (error) {
        const at = this.waiting.indexOf(wake);
        // woken and aborted at once: the place goes to the next
        if (at < 0) this.waiting.shift()?.();
        else this.waiting.splice(at, 1);
        throw error;
      }
    }
    this.free--;
  }
}
