// What can be measured on a fresh process only: start-up, and peak memory.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './text.mjs';

const main = path.join(root, 'dist', 'cli', 'main.js');
const peakHook = pathToFileURL(path.join(root, 'bench', 'peak.mjs')).href;

function run(args, env = {}) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { seconds: (performance.now() - started) / 1000, stderr };
}

/** Seconds from the start of a process to its end, for one document; the median of several. */
export function startUp(text, times = 7) {
  const file = scratch('one.txt', text);
  const runs = Array.from({ length: times }, () => run([main, 'read', file, '--published', '2025-10-27']).seconds);
  return runs.sort((a, b) => a - b)[Math.floor(times / 2)];
}

/** Largest resident memory, in MB, while the command line reads so many documents, and the seconds it takes. */
export function peakMemory(texts, jobs) {
  const lines = texts.map((text, i) => JSON.stringify({ id: `d${i}`, text, published: '2025-10-27' }));
  const file = scratch('many.jsonl', `${lines.join('\n')}\n`);
  const peak = scratch('peak', '');
  const args = ['--import', peakHook, main, 'read', file, '--format', 'jsonl', ...(jobs ? ['--jobs', `${jobs}`] : [])];
  const { seconds } = run(args, { BENCH_PEAK: peak });
  return { megabytes: Number(fs.readFileSync(peak, 'utf8')) / 1024, seconds };
}

function scratch(name, text) {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-bench-')), name);
  fs.writeFileSync(file, text);
  return file;
}
