import { type Analysis, governor, relation, type Token } from '../../language/index.js';
import type { Echoed, Taken } from './echoed.js';
import { subjectsOf } from './holders.js';
import { opposite } from './lexicon.js';
import { isNegated, isReversed } from './negation.js';
import { isTelling, ownOf } from './telling.js';
import type { Voices } from './voices.js';

/** Words that say whether somebody will do a thing. */
const willing =
  /^(?:intend|intention|plan|want|wish|desire|refuse|refusal|decline|vow|promise|pledge|decide|decision|agree|ready|readiness|willing|unwilling|prepared?|reluctant|determined|mind|choose|hesitate)$/;

/** `Some want to leave the pact. Peru does not intend to do so.`: who will or will not do what another does by the words before. */
export function doingSo(analysis: Analysis, cast: Voices, taken: readonly Taken[]): Echoed[] {
  return analysis.tokens.flatMap((token): Echoed[] => {
    if (token.lemma !== 'do' || token.xpos !== 'VB' || analysis.tokens[token.index + 1]?.form !== 'so') return [];
    const will = /^(?:xcomp|acl)$/.test(relation(token)) ? governor(analysis, token.index) : null;
    const last = will && willing.test(will.lemma) ? before(taken, will) : undefined;
    if (!last) return [];
    const isTurned = isNegated(analysis, token) !== isReversed(analysis, token);
    if (isTurned && !isTelling(last.token.lemma, last.stance, false)) return [];
    const own = ownOf(last.stance);
    return subjectsOf(analysis, cast, token).map((holder) => ({
      holder,
      stance: isTurned ? opposite(own) : own,
      toward: last.toward,
      statement: null,
      word: will!,
      because: `echo:${will!.lemma}`,
    }));
  });
}

/** What was last told as somebody's act, in the same sentence or the one before. */
const before = (taken: readonly Taken[], { index, sentence }: Token): Taken | undefined =>
  taken.findLast(
    ({ token, holders, because }) =>
      holders.length > 0 &&
      token.upos === 'VERB' &&
      because.startsWith('stance:') &&
      token.index < index &&
      token.sentence >= sentence - 1,
  );
