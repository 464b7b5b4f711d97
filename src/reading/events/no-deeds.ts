import type { Analysis } from '../../language/index.js';
import type { Clause } from './clause.js';
import type { Entry } from './lexicon.js';
import type { Sides } from './sides.js';

/** Whether a clause tells of nothing that its subject has done to anybody, though it has the words of an entry. */
export function isNoDeedOfTheirs({ tokens }: Analysis, sides: Sides, { name }: Entry, clause: Clause): boolean {
  const { lemma, xpos, deprel } = tokens[clause.head]!;
  switch (name) {
    // `has to leave`, `said it had to leave`: what somebody ought to do is not done yet
    case 'operator:have-to':
      return xpos !== 'VBD' || deprel === 'ccomp';
    // `fighting for Rwanda`: on whose side, and against nobody
    case 'act:fight-each-other':
      return clause.obliques.some((o) => o.preposition === 'for' && sides.isActor(o.head));
    // `after Ethiopia walked out`: of talks; states and delegates leave no work lying
    case 'act:strike-work':
      return lemma === 'walk' && clause.subjects.some((at) => sides.isState(at) || sides.isOfficial(at));
    // `will not enforce the sanctions`: whose they are is not told
    case 'act:restrict':
      return clause.isNegated && /^(?:enforce|implement)$/.test(lemma);
    default:
      return false;
  }
}
