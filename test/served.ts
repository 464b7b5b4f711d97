import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** The built workbench as its user starts it. */
export interface ServedDesk {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** The first line that was printed. */
  readonly printed: string;
  readonly process: ChildProcess;
  /** The folder for what it keeps for a while: its own, for other tests serve at the same time. */
  readonly temporary: string;
  /** What lies in that folder, or lay there when it ended. */
  readonly leftBehind: () => readonly string[];
  /** What it wrote on standard error. */
  readonly errors: () => string;
  /** Interrupts it, and gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `dragoman serve`; the process's errors where it does not come up. */
export async function serveDesk(ledger: string, ...args: string[]): Promise<ServedDesk> {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-served-'));
  const child = spawn(process.execPath, [main, 'serve', '--ledger', ledger, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: temporary },
  });
  let left: readonly string[] | null = null;
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const printed = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (data) => {
      out += data;
      if (out.includes('\n')) resolve(out.slice(0, out.indexOf('\n')));
    });
    child.once('exit', (code) => reject(new Error(`${code}: ${errors}`)));
  });
  return {
    url: new URL(printed).origin,
    printed,
    process: child,
    temporary,
    leftBehind: () => left ?? fs.readdirSync(temporary),
    errors: () => errors,
    stop: async (signal = 'SIGINT') => {
      if (child.exitCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill(signal);
      const [code] = await ended;
      left = fs.readdirSync(temporary);
      fs.rmSync(temporary, { recursive: true });
      return code;
    },
  };
}
