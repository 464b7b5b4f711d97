import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import type { Found } from './acts.js';
import { instrumentBefore } from './pronouns.js';
import { targetsIn } from './targets.js';

/** Whether a word may tell that something is not there: `there is no Resolution 2231`. */
export const isAbsence = ({ lemma, upos }: Token): boolean => upos === 'VERB' && lemma === 'be';

/** Who says that there is no instrument of that name any more holds that it has ended: `Since May there has been no Resolution 2231`. */
export function fromAbsence(
  analysis: Analysis,
  cast: Cast,
  instruments: InstrumentsRead,
  verb: Token,
  holders: readonly string[],
): Found[] {
  if (!dependents(analysis, verb.index, 'expl').length) return [];
  const [without] = dependents(analysis, verb.index, 'nsubj').filter(
    ({ lemma, index }) =>
      /^(?:alternative|substitute|replacement)$/.test(lemma) &&
      dependents(analysis, index, 'det').some(({ form }) => /^no$/i.test(form)),
  );
  if (without) return fromNoAlternative(analysis, cast, instruments, without, holders);
  return dependents(analysis, verb.index, 'nsubj').flatMap((subject) => {
    const id = instruments.instrumentAt(subject.index)?.instrument;
    const isNamed = instruments.references.some(({ head, form }) => head === subject.index && form === 'name');
    const isNo = dependents(analysis, subject.index, 'det').some(({ form }) => /^no$/i.test(form));
    return id && isNamed && isNo
      ? [{ holders, stance: 'holds-terminated' as const, toward: id, word: verb, because: 'predicate:be' }]
      : [];
  });
}

/** Who says that there is no alternative to an instrument wants it. */
function fromNoAlternative(
  analysis: Analysis,
  cast: Cast,
  instruments: InstrumentsRead,
  noun: Token,
  holders: readonly string[],
): Found[] {
  return dependents(analysis, noun.index, 'nmod')
    .filter(({ index }) => dependents(analysis, index, 'case').some(({ form }) => /^(?:to|for)$/.test(form)))
    .flatMap((word) => {
      const before = instrumentBefore(analysis, instruments, cast, word, true);
      return before ? [before] : targetsIn(analysis, instruments, word).map(({ instrument }) => instrument);
    })
    .map((toward) => ({
      holders,
      stance: 'supports' as const,
      toward,
      word: noun,
      because: `predicate:${noun.lemma}`,
    }));
}
