// Builds dist/playground: a page in which the engine itself runs in the browser. `npm run build:playground`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildData } from './data.mjs';
import { install, root } from './setup.mjs';

/** What the page may weigh as it is sent, in bytes. */
export const mostBytes = 15_000_000;

/** The files of a folder, each with its size as a host that packs with gzip sends it. */
export function packedSizes(folder, pack = gzipSync) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const bytes = fs.readFileSync(file);
      return { file: path.relative(folder, file), bytes: Math.min(bytes.length, pack(bytes).length) };
    });
}

/** Builds the page into a folder. */
export function buildPlayground(folder) {
  buildData();
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(
    process.execPath,
    [vite, 'build', path.join(root, 'web', 'playground'), '--outDir', folder, '--logLevel', 'warn'],
    { stdio: ['ignore', 2, 2], cwd: root },
  );
  if (status !== 0) throw new Error('the page could not be built; see the lines above');
}

if (process.argv[1] === import.meta.filename) {
  install();
  const folder = path.join(root, 'dist', 'playground');
  buildPlayground(folder);
  const sizes = packedSizes(folder);
  const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
  console.log('dist/playground is ready to be put on any static host.');
  console.log(`${sizes.length} files, ${(sum / 1e6).toFixed(1)} MB as they are sent`);
  if (sum > mostBytes) {
    console.error(`that is more than ${mostBytes / 1e6} MB`);
    process.exitCode = 1;
  }
}
