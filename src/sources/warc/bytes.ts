/** A stream of bytes that can be read by the piece and gone back in a little, with its place in the file. */
export class Bytes {
  /** Offset of the next byte. */
  offset: number;
  private readonly source: AsyncIterator<Uint8Array>;
  /** Chunks that were taken from the source and may be gone back to, the next byte among or after them. */
  private kept: Buffer[] = [];
  private keptFrom: number;

  constructor(source: AsyncIterable<Uint8Array>, offset: number) {
    this.source = source[Symbol.asyncIterator]();
    this.offset = offset;
    this.keptFrom = offset;
  }

  /** The rest of the current chunk, or the next one; null at the end. */
  async next(): Promise<Buffer | null> {
    let from = this.keptFrom;
    for (const chunk of this.kept) {
      if (this.offset < from + chunk.length) {
        const rest = chunk.subarray(this.offset - from);
        this.offset = from + chunk.length;
        return rest;
      }
      from += chunk.length;
    }
    const { done, value } = await this.source.next();
    if (done) return null;
    const chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    this.kept.push(chunk);
    this.offset += chunk.length;
    return chunk.length ? chunk : this.next();
  }

  /** Exactly `length` bytes, or fewer at the end. */
  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > 0) {
      const chunk = await this.next();
      if (!chunk) break;
      const part = chunk.subarray(0, missing);
      parts.push(part);
      missing -= part.length;
      this.goTo(this.offset - (chunk.length - part.length));
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  /** Goes back to an offset that has not been let go. */
  goTo(offset: number): void {
    this.offset = Math.max(offset, this.keptFrom);
  }

  /** Lets go of what lies before an offset. */
  letGo(offset: number): void {
    while (this.kept.length && this.keptFrom + this.kept[0]!.length <= offset) {
      this.keptFrom += this.kept.shift()!.length;
    }
    if (!this.kept.length) this.keptFrom = this.offset;
  }
}
