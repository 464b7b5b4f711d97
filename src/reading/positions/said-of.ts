import { type Analysis, dependents, governor, type Token } from '../../language/index.js';
import { type InstrumentsRead, kindOfNoun } from '../instruments/index.js';

const saying = /^(?:say|remark|write|declare|comment|add|observe|quip|exclaim)$/;
/** Clauses between a word and the verb of whoever says it. */
const depth = 8;

/** `“We will never sign it,” he said of the pact`: what a pronoun or `this pact` means in the words that are said of something, or null. */
export function saidOf(analysis: Analysis, instruments: InstrumentsRead, word: Token): string | null {
  if (!isPointing(analysis, instruments, word)) return null;
  let above = governor(analysis, word.index);
  for (let step = 0; above && step < depth; step++) {
    const of = saying.test(above.lemma)
      ? dependents(analysis, above.index, 'obl').find(({ index }) =>
          dependents(analysis, index, 'case').some(({ form }) => /^(?:of|about)$/i.test(form)),
        )
      : undefined;
    const meant = of && instruments.instrumentAt(of.index);
    if (meant) return meant.instrument;
    above = governor(analysis, above.index);
  }
  return null;
}

const isPointing = (analysis: Analysis, instruments: InstrumentsRead, { form, lemma, upos, index }: Token): boolean =>
  /^(?:it|this|that)$/i.test(form) ||
  (upos === 'NOUN' &&
    kindOfNoun.has(lemma) &&
    !instruments.instrumentAt(index) &&
    dependents(analysis, index, 'det').some((word) => /^(?:this|such)$/i.test(word.form)));
