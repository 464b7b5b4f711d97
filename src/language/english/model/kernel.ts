/** The functions of `kernel.wasm`, compiled from `training/kernel/inference.ts`. All arguments are byte addresses or counts. */
export interface Kernel {
  /** (to, scales, x, stride, rows, k, limit) */
  readonly quantise: Call;
  /** (to, stride, x, scales, w, columns, bias, rows, k, n, rectified) */
  readonly product: Call;
  /** (to, forms, stride, index, d, starts, sentences) */
  readonly window: Call;
  /** (h, x, xStride, gates, stride, index, skip, skipStride, indexed, v, d, starts, sentences, cell) */
  readonly recur: Call;
  /** (scores, ld, q, keys, keyStride, w, n, near, nearStride, buckets, reach) */
  readonly arcs: Call;
  /** (to, m, w, heads, n) */
  readonly pair: Call;
  /** (best, x, stride, from, to, rows) */
  readonly greatest: Call;
}

type Call = (...numbers: number[]) => void;

/** Memory that is handed out once, at addresses that are multiples of 64, and never given back. */
export interface Store {
  readonly kernel: Kernel;
  /** Sets bytes aside; answers their address. */
  take(bytes: number): number;
  /** Copies an array in; answers its address. */
  put(array: ArrayBufferView): number;
  /** Views of the whole memory; to be asked for when everything is taken, since growth detaches earlier ones. */
  ints(): Int32Array;
  floats(): Float32Array;
}

/** Bytes below this are left alone: the kernel's own constants lie there. */
const FIRST = 1024;
const PAGE = 65536;

/** Sets up the compiled kernel with a memory of its own. */
export function openStore(wasm: Uint8Array<ArrayBuffer>): Store {
  // As much as the published model needs; pages that are never written take no room, but the engine collects garbage when it is told of
  // more than 64 MB.
  const memory = new WebAssembly.Memory({ initial: 872, maximum: 4096 });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env: { memory } });
  let top = FIRST;
  const take = (bytes: number): number => {
    const at = top;
    top = (top + bytes + 63) & ~63;
    const short = top - memory.buffer.byteLength;
    if (short > 0) memory.grow(Math.ceil(short / PAGE));
    return at;
  };
  return {
    kernel: instance.exports as unknown as Kernel,
    take,
    put(array) {
      const at = take(array.byteLength);
      new Uint8Array(memory.buffer).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
      return at;
    },
    ints: () => new Int32Array(memory.buffer),
    floats: () => new Float32Array(memory.buffer),
  };
}
