import { type Analysis, dependents, governor, type Token } from '../../language/index.js';
import { actorsOf } from './actors.js';
import { subjectsOf } from './holders.js';
import type { Voices } from './voices.js';

/** What nobody does alone. */
const together = /^(?:sign|conclude|reach|strike|seal|ink|initial)$/;
const texts =
  /^(?:agreement|treaty|pact|deal|accord|convention|protocol|memorandum|truce|ceasefire|partnership|declaration|arrangement|understanding|one|mou|compact)$/;

/** `signed a pact with Chile`: with whom somebody has made it, who has made it too. Nobody where it was not made, or is only to be. */
export function partnersIn(analysis: Analysis, cast: Voices, verb: Token): readonly string[] {
  if (/^(?:down|off)$/.test(analysis.tokens[verb.index + 1]?.form ?? '')) return [];
  if (!together.test(verb.lemma) || !/^VB[DNZP]$/.test(verb.xpos) || /^(?:xcomp|acl)$/.test(verb.deprel)) return [];
  const below = dependents(analysis, verb.index);
  if (below.some(({ xpos, lemma }) => xpos === 'MD' || /^(?:not|n't|never|neither|if|unless|whether)$/.test(lemma)))
    return [];
  const [text] = below.filter(({ deprel, lemma }) => /^(?:obj|nsubj:pass)$/.test(deprel) && texts.test(lemma));
  if (!text) return [];
  return [...dependents(analysis, text.index, 'nmod'), ...below.filter(({ deprel }) => deprel === 'obl')]
    .filter(
      ({ index }) => index > text.index && dependents(analysis, index, 'case').some(({ form }) => form === 'with'),
    )
    .flatMap((word) => actorsOf(analysis, cast, word))
    .filter((id) => cast.actors.some((actor) => actor.id === id && actor.kind !== 'person'));
}

const backing = /^(?:backing|support|blessing|approval|endorsement|consent)$/;

/** `brokered it with the backing of Chile`, `with Chile's blessing`: who stands behind what somebody makes. */
export function backersOf(analysis: Analysis, cast: Voices, verb: Token): readonly string[] {
  if (!made.test(verb.lemma) || dependents(analysis, verb.index, 'advmod', 'aux').some(isOpen)) return [];
  const objects = dependents(analysis, verb.index, 'obj', 'nsubj:pass');
  return [verb, ...objects]
    .flatMap(({ index }) => dependents(analysis, index, 'obl', 'nmod'))
    .filter(
      ({ lemma, index }) =>
        index > verb.index &&
        backing.test(lemma) &&
        dependents(analysis, index, 'case').some(({ form }) => form === 'with'),
    )
    .flatMap(({ index }) => [
      ...dependents(analysis, index, 'nmod:poss'),
      ...dependents(analysis, index, 'nmod').filter((word) =>
        dependents(analysis, word.index, 'case').some(({ form }) => /^(?:of|from)$/.test(form)),
      ),
    ])
    .flatMap((word) => actorsOf(analysis, cast, word));
}

const made =
  /^(?:broker|mediate|sign|draft|table|propose|sponsor|negotiate|conclude|reach|strike|adopt|approve|pass|ratify|present|submit|draw|launch)$/;

const isOpen = ({ lemma, form, xpos }: Token): boolean =>
  xpos === 'MD' || lemma === 'not' || /^(?:n't|never)$/.test(form);

/** `shared Chile's objections to it`, `echoed Chile's support for it`: who has the stance of another for his own. */
export function sharersOf(analysis: Analysis, cast: Voices, noun: Token): readonly string[] {
  const verb = noun.deprel === 'obj' ? governor(analysis, noun.index) : null;
  if (!verb || !/^(?:share|echo|second)$/.test(verb.lemma) || !dependents(analysis, noun.index, 'nmod:poss').length)
    return [];
  if (dependents(analysis, verb.index, 'advmod', 'aux').some(isOpen)) return [];
  return subjectsOf(analysis, cast, verb);
}
