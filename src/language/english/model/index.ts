import { fileURLToPath } from 'node:url';
import { load, parse, tag } from '../interim.js';

/** Tags and tree of one sentence; all arrays are as long as the sentence. */
export interface Annotation {
  readonly upos: string[];
  readonly xpos: string[];
  /** Index of each word's head in the sentence; -1 for the one root. */
  readonly head: Int32Array;
  /** UD relations with subtypes. */
  readonly deprel: string[];
  readonly names?: readonly { readonly first: number; readonly last: number; readonly kind: string }[];
}

let model: ReturnType<typeof load> | null = null;

/** Tags and parses sentences given as words. The result for a sentence does not depend on the others in the batch. */
export function annotate(sentences: readonly (readonly string[])[]): Annotation[] {
  model ??= load(fileURLToPath(new URL('../../../../models/english/interim.bin', import.meta.url)));
  return sentences.map((words) => {
    const tags = tag(model!.tagger, words).map((t) => t.split('|') as [string, string]);
    const tree = parse(
      model!.parser,
      words,
      tags.map(([upos, xpos]) => xpos + upos[0]),
    );
    return {
      upos: tags.map((t) => t[0]),
      xpos: tags.map((t) => t[1]),
      head: Int32Array.from(tree, (t) => t.head - 1),
      deprel: tree.map((t) => t.deprel),
    };
  });
}
