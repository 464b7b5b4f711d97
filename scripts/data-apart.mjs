// The data of the program in a file of its own beside the bundle: a chunk that held them as literals would be read, and
// taken over compiled, with every one of them twice.
import fs from 'node:fs';
import path from 'node:path';

const literal = /^const data: \w+ = (JSON\.parse\()?(".*")\)?;$/m;

/**
 * What is to stand in `data.txt` in a folder. `put` adds a text and gives the code by which it is read there: `$data(from, to)` is the
 * loader's (src/cli/bundled.ts), and what nobody uses of it may be left out. `write` writes the file.
 */
export function dataFile(folder) {
  const parts = [];
  let size = 0;
  return {
    put(text) {
      const part = Buffer.from(text);
      parts.push(part);
      size += part.length;
      return `/* @__PURE__ */ $data(${size - part.length}, ${size})`;
    },
    write: () => fs.writeFileSync(path.join(folder, 'data.txt'), Buffer.concat(parts)),
  };
}

/** A plugin of the bundler that puts the literal of each data module (scripts/data.mjs) into a file of data. */
export function dataApart(source, file) {
  const modules = new Map();
  const names = fs.readdirSync(source, { recursive: true }).filter((name) => name.endsWith('.data.ts'));
  for (const name of names.sort()) {
    const [, isJson, text] = fs.readFileSync(path.join(source, name), 'utf8').match(literal) ?? [];
    if (text === undefined) continue;
    const found = file.put(JSON.parse(text));
    const code = `export default ${isJson ? `/* @__PURE__ */ JSON.parse(${found})` : found};\n`;
    modules.set(path.join(source, name), code);
  }
  return {
    name: 'data-apart',
    transform: (_code, id) => (modules.has(id) ? { code: modules.get(id), map: null } : null),
    writeBundle: () => file.write(),
  };
}
