import { type Analysis, dependents, type Token, tokensIn } from '../../language/index.js';
import type { Statement } from '../../record/index.js';
import type { Voices } from './voices.js';

/** What is done with a text by those who hold to it. */
const keeping = /^(?:implement|honou?r|respect|observe|uphold|fulfil|fulfill|enforce|carry)$/;
const assuring =
  /^(?:say|tell|add|promise|vow|pledge|assure|insist|stress|declare|announce|confirm|reiterate|affirm|reaffirm|emphasi[sz]e)$/;

/**
 * `The minister said the treaty would be honoured`: whoever speaks for a state and says that a text will be kept, without saying by
 * whom, holds to it himself. Nobody elsewhere: what analysts foresee is no promise.
 */
export function promisedBy(
  analysis: Analysis,
  cast: Voices,
  verb: Token,
  statement: Statement | null,
): readonly string[] {
  if (!statement?.cue || verb.upos !== 'VERB' || !keeping.test(verb.lemma)) return [];
  const below = dependents(analysis, verb.index);
  const isToBe =
    below.some(({ deprel }) => deprel === 'nsubj:pass') &&
    below.some(({ deprel, lemma }) => deprel === 'aux' && /^(?:will|would|shall)$/.test(lemma)) &&
    !below.some(({ deprel }) => /^(?:obl:agent|advcl)$/.test(deprel));
  if (!isToBe || !tokensIn(analysis, statement.cue).some(({ lemma }) => assuring.test(lemma))) return [];
  const official = (id: string): boolean => {
    const actor = cast.actors.find((one) => one.id === id);
    return actor?.kind === 'state' || !!actor?.sectors.some((sector) => /^(?:GOV|MIL|LEG)$/.test(sector));
  };
  return statement.speakers.filter(official);
}
