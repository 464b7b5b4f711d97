import { matchName } from '../../knowledge/index.js';
import { type Analysis, dependent, dependents, governor, relation, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';

/**
 * Who is the subject of a verb: its own subject, the agent of a passive, or, for a verb without one, the subject of the
 * verb that controls it (`wants to preserve`, `tried and failed to save`), or whoever has the will to it (`its decision to leave`).
 * @param isOfState whether a passive tells a state of its subject (`is bound by`, `is opposed to`).
 */
export function subjectsOf(analysis: Analysis, cast: Cast, verb: Token, isOfState = false): string[] {
  let at: Token | null = verb;
  for (let step = 0; at && step < 5; step++) {
    const isPassive = !isOfState && dependent(analysis, at.index, 'nsubj:pass') !== null;
    const agent = isPassive
      ? dependents(analysis, at.index, 'obl').find(
          (word) => dependent(analysis, word.index, 'case')?.form.toLowerCase() === 'by',
        )
      : dependent(analysis, at.index, 'nsubj');
    if (agent)
      return [relativeOf(analysis, agent, at), ...besides(analysis, agent)].flatMap((one) =>
        actorsOf(analysis, cast, one),
      );
    if (isPassive) return [];
    const role = relation(at);
    if (!/^(xcomp|conj|advcl|parataxis)$/.test(role)) {
      // `the states opposing the treaty`: the noun that the participle modifies
      const noun = role === 'acl' ? governor(analysis, at.index) : null;
      if (noun && at.xpos === 'VB') return ownersOf(analysis, cast, noun);
      return noun && at.xpos === 'VBG' ? actorsOf(analysis, cast, noun) : [];
    }
    at = governor(analysis, at.index);
  }
  return [];
}

/** `who opposed it`: the noun that the relative clause modifies stands for its pronoun. */
function relativeOf(analysis: Analysis, subject: Token, verb: Token): Token {
  if (!/^(who|which|that)$/i.test(subject.form) || !verb.deprel.startsWith('acl')) return subject;
  return governor(analysis, verb.index) ?? subject;
}

/** Whose the noun is: its possessor, or the subject of the verb that it completes (`voiced its opposition to`). */
export function ownersOf(analysis: Analysis, cast: Cast, noun: Token): string[] {
  const possessor = dependent(analysis, noun.index, 'nmod:poss');
  if (possessor && cast.referenceAt(possessor.index)?.actor) return actorsOf(analysis, cast, possessor);
  // `is a party to the pact`, `is in favour of it`
  const subject = dependent(analysis, noun.index, 'cop') ? dependent(analysis, noun.index, 'nsubj') : null;
  if (subject) return actorsOf(analysis, cast, relativeOf(analysis, subject, noun));
  const verb = governor(analysis, noun.index);
  return verb?.upos === 'VERB' && relation(noun) === 'obj' ? subjectsOf(analysis, cast, verb) : [];
}

/**
 * The actors of a token and its conjuncts; a group that consists of known members stands for them, and so does a bloc of whose
 * members the text lacks none (what the African Union backs, not every member that is named beside it does).
 */
export function actorsOf(analysis: Analysis, cast: Cast, token: Token): string[] {
  const conjuncts = dependents(analysis, token.index, 'conj').filter((word) => word.upos !== 'VERB');
  return [token, ...conjuncts].flatMap((word) => {
    const id = cast.referenceAt(word.index)?.actor;
    const actor = id ? cast.actors.find((one) => one.id === id) : undefined;
    if (!actor) return [];
    return actor.members.length && (actor.kind !== 'bloc' || isWhole(actor)) ? actor.members : [actor.id];
  });
}

const isWhole = ({ name, members }: Cast['actors'][number]): boolean =>
  matchName(name.split(' '), 0)?.entries[0]?.members.length === members.length;

/** `Peru, like Chile, rejects it`: who is set beside the subject between commas. */
const besides = (analysis: Analysis, subject: Token): readonly Token[] =>
  dependents(analysis, subject.index, 'nmod').filter(
    ({ index }) =>
      index > subject.index &&
      analysis.tokens[subject.index + 1]?.form === ',' &&
      /^(?:like|alongside|along|together)$/.test(analysis.tokens[subject.index + 2]?.form ?? ''),
  );
