// Runs a command of a document that goes on serving, as `npm start` does: waits for its address, asks there, prints what
// it printed, and ends it as a person would.
import { spawn } from 'node:child_process';

const patience = 240_000;
const child = spawn(process.argv[2], { shell: true, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
const end = (code) => {
  process.exitCode = code;
  try {
    process.kill(-child.pid, 'SIGINT');
  } catch {
    // it has ended by itself
  }
};
const timer = setTimeout(() => {
  console.error(`no address within ${patience / 1000} s`);
  end(1);
}, patience);
let said = '';
let isAsked = false;
child.stdout.on('data', async (part) => {
  said += part;
  process.stdout.write(part);
  const address = /^http:\/\/\S+$/m.exec(said)?.[0];
  if (!address || isAsked) return;
  isAsked = true;
  const answer = await fetch(address).catch((error) => ({ ok: false, status: error.message }));
  if (!answer.ok) console.error(`${address} answers ${answer.status}`);
  end(answer.ok ? 0 : 1);
});
child.on('close', () => {
  clearTimeout(timer);
  if (!isAsked) process.exitCode = 1;
});
