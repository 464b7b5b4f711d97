// The commands and outputs shown in the documents, so that they are run and not promised.
// `npm run docs` runs every shown command and writes its output into the document; tests only compare.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Commands that a document may show and that are not run from here: they run this check, or take long, or need a copy. */
const notRun = /^(npm test|npm run (bench|train|docs)|git clone|cd |curl )/;

/** Commands that go on until they are interrupted. */
const serves = /^npm start$|\bserve\b(?!.*--help)/;

/**
 * The commands of a document: in every ```console block, a line `$ COMMAND` and the lines it prints. A line `…` in the
 * output stands for any lines.
 */
export function shownCommands(markdown) {
  const shown = [];
  for (const block of markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)) {
    const offset = block.index + '```console\n'.length;
    const parts = [...block[1].matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)];
    for (const part of parts) {
      const start = offset + part.index + `$ ${part[1]}\n`.length;
      shown.push({
        command: part[1],
        output: part[2],
        start,
        end: start + part[2].length,
        isRun: !notRun.test(part[1]),
      });
    }
  }
  return shown;
}

/** Runs a command of a document from the project's root, as a reader would type it, and gives what it prints. */
export function runShown(command) {
  // npm's own banner is not what the reader is shown
  const quiet = command.replace(/\bnpm (start|run)\b/, 'npm --silent $1');
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' } };
  const run = serves.test(command)
    ? spawnSync(process.execPath, [path.join(root, 'scripts', 'shown-serving.mjs'), quiet], options)
    : spawnSync(quiet, { shell: true, ...options });
  return { code: run.status, output: run.stdout.replace(/[ \t]+$/gm, ''), errors: run.stderr };
}

/** Removes the ledgers that shown commands make, which are called `….tmp`. */
export function clear() {
  for (const name of fs.readdirSync(root)) if (/\.tmp(?:-wal|-shm)?$/.test(name)) fs.rmSync(path.join(root, name));
}

/** Whether an output is what the document shows, `…` standing for any lines. */
export function isAsShown(output, shown) {
  const pattern = shown
    .split(/^…\n/m)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\S]*');
  return new RegExp(`^${pattern}$`).test(output);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of process.argv.slice(2)) {
    let text = fs.readFileSync(file, 'utf8');
    clear();
    // Commands build on one another: they run in their order, and the text is changed from its end.
    const ran = shownCommands(text)
      .filter(({ isRun }) => isRun)
      .map((shown) => ({ ...shown, now: runShown(shown.command).output }));
    clear();
    for (const { output, start, end, now } of ran.reverse()) {
      if (!output.trim() || isAsShown(now, output)) continue;
      // an abridged output keeps its beginning: as many lines as were shown before the first `…`
      const head = output.split(/^…\n/m)[0].split('\n').length - 1;
      const lines = now.split('\n');
      const shown = output.includes('…\n') ? `${lines.slice(0, head).join('\n')}\n…\n` : now;
      text = text.slice(0, start) + shown + text.slice(end);
    }
    fs.writeFileSync(file, text);
  }
}
