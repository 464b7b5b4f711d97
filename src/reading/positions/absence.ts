import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import type { Found } from './acts.js';

/** Whether a word may tell that something is not there: `there is no Resolution 2231`. */
export const isAbsence = ({ lemma, upos }: Token): boolean => upos === 'VERB' && lemma === 'be';

/** Who says that there is no instrument of that name any more holds that it has ended: `Since May there has been no Resolution 2231`. */
export function fromAbsence(
  analysis: Analysis,
  instruments: InstrumentsRead,
  verb: Token,
  holders: readonly string[],
): Found[] {
  if (!dependents(analysis, verb.index, 'expl').length) return [];
  return dependents(analysis, verb.index, 'nsubj').flatMap((subject) => {
    const id = instruments.instrumentAt(subject.index)?.instrument;
    const isNamed = instruments.references.some(({ head, form }) => head === subject.index && form === 'name');
    const isNo = dependents(analysis, subject.index, 'det').some(({ form }) => /^no$/i.test(form));
    return id && isNamed && isNo
      ? [{ holders, stance: 'holds-terminated' as const, toward: id, word: verb, because: 'predicate:be' }]
      : [];
  });
}
