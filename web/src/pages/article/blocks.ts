import type { Span } from '../../client/answers';

/** A paragraph of the text as it is drawn, or a piece of one that is too long to be drawn at once. */
export interface Block extends Span {
  /** Whether it goes on within the paragraph of the block before it. */
  readonly isContinued: boolean;
}

interface Sentence extends Span {
  readonly paragraph: number;
}

/** Code units that a block has before it ends with the next sentence, and at most. */
const enough = 3_000;
const most = 6_000;

/**
 * The text in blocks, one after the other from its first to its last code unit. A block is a paragraph with the blank
 * that follows it; a paragraph of a megabyte is cut between sentences, and a sentence that has no end at a blank.
 */
export function blocksOf(text: string, sentences: readonly Sentence[]): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let isContinued = false;
  const close = (end: number, goesOn: boolean): void => {
    while (end - start > most) {
      const cut = cutWithin(text, start);
      blocks.push({ start, end: cut, isContinued });
      start = cut;
      isContinued = true;
    }
    if (end > start) blocks.push({ start, end, isContinued });
    start = end;
    isContinued = goesOn;
  };
  sentences.forEach((sentence, at) => {
    const before = sentences[at - 1];
    if (!before) return;
    if (sentence.paragraph !== before.paragraph) close(sentence.start, false);
    else if (sentence.start - start > enough) close(sentence.start, true);
  });
  close(text.length, false);
  return blocks;
}

/** Where to cut a text that is too long: after the last blank that fits, or else between two characters. */
function cutWithin(text: string, start: number): number {
  const piece = text.slice(start, start + most);
  const blank = piece.search(/\s\S*$/);
  if (blank > 0) return start + blank + 1;
  const isSplit = /[\uD800-\uDBFF]$/.test(piece);
  return start + most - (isSplit ? 1 : 0);
}

/** Number of the block that holds a place of the text. */
export function blockAt(blocks: readonly Span[], at: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Things with a span, by the blocks that they lie in; what reaches over several is listed in each. */
export function byBlock<Thing extends Span>(blocks: readonly Span[], things: readonly Thing[]): Thing[][] {
  const lists: Thing[][] = blocks.map(() => []);
  if (blocks.length)
    for (const thing of things)
      for (let at = blockAt(blocks, thing.start); at < blocks.length && blocks[at]!.start < thing.end; at++)
        lists[at]!.push(thing);
  return lists;
}
