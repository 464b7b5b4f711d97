import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import type { ActEntry } from './lexicon.js';
import type { Target } from './targets.js';

/** `Chad signed the pact, but Peru declined to sign`, `… and urged Peru to join`: the instrument last spoken of in the sentence. */
export function leftOut(
  analysis: Analysis,
  instruments: InstrumentsRead,
  verb: Token,
  { lemma, to }: ActEntry,
  given: readonly Token[],
): readonly Target[] {
  const above = relation(verb) === 'xcomp' ? governor(analysis, verb.index) : null;
  // `Peru signed the pact. Chile withdrew its signature.`
  if (lemma === 'signature' && to === 'to' && !given.length && isIts(analysis, verb)) {
    const { first } = analysis.sentences[Math.max(0, verb.sentence - 1)]!;
    for (let at = verb.index - 1; at >= first; at--) {
      const reference = instruments.instrumentAt(at);
      if (reference) return [{ instrument: reference.instrument, isUndone: false }];
    }
  }
  if (given.length || to !== 'obj' || !/^(?:sign|ratify|endorse|join)$/.test(lemma)) return [];
  if (
    !above ||
    !/^(?:decline|refuse|urge|ask|call|press)$/.test(above.lemma) ||
    dependents(analysis, verb.index, 'obl').length
  )
    return [];
  const { first } = analysis.sentences[verb.sentence]!;
  for (let at = above.index - 1; at >= first; at--) {
    const reference = instruments.instrumentAt(at);
    if (reference) return [{ instrument: reference.instrument, isUndone: false }];
  }
  return [];
}

const isIts = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'nmod:poss').some(({ form }) => /^(?:its|their|his|her)$/.test(form));
