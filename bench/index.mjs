// npm run bench [-- reading …] · npm run bench -- ledger generate|latency|ingest|copies … · npm run bench -- workbench …
// Each is a program of its own and says at its head what it takes.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './text.mjs';

const args = process.argv.slice(2);
const parts = ['generate', 'latency', 'ingest', 'copies'];
let file = 'reading.mjs';
if (args[0] === 'reading') args.shift();
else if (args[0] === 'workbench') {
  args.shift();
  file = path.join('workbench', 'pages.mjs');
} else if (args[0] === 'ledger') {
  const [, part] = args.splice(0, 2);
  if (!parts.includes(part)) {
    console.error(`invalid part of the ledger's bench: ${part} (${parts.join(', ')})`);
    process.exit(2);
  }
  file = path.join('ledger', `${part}.mjs`);
}
const { status } = spawnSync(process.execPath, [path.join(root, 'bench', file), ...args], { stdio: 'inherit' });
process.exitCode = status ?? 1;
