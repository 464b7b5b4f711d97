// What the published weights were trained with; any of it can be given as key=value.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

export const PUBLISHED = {
  /** Folder with {ewt,gum}-{train,dev}.conllu. */
  corpora: path.join(here, '../../shared/corpora/ud'),
  /** Folder for checkpoints and the log. */
  out: path.join(here, '.cache/english'),
  /** Folder for the finished model. */
  model: path.join(here, '../models/english'),
  seed: 1,
  epochs: 34,
  /** Epochs to make now; later runs go on from the checkpoint. */
  stop: 1000,
  // Sizes
  width: 256,
  layers: 4,
  rank: 96,
  tagLayer: 2,
  arc: 96,
  label: 48,
  word: 64,
  glove: 80000,
  // Optimiser: Adam, warm-up over `warm` steps, a flat share of the steps, then straight down; running average of the weights
  rate: 0.002,
  b1: 0.9,
  b2: 0.95,
  decay: 0.01,
  clip: 5,
  warm: 300,
  flat: 0.35,
  follow: 0.002,
  /** Rows a batch. */
  batch: 500,
  // Shares dropped: of units, of words from the learned (rarer ones more often) and from the pretrained table
  input: 0.25,
  layer: 0.3,
  head: 0.33,
  wordDrop: 0.2,
  gloveDrop: 0.05,
  /** Share of log P(UPOS given XPOS and relation) that is added to the scores of UPOS in reading. */
  joint: 0.2,
};

/** @param args key=value */
export function readOptions(args) {
  const given = args.map((a) => {
    const [key, value] = a.split('=');
    if (!(key in PUBLISHED) || value === undefined)
      throw new Error(`unknown option ${a}; there are ${Object.keys(PUBLISHED).join(', ')}`);
    return [key, typeof PUBLISHED[key] === 'number' ? Number(value) : value];
  });
  return { ...PUBLISHED, ...Object.fromEntries(given) };
}
