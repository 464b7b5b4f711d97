import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { worthOf } from './worth.js';

const showing = /^(?:example|symbol|testament|template|tribute|model|recipe|tool|instrument|monument)$/;

/** `a shield for criminals`, `an example of injustice`, but not `a remedy for conflict`. */
export const isForIll = (analysis: Analysis, token: Token): boolean =>
  token.upos === 'NOUN' &&
  !/^(?:remedy|cure|antidote|deterrent|solution|answer|response|end|prevention)$/.test(token.lemma) &&
  dependents(analysis, token.index, 'nmod').some(
    (word) =>
      dependents(analysis, word.index, 'case').some(({ form }) =>
        (showing.test(token.lemma) ? /^of$/ : /^(?:for|to)$/).test(form),
      ) && worthOf(analysis, word) < 0,
  );

const giving = /^(?:gift|boon|present|reward|victory|win|triumph|gain|relief|boost|blow|setback|defeat|loss)$/;
const everybody =
  /^(?:people|world|peace|region|humanity|mankind|diplomacy|everyone|everybody|all|side|us|democracy|justice|multilateralism)$/;

/** `a gift to polluters`, `a blow to Russia`: what is good or bad for others is not so for the speaker. */
export function isForOthers(analysis: Analysis, cast: Cast, token: Token, holders: readonly string[]): boolean {
  if (!giving.test(token.lemma)) return false;
  const whose = dependents(analysis, token.index, 'nmod', 'obl').find(({ index }) =>
    dependents(analysis, index, 'case').some(({ form }) => /^(?:to|for)$/.test(form)),
  );
  if (!whose || everybody.test(whose.lemma)) return false;
  const actor = cast.actors.find(({ id }) => id === cast.referenceAt(whose.index)?.actor);
  // `a victory for African unity`
  if (!actor) return whose.upos !== 'PRON' && worthOf(analysis, whose) <= 0;
  const countries = holders.map((id) => cast.actors.find((one) => one.id === id)?.country);
  return !holders.includes(actor.id) && !countries.includes(actor.country ?? '');
}
