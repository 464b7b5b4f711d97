// `npm start -- COMMAND …` runs the command line, installed and built first where needed.
// A bare `npm start` reads the examples.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, install, root } from './setup.mjs';

install();
build();
const given = process.argv.slice(2);
const args = given.length ? given : ['read', path.join(root, 'examples')];
const child = spawn(process.execPath, [path.join(root, 'dist', 'cli', 'main.js'), ...args], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
