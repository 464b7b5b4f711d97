import type { Analysis } from '../../language/index.js';
import type { Clause } from './clause.js';

/** Auxiliaries that leave open whether something is done. */
export const modals: Record<string, Clause['modal']> = {
  will: 'future',
  "'ll": 'future',
  '’ll': 'future',
  wo: 'future',
  shall: 'future',
  // `Peru to send troops`, as headlines have it
  to: 'future',
  would: 'conditional',
  "'d": 'conditional',
  '’d': 'conditional',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  ca: 'possible',
  must: 'obliged',
  should: 'obliged',
  ought: 'obliged',
};

/** Articles that deny: `signed no treaty`, `welcomed neither text`. */
export const none = new Set(['no', 'neither']);

/** Adverbs that deny a verb. */
export const negations = new Set([
  ...['not', "n't", 'n’t', 'never', 'nor', 'neither'],
  ...['hardly', 'barely', 'scarcely', 'rarely', 'seldom', 'insufficiently'],
]);

/** Adverbs that make a guess of what is told. */
export const guesses = new Set(['probably', 'likely', 'possibly', 'perhaps', 'maybe', 'presumably', 'conceivably']);

/** Pronouns of nobody. */
export const nobody = new Set(['none', 'nobody', 'nothing', 'neither']);

const presumed = /^(?:presumed|believed|feared|thought|suspected)$/;
const taken = /^(?:presumed|believed|feared|thought|reported|rumou?red|understood)$/;

/** `was seized and presumed killed`, `is believed to have fled`: what is only taken to have happened. */
export const isPresumed = (analysis: Analysis, verb: number): boolean =>
  analysis.tokens[verb]!.xpos === 'VBN' &&
  (presumed.test(analysis.tokens[verb - 1]?.form ?? '') || isTakenToHave(analysis, verb));

/** `is believed to have fled`: what somebody is taken to have done or suffered. */
export function isTakenToHave({ tokens, children }: Analysis, verb: number): boolean {
  const { deprel, head, xpos } = tokens[verb]!;
  if (deprel !== 'xcomp' || xpos !== 'VBN' || head < 0 || tokens[head]!.xpos !== 'VBN') return false;
  if (!taken.test(tokens[head]!.form) || children[head]!.some((c) => /^(?:not|never|n['’]t)$/.test(tokens[c]!.lemma)))
    return false;
  const has = (at: number, relation: string, lemma: string): boolean =>
    children[at]!.some((c) => tokens[c]!.deprel.startsWith(relation) && tokens[c]!.lemma === lemma);
  return has(head, 'aux', 'be') && has(verb, 'aux', 'have');
}
