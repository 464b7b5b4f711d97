// Turns every data file under src/ (NAME.yaml, NAME.tsv, NAME.sql) into a module NAME.data.ts beside it,
// so that the program loads its data as code: no YAML parser and no file system at run time.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'src');

/** Writes the data modules that are missing or older than their source; returns how many were written. */
export function buildData() {
  let written = 0;
  for (const entry of fs.readdirSync(root, { recursive: true, withFileTypes: true })) {
    const match = entry.name.match(/^(.*)\.(yaml|tsv|sql)$/);
    if (!entry.isFile() || !match) continue;
    const file = path.join(entry.parentPath, entry.name);
    const target = path.join(entry.parentPath, `${match[1]}.data.ts`);
    if (fs.existsSync(target) && fs.statSync(target).mtimeMs >= fs.statSync(file).mtimeMs) continue;
    const text = fs.readFileSync(file, 'utf8');
    const literal = (value) =>
      JSON.stringify(value).replace(/\u2028|\u2029/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
    const code =
      match[2] === 'yaml'
        ? `const data: unknown = JSON.parse(${literal(JSON.stringify(parse(text)))});\nexport default data;\n`
        : `const data: string = ${literal(text)};\nexport default data;\n`;
    fs.writeFileSync(target, `// Generated from ${entry.name}.\n${code}`);
    written++;
  }
  return written + buildEngine();
}

/** The rooms whose every file bears on what a reading holds. */
const readers = ['record', 'language', 'knowledge', 'reading'];

/**
 * Writes `reading/engine.data.ts`: the first digits of a digest over all that reads (code, knowledge, models), by which a
 * ledger knows what a document was read with.
 */
function buildEngine() {
  const hash = createHash('sha256');
  const models = path.join(root, '..', 'models');
  for (const folder of [...readers.map((room) => path.join(root, room)), models]) {
    const files = fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(data|test)\.ts$|\.md$|^interim\./.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) {
      const content = fs.readFileSync(file);
      hash.update(`${path.relative(root, file).replaceAll('\\', '/')}\0${content.length}\0`).update(content);
    }
  }
  const code = `const data = '${hash.digest('hex').slice(0, 8)}';\nexport default data;\n`;
  const target = path.join(root, 'reading', 'engine.data.ts');
  const text = `// Generated from all that reads.\n${code}`;
  if (fs.existsSync(target) && fs.readFileSync(target, 'utf8') === text) return 0;
  fs.writeFileSync(target, text);
  return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildData();
