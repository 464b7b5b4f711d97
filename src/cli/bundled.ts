import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import vm from 'node:vm';

/** A chunk of the bundle that has been loaded. */
interface Chunk {
  readonly file: string;
  readonly script: vm.Script;
}

const here = import.meta.dirname;
const outer = createRequire(import.meta.url);
const exportsOf = new Map<string, unknown>();
const chunks: Chunk[] = [];

/**
 * Loads a chunk of the bundle that lies beside this module, and what it requires; answers its exports.
 *
 * What the engine made of a chunk when the bundle was built is taken in place of compiling it again. It holds for one
 * version of the engine and one set of its flags, which the name of its file tells; where there is none, or the engine
 * refuses it, the chunk is compiled as any other module is.
 */
export function load(name: string): unknown {
  if (exportsOf.has(name)) return exportsOf.get(name);
  const file = path.join(here, name);
  // the bundle is written in ASCII, which is read without decoding
  const code = fs.readFileSync(file, 'latin1');
  const cachedData = compiled(file);
  const script = new vm.Script(
    `(function (exports, require, $imported, $data, module, __filename, __dirname) {${code}\n})`,
    {
      filename: file,
      ...(cachedData ? { cachedData } : {}),
    },
  );
  chunks.push({ file, script });
  const module = { exports: {} as unknown };
  exportsOf.set(name, module.exports);
  const require = (id: string): unknown => (id.startsWith('./') ? load(id.slice(2)) : outer(id));
  script.runInThisContext()(module.exports, require, imported, textOf, module, file, here);
  exportsOf.set(name, module.exports);
  return module.exports;
}

/** Writes what the engine has made of the chunks that are loaded now, with every function that has run, beside each. */
export function keepCompiled(): void {
  for (const { file, script } of chunks) {
    const part = `${keptAt(file)}.part`;
    fs.writeFileSync(part, script.createCachedData());
    fs.renameSync(part, keptAt(file));
  }
}

let data: Buffer | null = null;

/** A part of the data that lie beside the bundle, from one byte to another. */
function textOf(from: number, to: number): string {
  data ??= fs.readFileSync(path.join(here, 'data.txt'));
  return data.toString('utf8', from, to);
}

/** Imports a package for a chunk: compiled code that was kept has no way to do so. */
const imported = (id: string): Promise<unknown> => import(id);
const keptAt = (file: string) => `${file}.${cachedDataVersionTag().toString(16)}`;

function compiled(file: string): Buffer | null {
  try {
    return fs.readFileSync(keptAt(file));
  } catch {
    return null;
  }
}
