// The f32 kernel, compiled from kernel/*.ts, with a memory of its own and a bump allocator.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Compiles kernel/NAME.ts; the same source gives the same bytes. */
export async function compileKernel(name = 'index') {
  const asc = (await import('assemblyscript/asc')).default;
  const files = new Map();
  const { error, stderr } = await asc.main(
    [
      `${name}.ts`,
      '--outFile',
      'kernel.wasm',
      '--optimizeLevel',
      '3',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--noAssert',
      '--importMemory',
      '--initialMemory',
      '16',
      '--maximumMemory',
      '65536',
    ],
    {
      readFile: (name, base) => {
        const file = path.resolve(here, 'kernel', base === '.' ? '' : base, name);
        return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
      },
      writeFile: (name, data) => files.set(path.basename(name), data),
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`kernel does not compile: ${error.message}\n${stderr.toString()}`);
  return files.get('kernel.wasm');
}

/** Loads the kernel with `megabytes` of memory. `floats(n)` and `ints(n)` answer views with their byte address. */
export async function loadKernel(megabytes) {
  const memory = new WebAssembly.Memory({ initial: megabytes * 16, maximum: 65536 });
  const module = await WebAssembly.compile(await compileKernel());
  const { exports } = await WebAssembly.instantiate(module, {
    env: {
      memory,
      abort() {
        throw new Error('kernel aborted');
      },
    },
  });
  let top = 65536;
  const take = (bytes) => {
    const at = top;
    top += (bytes + 63) & ~63;
    if (top > memory.buffer.byteLength) throw new Error(`kernel memory is full: ${top} bytes`);
    return at;
  };
  const floats = (n) => {
    const at = take(n * 4);
    return { at, n, view: new Float32Array(memory.buffer, at, n) };
  };
  const ints = (n) => {
    const at = take(n * 4);
    return { at, n, view: new Int32Array(memory.buffer, at, n) };
  };
  return {
    ...exports,
    memory,
    floats,
    ints,
    mark: () => top,
    release: (m) => {
      top = m;
    },
  };
}
