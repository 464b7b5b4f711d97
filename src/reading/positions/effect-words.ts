import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import type { Token } from '../../language/index.js';
import data from './effects.data.js';

const list = z.array(z.string());
/** What instruments do, as `effects.yaml` holds it. */
export const effects = shipped('effects', () => z.object({ giving: list, helping: list, harming: list }).parse(data));

export const giving: ReadonlySet<string> = new Set(effects.giving);
export const helping: ReadonlySet<string> = new Set(effects.helping);
export const harming: ReadonlySet<string> = new Set(effects.harming);

/** Verbs that name what they do under a preposition: `leads to war`, `amounts to surrender`. */
export const under: Readonly<Record<string, string>> = {
  lead: 'to',
  amount: 'to',
  contribute: 'to',
  add: 'to',
  result: 'in',
  smack: 'of',
  go: 'against',
  run: 'against',
  infringe: 'on',
  impinge: 'on',
  encroach: 'on',
  trample: 'on',
};
/** Verbs that tell nothing of an instrument but with `too much`. */
export const excessive = /^(?:exceed|cost|ask|demand|concede|do|take|allow)$/;
/** Verbs that tell of an instrument only what it makes ready. */
export const paving = /^(?:pave|clear|smooth|prepare)$/;
/** Whether a verb may tell what an instrument does. */
export const isEffect = ({ upos, lemma }: Token): boolean =>
  upos === 'VERB' &&
  (lemma === 'put' ||
    lemma === 'sell' ||
    excessive.test(lemma) ||
    paving.test(lemma) ||
    giving.has(lemma) ||
    helping.has(lemma) ||
    harming.has(lemma) ||
    lemma in under);
