import type { Span } from '../record/index.js';
import { splitSentences } from './english/sentences.js';
import { type Offsets, tokenise } from './english/tokenise.js';
import { cutLong } from './long-sentences.js';
import { readParagraphs } from './paragraphs.js';

/** A text cut into paragraphs, sentences and tokens, before any word of it is understood. */
export interface Outline {
  readonly paragraphs: readonly Span[];
  /** Two numbers a token: its start and end. */
  readonly offsets: Offsets;
  /** Sentences in order, each with its tokens `[first, last)`. */
  readonly sentences: readonly (Span & { readonly paragraph: number; readonly first: number; readonly last: number })[];
}

/** Cuts a text. Linear in its length; every character but space lies in exactly one token. */
export function outline(text: string): Outline {
  const paragraphs = readParagraphs(text);
  const offsets: Offsets = [];
  const sentences: Outline['sentences'][number][] = [];
  const ends: number[] = [];
  const pieces: number[] = [];
  let first = 0;
  paragraphs.forEach(({ start, end }, paragraph) => {
    tokenise(text, start, end, offsets);
    ends.length = pieces.length = 0;
    splitSentences(text, offsets, first, offsets.length / 2, ends);
    let from = first;
    for (const last of ends) {
      cutLong(text, offsets, from, last, pieces);
      from = last;
    }
    for (const last of pieces) {
      sentences.push({ start: offsets[2 * first]!, end: offsets[2 * last - 1]!, paragraph, first, last });
      first = last;
    }
  });
  return { paragraphs, offsets, sentences };
}
