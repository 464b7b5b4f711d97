import { type Analysis, dependents, governor, relation, type Token, tokensIn } from '../../language/index.js';
import type { Statement } from '../../record/index.js';
import { actsOf } from './lexicon.js';

/** Nouns that say nothing by themselves, so that a clause with _that_ says which is meant. */
const texts =
  /^(?:treaty|agreement|deal|pact|accord|law|bill|resolution|convention|protocol|text|draft|truce|ceasefire|memorandum)$/;

/**
 * `drew up a pact that Chad declined to sign`, `thanked Peru for a letter that called it void`: what a relative clause tells of what
 * somebody does, and not of what he says, is no claim of his.
 */
export function isToldOfCue(analysis: Analysis, token: Token, { cue }: Statement): boolean {
  if (!cue) return false;
  let hasRelative = false;
  for (let at: Token | null = token; at; at = governor(analysis, at.index)) {
    if (cue.start <= at.start && at.end <= cue.end) return hasRelative;
    if (/^(?:ccomp|xcomp|parataxis)$/.test(at.deprel) && !hasRelative) return false;
    // `rejected a truce proposed by Chad`
    const isDone =
      at.deprel === 'acl' &&
      /^VB[DN]$/.test(at.xpos) &&
      (texts.test(governor(analysis, at.index)?.lemma ?? '') ||
        (at.xpos === 'VBN' && !dependents(analysis, at.index, 'mark', 'nsubj').length));
    if (at.deprel === 'acl:relcl' || isDone) hasRelative = true;
    else if (hasRelative && /^(?:ccomp|parataxis)$/.test(at.deprel)) return false;
  }
  return false;
}

const saying = /^(?:say|tell|argue|insist|maintain|claim|add|note|warn|stress)$/;
/** What may be told of a text for the reader's sake. */
const dated = /^(?:expire|expired|lapse|end|terminate|force|effect|run|restore|reinstate)$/;

/** `said the pact, which was unfair, …`, `… which was still in force, …`: who says so in passing holds it as well. */
function isVouchedFor(analysis: Analysis, token: Token): boolean {
  const around = [token, ...(/^(?:xcomp|obl)$/.test(relation(token)) ? [governor(analysis, token.index)!] : [])];
  const isStill = around.some(
    ({ lemma, index }) =>
      /^(?:remain|stay)$/.test(lemma) ||
      dependents(analysis, index, 'advmod').some(({ form }) => /^(?:still|never|longer|already)$/.test(form)),
  );
  return isStill || !dated.test(token.lemma);
}

/** `ratified the pact, which has lapsed`: a clause on what somebody does something to is not what he says. */
export function isAside(analysis: Analysis, token: Token, { cue }: Statement): boolean {
  const verb = cue && tokensIn(analysis, cue).find((word) => actsOf(word).length > 0);
  // `a pact that Diaz says is unfair`: it is what he says
  if (!verb || governor(analysis, verb.index) === token) return false;
  let at: Token | null = token;
  for (let step = 0; at && step < 3; step++) {
    if (at.deprel === 'acl:relcl') return !(saying.test(verb.lemma) && isVouchedFor(analysis, token));
    at = /^(?:conj|xcomp|obl)$/.test(relation(at)) ? governor(analysis, at.index) : null;
  }
  return false;
}
