import type { Token } from '../../language/index.js';
import type { Sector } from '../../record/index.js';
import type { Ground } from './ground.js';
import type { nounOf } from './lexicon.js';

/** What a service is by the word before it. */
const sectorsOf: readonly [word: RegExp, sector: Sector][] = [
  [/^(?:intelligence|secret|spy|counterintelligence)$/i, 'SPY'],
  [/^(?:security|border|customs|prison|immigration)$/i, 'COP'],
  [/^(?:emergency|rescue|ambulance|fire)$/i, 'GOV'],
];

/**
 * `Peru's security services`, `Rescue services said`: a body of some state, where the services do something or an article or a state before
 * them tells whose they are; `sells security services` tells of none.
 */
export function serviceOf(
  { analysis: { tokens, children }, forms, adjectives }: Ground,
  { lemma, index, xpos, deprel }: Token,
): ReturnType<typeof nounOf> {
  if (lemma !== 'service') return null;
  const sector = sectorsOf.find(([word]) => word.test(forms[index - 1] ?? ''))?.[1];
  if (!sector) return null;
  const isWhose = children[index]!.some(
    (at) =>
      at < index && (/^(?:the|its)$/i.test(forms[at]!) || adjectives.has(at) || tokens[at]!.deprel === 'nmod:poss'),
  );
  if (!isWhose && !/^nsubj/.test(deprel)) return null;
  return { kind: xpos === 'NNS' ? 'group' : 'organisation', sectors: [sector], yields: false, ofState: null };
}
