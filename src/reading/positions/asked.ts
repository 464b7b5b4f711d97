import { type Analysis, dependents, governor, type Token } from '../../language/index.js';
import { against } from './act-words.js';
import { hasBeside } from './arguments.js';
import { verbs } from './lexicon.js';

/**
 * Of `asked for the text to be withdrawn` whether what is to be done to it ends it, and whether that is any stance at all: who calls for
 * it to be rewritten may want it or not.
 */
export function askedOf(analysis: Analysis, verb: Token, given: readonly Token[] = []): 'end' | 'open' | null {
  // `backed a call for the pact to be scrapped`, with the phrase hung on the verb
  const objects = [...dependents(analysis, verb.index, 'obl', ...(verb.upos === 'NOUN' ? ['nmod'] : [])), ...given];
  // `called for the pact, which Chile never joined, to be scrapped`
  const asides = objects.flatMap(({ index }) => dependents(analysis, index, 'acl:relcl'));
  // … or the clause
  const over = verb.upos === 'NOUN' && verb.deprel === 'obj' ? governor(analysis, verb.index) : null;
  const [clause] = [verb, ...objects, ...asides, ...(over ? [over] : [])]
    .flatMap(({ index }) => dependents(analysis, index, 'advcl', 'xcomp', 'acl', 'ccomp'))
    .filter(
      ({ index, xpos }) =>
        xpos === 'VBN' &&
        index > verb.index &&
        dependents(analysis, index, 'aux:pass').some(({ form }) => form === 'be'),
    );
  if (!clause) return null;
  const entries = (verbs.get(clause.lemma) ?? []).filter(
    // `to be put in force`
    ({ to, with: beside }) => to === 'obj' && (!beside || hasBeside(analysis, clause, beside)),
  );
  if (!entries.length) return 'open';
  return entries.some(({ stance }) => against.test(stance)) ? 'end' : null;
}
