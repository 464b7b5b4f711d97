// `npm start -- COMMAND …` runs the command line, installed and built first where needed.
// A bare `npm start` takes the examples into a ledger of their own and serves the workbench over it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, install, root } from './setup.mjs';

install();
build();
const given = process.argv.slice(2);
const main = path.join(root, 'dist', 'cli', 'main.js');
let child = null;
let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    isEnding = true;
    child?.kill(signal);
  });

/** Runs the command line to its end and gives its exit code. */
const run = (args, options) =>
  new Promise((resolve) => {
    child = spawn(process.execPath, [main, ...args], { stdio: 'inherit', ...options });
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });

if (given.length) process.exit(await run(given, { cwd: process.env.INIT_CWD ?? process.cwd() }));
const ledger = ['--ledger', 'examples.db'];
const code = await run(['ingest', 'examples', ...ledger], { cwd: root, stdio: ['ignore', 2, 2] });
process.exit(code || isEnding ? code : await run(['serve', ...ledger], { cwd: root }));
