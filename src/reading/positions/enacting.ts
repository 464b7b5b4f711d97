import { type Analysis, dependents, type Token } from '../../language/index.js';
import { actorsOf } from './actors.js';
import type { Voices } from './voices.js';

/** Clauses that one heading may have. */
const within = 60;
const declaring = /^(?:declare|agree|state|decide|resolve|affirm|conclude|issue|adopt)$/;
const speakers = /^(?:head|leader|minister|president|representative|member|state|party|delegate|signatory)$/i;

/**
 * Who speaks in the clauses of a communiqué or resolution, which have their subject in the heading: `The leaders of Chad and Mali,
 * meeting in Lima:`, and in paragraphs of their own `1. Reaffirm their support for the pact`; or nobody.
 */
export function enactorsOf(analysis: Analysis, cast: Voices, verb: Token): string[] {
  if (verb.head >= 0 || !opensClause(analysis, verb)) return [];
  for (let at = verb.sentence - 1; at >= 0 && at >= verb.sentence - within; at--) {
    const { first, last } = analysis.sentences[at]!;
    const root = analysis.tokens.slice(first, last).find(({ head }) => head < 0);
    if (!root) return [];
    const end = analysis.tokens[last - 1]!.form;
    const isHeading = end === ':' || end === ',';
    if (root.upos === 'VERB' || root.upos === 'ADJ') {
      if (opensClause(analysis, root)) continue;
      // `The ministers declare as follows:`
      const said = [root, ...dependents(analysis, root.index, 'parataxis')].some(({ lemma }) => declaring.test(lemma));
      const subject = dependents(analysis, root.index, 'nsubj')[0];
      return end === ':' && said && subject ? sidesOf(analysis, cast, subject, verb) : [];
    }
    return isHeading ? sidesOf(analysis, cast, root, verb) : [];
  }
  return [];
}

/** Whether a verb without a subject opens its sentence, behind its number at most. */
function opensClause({ tokens, sentences, children }: Analysis, { index, sentence, form }: Token): boolean {
  const { first } = sentences[sentence]!;
  if (!/^\p{Lu}/u.test(form) || index > first + 3) return false;
  for (let at = first; at < index; at++)
    if (!/^(?:X|NUM|PUNCT|SYM)$/.test(tokens[at]!.upos) && !/^\(?[\divxa-h]{1,4}[.)]?$/.test(tokens[at]!.form))
      return false;
  return !children[index]!.some((at) => /^(?:nsubj|aux|cop|expl)/.test(tokens[at]!.deprel));
}

/** Those whom a heading names, where the verb is in their number: the states of whose leaders it tells, else themselves. */
function sidesOf(analysis: Analysis, cast: Voices, heading: Token, verb: Token): string[] {
  const isMany =
    heading.xpos.endsWith('S') || dependents(analysis, heading.index, 'conj').some(({ upos }) => upos === 'PROPN');
  if (!(/^(?:VBG|JJ)$/.test(verb.xpos) || /ing$/.test(verb.form)) && isMany === (verb.xpos === 'VBZ')) return [];
  const isState = (id: string): boolean =>
    cast.actors.some(
      (one) => one.id === id && (one.kind === 'state' || (one.kind === 'organisation' && !!one.country)),
    );
  const states = speakers.test(heading.lemma)
    ? dependents(analysis, heading.index, 'nmod')
        .flatMap((word) => actorsOf(analysis, cast, word))
        .filter(isState)
    : [];
  return states.length > 1 ? [...new Set(states)] : actorsOf(analysis, cast, heading);
}
