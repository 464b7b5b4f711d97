// Builds dist/: data modules first, then TypeScript, its patterns made comparisons, then the command line as one file and the pages. `npm run build`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
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
if (status !== 0) process.exit(status ?? 1);
try {
  const { compareWordsIn } = await import('./compare-words.mjs');
  compareWordsIn(path.join(root, 'dist'));
  const { bundle } = await import('./bundle.mjs');
  await bundle(root);
} catch (error) {
  // without the bundler, as on a platform it was not made for, the modules run as they are, a little slower
  console.warn(`not bundled: ${error.message}`);
}

const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const pages = spawnSync(process.execPath, [vite, 'build', path.join(root, 'web'), '--logLevel', 'warn'], {
  stdio: 'inherit',
  cwd: root,
});
if (pages.status !== 0) process.exit(pages.status ?? 1);
// what `npm start` looks at: it need not be built again
fs.writeFileSync(path.join(root, 'dist', '.built'), '');
