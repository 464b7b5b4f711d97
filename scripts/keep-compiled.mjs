// Reads examples with the bundle and keeps what the engine compiled meanwhile. `node scripts/keep-compiled.mjs [FLAG …]`,
// with the flags of the engine that those have set who will load it.
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';

const root = path.join(import.meta.dirname, '..');
const { setEngineFlags } = await import('../dist/cli/engine-flags.js');
const { keepCompiled, load } = await import('../dist/cli/bundled.js');

setEngineFlags();
for (const flag of process.argv.slice(2)) setFlagsFromString(flag);
// what runs once, at the start, is wanted most
setFlagsFromString('--no-flush-bytecode');
process.on('exit', () => {
  setFlagsFromString('--flush-bytecode');
  keepCompiled();
});
const example = path.join(root, 'examples', '*.txt');
process.argv = [process.execPath, path.join(root, 'dist', 'cli', 'main.js'), 'read', example, '--jobs', '1'];
load('main.cjs');
