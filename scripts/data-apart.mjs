// The data of the program in a file of its own beside the bundle: a chunk that held them as literals would be read, and
// taken over compiled, with every one of them twice.
import fs from 'node:fs';
import path from 'node:path';

const literal = /^const data: \w+ = (JSON\.parse\()?(".*")\)?;$/m;

/**
 * A plugin of the bundler that puts in place of the literal of each data module (scripts/data.mjs) where it stands in
 * `data.txt`, which it writes: `$data(from, to)` is the loader's (src/cli/bundled.ts).
 */
export function dataApart(source, folder) {
  const modules = new Map();
  const parts = [];
  let size = 0;
  const files = fs.readdirSync(source, { recursive: true }).filter((name) => name.endsWith('.data.ts'));
  for (const name of files.sort()) {
    const file = path.join(source, name);
    const [, isJson, text] = fs.readFileSync(file, 'utf8').match(literal) ?? [];
    if (text === undefined) continue;
    const part = Buffer.from(JSON.parse(text));
    const found = `$data(${size}, ${size + part.length})`;
    modules.set(file, `export default ${isJson ? `JSON.parse(${found})` : found};\n`);
    parts.push(part);
    size += part.length;
  }
  return {
    name: 'data-apart',
    transform: (_code, id) => (modules.has(id) ? { code: modules.get(id), map: null } : null),
    writeBundle: () => fs.writeFileSync(path.join(folder, 'data.txt'), Buffer.concat(parts)),
  };
}
