/** A line of a stream: its bytes, or null where it is longer than allowed; `size` in bytes. */
export interface Line {
  readonly number: number;
  readonly size: number;
  readonly bytes: Buffer | null;
}

/** Splits a stream of bytes into lines, holding no more than one of them, and of that no more than `maxBytes`. */
export async function* linesOf(stream: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let kept: Buffer[] = [];
  let size = 0;
  let number = 0;
  const add = (part: Buffer): void => {
    size += part.length;
    if (size <= maxBytes) kept.push(part);
    else kept = [];
  };
  const take = (): Line => {
    const line = { number: ++number, size, bytes: size <= maxBytes ? Buffer.concat(kept) : null };
    kept = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (size) yield take();
}
