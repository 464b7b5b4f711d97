import { readWeights } from '../weights.js';
import { createNetwork, LONGEST, type Network, type Prediction } from './network.js';
import { cutWords } from './pieces.js';

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

let network: Network | null = null;

/** Loads the weights, if they are not yet loaded, and says which they are. */
export function modelId(): string {
  network ??= createNetwork(readWeights('english.model'), readWeights('kernel.wasm'));
  return network.header.id;
}

/**
 * Tags and parses sentences given as words (UD tokenisation; no word may be empty).
 *
 * The result for a sentence does not depend on the others in the batch; batches are faster than single sentences.
 * A sentence of more than 255 words is read in pieces that hang on the root of the first as `parataxis`.
 */
export function annotate(sentences: readonly (readonly string[])[]): Annotation[] {
  modelId();
  const net = network!;
  const pieces = sentences.map((words) => cutWords(words, LONGEST));
  const queue = pieces.flat();
  const predictions: Prediction[] = [];
  for (let from = 0; from < queue.length; ) {
    let to = from;
    let rows = 0;
    while (to < queue.length && rows + queue[to]!.length + 1 <= LONGEST + 1) rows += queue[to++]!.length + 1;
    predictions.push(...net.predict(queue.slice(from, to)));
    from = to;
  }
  let next = 0;
  return sentences.map((words, s) =>
    join(
      net,
      words.length,
      pieces[s]!.map(() => predictions[next++]!),
    ),
  );
}

function join(net: Network, length: number, parts: readonly Prediction[]): Annotation {
  const { upos, xpos, deprel } = net.header;
  const a = { upos: [] as string[], xpos: [] as string[], head: new Int32Array(length), deprel: [] as string[] };
  let root = -1;
  for (const p of parts) {
    const first = a.upos.length;
    for (let i = 1; i < p.upos.length; i++) {
      const at = first + i - 1;
      const head = p.head[i]!;
      a.upos.push(upos[p.upos[i]!]!);
      a.xpos.push(xpos[p.xpos[i]!]!);
      a.head[at] = head > 0 ? first + head - 1 : root;
      a.deprel.push(head > 0 ? deprel[p.deprel[i]!]! : root < 0 ? 'root' : 'parataxis');
    }
    if (root < 0) root = a.head.indexOf(-1);
  }
  return a;
}
