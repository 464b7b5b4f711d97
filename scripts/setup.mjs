// Brings a checkout to the point where it runs: dependencies as the lock file says, and a build newer than its sources.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const say = (message) => process.stderr.write(`${message}\n`);

/** Runs a command of Node's own with its output on standard error; ends the process when it fails. */
function must(what, script, args) {
  const run = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) {
    say(`dragoman: ${what} failed (exit code ${run.status ?? run.signal}); see the lines above.`);
    process.exit(1);
  }
}

/** The npm that started us, or the one that lies beside this Node. */
function npmScript() {
  const beside = path.dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const found = candidates.find((file) => file?.endsWith('npm-cli.js') && fs.existsSync(file));
  if (!found) {
    say('dragoman: cannot find npm; run `npm install` once, then try again.');
    process.exit(1);
  }
  return found;
}

/** Installs the dependencies unless those of this lock file are there already. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    say(`dragoman: needs Node.js 20.19 or newer, this is ${process.versions.node}.`);
    process.exit(1);
  }
  const lock = createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(root, 'node_modules', '.dragoman-lock');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return;
  say('dragoman: installing dependencies (once) …');
  // `npm ci` refuses a lock file that leaves out packages for other systems, as one does that was written behind a
  // mirror without them; `npm install` follows the same lock file and leaves it as it is.
  must('npm install', npmScript(), ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  fs.writeFileSync(stamp, lock);
}

/** The newest change among the files below a folder. */
function newest(folder, except = () => false) {
  let time = 0;
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || except(entry.name)) continue;
    time = Math.max(time, fs.statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  }
  return time;
}

/** Builds `dist/` when it is missing or older than its sources. */
export function build() {
  const stamp = path.join(root, 'dist', '.built');
  const sources = Math.max(
    newest(path.join(root, 'src'), (name) => name.endsWith('.data.ts')),
    newest(path.join(root, 'models')),
    newest(path.join(root, 'web')),
    fs.statSync(path.join(root, 'tsconfig.json')).mtimeMs,
  );
  if (fs.existsSync(stamp) && fs.statSync(stamp).mtimeMs >= sources) return;
  say('dragoman: building …');
  must('the build', path.join(root, 'scripts', 'build.mjs'), []);
}
