import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';

/**
 * What stands in the place of a pronoun in the clause that its own is set beside: `Peru hailed the pact, and Chad denounced it`, `Peru
 * warned that the pact lacked teeth, while Chad hailed it`; or none.
 */
export function parallelsOf(analysis: Analysis, { deprel, head }: Token): readonly Token[] {
  const verb = /^(?:obj|obl)$/.test(deprel) && head >= 0 ? analysis.tokens[head]! : null;
  if (verb?.upos !== 'VERB' || !dependents(analysis, verb.index, 'nsubj').length) return [];
  const isBeside =
    /^(?:conj|parataxis)$/.test(relation(verb)) ||
    (relation(verb) === 'advcl' &&
      dependents(analysis, verb.index, 'mark').some(({ form }) =>
        /^(?:while|whereas|although|though|but)$/.test(form),
      ));
  const above = isBeside ? governor(analysis, verb.index) : null;
  if (above?.upos !== 'VERB') return [];
  const said = dependents(analysis, above.index, 'ccomp');
  return [
    ...dependents(analysis, above.index, 'obj', ...(relation(above) === 'ccomp' ? ['nsubj'] : [])),
    ...said.flatMap(({ index }) => [
      ...dependents(analysis, index, 'obj'),
      ...dependents(analysis, index, 'nsubj').filter(({ upos }) => upos === 'NOUN'),
    ]),
  ].filter(({ index }) => index < verb.index);
}
