// All that CI runs: format and lint, import directions, types, entries of knowledge, the tests, the README's commands.
// Ends with the line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build, install, root } from './setup.mjs';

install();
build();
let passed = 0;
let failed = 0;
const node = (args, options = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
const bin = (name) => {
  const folder = path.join(root, 'node_modules', name);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(
    folder,
    typeof bin === 'string' ? bin : (bin.tsc ?? bin[name.split('/').at(-1)] ?? Object.values(bin)[0]),
  );
};

/** Counts a check that passes or fails as a whole. */
function check(name, run) {
  const right = run.status === 0;
  if (right) passed++;
  else failed++;
  console.log(`${right ? 'ok  ' : 'FAIL'} ${name}`);
}

check('format and lint (biome)', node([bin('@biomejs/biome'), 'check', '--error-on-warnings', '.']));
check(
  'import directions (dependency-cruiser)',
  node([bin('dependency-cruiser'), '--config', '.dependency-cruiser.cjs', 'src']),
);

check(
  'no circular imports (dependency-cruiser)',
  node([bin('dependency-cruiser'), '--config', '.dependency-cruiser.cycles.cjs', 'dist']),
);

for (const pages of ['web', 'web/playground'])
  check(
    `types of the pages in ${pages} (tsc)`,
    node([path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', pages]),
  );

check(
  'types of the tests (tsc)',
  node([path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.test.json']),
);
check('entries of knowledge (lint:knowledge)', node(['scripts/lint-knowledge.mjs']));

const report = path.join(root, 'node_modules', '.cache', 'vitest-report.json');
fs.mkdirSync(path.dirname(report), { recursive: true });
fs.rmSync(report, { force: true });
const vitest = node([bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
if (fs.existsSync(report)) {
  const result = JSON.parse(fs.readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  if (result.numPendingTests)
    console.log(`${result.numPendingTests} tests skipped (what they need is not on this machine)`);
  // A file that cannot be loaded runs no test and must not count as none failed.
  if (vitest.status !== 0 && result.numFailedTests === 0) failed++;
} else failed++;

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
