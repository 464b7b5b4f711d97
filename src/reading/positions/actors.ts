import { matchName } from '../../knowledge/index.js';
import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { isLeftOut } from '../instruments/index.js';
import type { Voices } from './voices.js';

/**
 * The actors of a token and its conjuncts; a group that consists of known members stands for them, and so does a bloc of whose
 * members the text lacks none (what the African Union backs, not every member that is named beside it does).
 */
export function actorsOf(analysis: Analysis, cast: Voices, token: Token): string[] {
  // `Egypt and Qatar, both mediators,`: what follows without another _and_ says who they are
  const conjuncts = dependents(analysis, token.index, 'conj').filter(
    (word) =>
      word.upos !== 'VERB' &&
      word.lemma !== 'signatory' &&
      !isLeftOut(analysis, word.index) &&
      !dependents(analysis, word.index, 'det').some(({ form }) => /^(?:both|all)$/i.test(form)),
  );
  // `nine members, including Chad and Peru,`
  const named = dependents(analysis, token.index, 'nmod')
    .filter(({ index }) =>
      dependents(analysis, index, 'case').some(
        ({ form, index: at }) => form === 'including' || (form === 'such' && analysis.tokens[at + 1]?.form === 'as'),
      ),
    )
    .flatMap((word) => [
      word,
      ...dependents(analysis, word.index, 'conj').filter(
        (one) => one.upos === 'PROPN' && !isLeftOut(analysis, one.index),
      ),
    ]);
  return [token, ...conjuncts, ...named].flatMap((word) => actorOf(analysis, cast, word));
}

/** The actors that a token alone stands for. */
export function actorOf(analysis: Analysis, cast: Voices, word: Token): readonly string[] {
  // `all but Peru`, `all members but Peru`
  if (isExcepted(analysis, word)) return [];
  // `a plan that neither has accepted`: the trees do not say which two
  if (/^neither$/i.test(word.form) && !dependents(analysis, word.index, 'nmod').length) return [];
  const speakers = cast.speakersBy(word);
  if (speakers.length) return speakers;
  // `47 percent of Armenians`
  const counted = /^(?:percent|majority|half|third|quarter)$/.test(word.lemma)
    ? dependents(analysis, word.index, 'nmod')[0]
    : null;
  // `its neighbour, Chad,`
  // `two, Peru and Chad,`
  const byName =
    relations.test(word.lemma) || word.upos === 'NUM'
      ? dependents(analysis, word.index, 'appos').find(
          ({ upos, index }) => upos === 'PROPN' && cast.referenceAt(index)?.actor,
        )
      : undefined;
  if (byName) return actorsOf(analysis, cast, byName);
  const id = cast.referenceAt((counted ?? word).index)?.actor ?? houseOf(analysis, cast, word);
  const actor = id ? cast.actors.find((one) => one.id === id) : undefined;
  if (!actor) return [];
  if (actor.kind === 'group' && !actor.members.length) {
    const states = ledStates(analysis, cast, word);
    if (states.length > 1) return states;
  }
  return actor.members.length && (actor.kind !== 'bloc' || isWhole(actor)) ? actor.members : [actor.id];
}

/** Whether somebody is left out of those named before him. */
const isExcepted = ({ tokens, children }: Analysis, { index }: Token): boolean => {
  const first = children[index]!.find((at) => /^(?:det|amod|compound|nmod:desc)$/.test(tokens[at]!.deprel)) ?? index;
  const before = tokens[Math.min(first, index) - 1];
  return (
    !!before &&
    /^(?:but|except|excepting|bar|barring)$/.test(before.form) &&
    [1, 2].some((back) =>
      /^(?:all|every|everyone|everybody|members?|countries|states|none|nobody|no)$/i.test(
        tokens[before.index - back]?.form ?? '',
      ),
    )
  );
};

/** `the leaders of Peru and Chile`, where they are the two leaders of before: of which states. */
const ledStates = (analysis: Analysis, cast: Cast, { index, lemma, xpos }: Token): string[] =>
  xpos === 'NNS' && /^(?:leader|president|minister|premier|king|monarch|ambassador|envoy)$/.test(lemma)
    ? dependents(analysis, index, 'nmod')
        .filter((word) => dependents(analysis, word.index, 'case').some(({ form }) => form === 'of'))
        .flatMap((word) => [word, ...dependents(analysis, word.index, 'conj')])
        .flatMap((word) => cast.referenceAt(word.index)?.actor ?? [])
        .filter((id) => cast.actors.some((actor) => actor.id === id && actor.kind === 'state'))
    : [];

const relations = /^(?:neighbou?r|ally|rival|partner|foe|opponent|patron|backer|member|power|country|nation|state)$/;

/** `the lower house of parliament`: the parliament. */
function houseOf(analysis: Analysis, cast: Voices, { index, lemma }: Token): string | undefined {
  if (!/^(?:house|chamber)$/.test(lemma)) return undefined;
  const whole = dependents(analysis, index, 'nmod').find((word) =>
    /^(?:parliament|congress|legislature)$/i.test(word.form),
  );
  return whole ? (cast.referenceAt(whole.index)?.actor ?? undefined) : undefined;
}

const isWhole = ({ name, members }: Cast['actors'][number]): boolean =>
  matchName(name.split(' '), 0)?.entries[0]?.members.length === members.length;
