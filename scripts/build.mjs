// Builds dist/: data modules first, then TypeScript. `npm run build`.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildData } from './data.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
buildData();
const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.json')], {
  stdio: 'inherit',
  cwd: root,
});
process.exit(status ?? 1);
