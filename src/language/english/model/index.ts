import { readWeights } from '../weights.js';
import { type NameSpan, nameSpans } from './name-spans.js';
import { createNetwork, LONGEST, type Network, type Prediction } from './network.js';
import { cutWords } from './pieces.js';
import { type Recast, recast, withPast } from './presents.js';
import { asBestRead, likelier, withStandIns } from './stand-ins.js';

/** Tags and tree of one sentence; all arrays are as long as the sentence. */
export interface Annotation {
  readonly upos: string[];
  readonly xpos: string[];
  /** Index of each word's head in the sentence; -1 for the one root. */
  readonly head: Int32Array;
  /** UD relations with subtypes. */
  readonly deprel: string[];
  /** Persons, organisations and places called by name, in order. */
  readonly names: readonly NameSpan[];
}

let network: Network | null = null;

function load(): Network {
  network ??= createNetwork(readWeights('english.model'), readWeights('kernel.wasm'));
  return network;
}

/** Which weights these are: the first digits of their hash. Loads them if they are not yet loaded. */
export function modelId(): string {
  return load().header.id;
}

/**
 * Tags and parses sentences given as words of UD English.
 *
 * The result for a sentence does not depend on the others in the batch; batches are faster than single sentences.
 * A sentence of more than 255 words is read in pieces, and the later ones hang on the root of the first as `parataxis`. One with
 * an irregular past that was taken for another word is read a second time with a past that the treebanks show, one without a verb but with
 * a present that may be a noun (`The E3 urge Tehran to …`) with the past of that.
 */
export function annotate(sentences: readonly (readonly string[])[]): Annotation[] {
  const annotations = predict(sentences);
  const doubtful = annotations.flatMap(
    (annotation, i): { i: number; words: readonly string[]; past: Recast | null }[] => {
      const words = withStandIns(sentences[i]!, annotation);
      if (words) return [{ i, words, past: null }];
      const past = withPast(sentences[i]!, annotation);
      return past ? [{ i, words: past.words, past }] : [];
    },
  );
  if (!doubtful.length) return annotations;
  const again = predict(doubtful.map(({ words }) => words));
  for (const [k, { i, words, past }] of doubtful.entries())
    annotations[i] = past
      ? recast(sentences[i]!, annotations[i]!, past, again[k]!)
      : likelier(sentences[i]!, annotations[i]!, words, again[k]!);
  return annotations;
}

/** What the network makes of sentences. */
function predict(sentences: readonly (readonly string[])[]): Annotation[] {
  const net = load();
  const pieces = sentences.map((words) => cutWords(asBestRead(words), LONGEST));
  const queue = pieces.flat();
  const predictions: Prediction[] = [];
  while (predictions.length < queue.length) {
    const from = predictions.length;
    let to = from;
    // Every sentence has a root besides its words.
    for (let rows = 0; to < queue.length && rows + queue[to]!.length <= LONGEST; to++) rows += queue[to]!.length + 1;
    predictions.push(...net.predict(queue.slice(from, to)));
  }
  let next = 0;
  return pieces.map((parts) =>
    join(
      net,
      parts.map(() => predictions[next++]!),
    ),
  );
}

/** One annotation of the pieces of a sentence. */
function join(net: Network, parts: readonly Prediction[]): Annotation {
  const { header } = net;
  const upos: string[] = [];
  const xpos: string[] = [];
  const deprel: string[] = [];
  const head = new Int32Array(parts.reduce((words, p) => words + p.head.length - 1, 0));
  const tags: string[] = [];
  for (const p of parts) {
    const first = upos.length;
    const root = first > 0 ? head.indexOf(-1) : -1;
    for (let i = 1; i < p.head.length; i++) {
      const hangs = p.head[i]! > 0;
      upos.push(header.upos[p.upos[i]!]!);
      xpos.push(header.xpos[p.xpos[i]!]!);
      head[first + i - 1] = hangs ? first + p.head[i]! - 1 : root;
      deprel.push(hangs || root < 0 ? header.deprel[p.deprel[i]!]! : 'parataxis');
      if (header.names) tags.push(header.names[p.names[i]!]!);
    }
  }
  return { upos, xpos, head, deprel, names: nameSpans(tags) };
}
