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

/** `was seized and presumed killed`: what is only taken to have befallen somebody. */
export const isPresumed = ({ tokens }: Analysis, verb: number): boolean =>
  tokens[verb]!.xpos === 'VBN' && presumed.test(tokens[verb - 1]?.form ?? '');
