// Turns every data file under src/ (NAME.yaml, NAME.tsv, NAME.sql) into a module NAME.data.ts beside it,
// so that the program loads its data as code: no YAML parser and no file system at run time.
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
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildData();
