import { type Analysis, dependent, dependents, governor, relation, type Token } from '../../language/index.js';
import { actorOf, actorsOf } from './actors.js';
import { isPassiveAgain } from './arguments.js';
import { enactorsOf } from './enacting.js';
import { chargedWith, givenIn, paperOf } from './hung-deeds.js';
import type { Voices } from './voices.js';

/**
 * Who is the subject of a verb: its own subject, the agent of a passive, or, for a verb without one, the subject of the
 * verb that controls it (`wants to preserve`, `tried and failed to save`), or whoever has the will to it (`its decision to leave`).
 * @param isOfState whether a passive tells a state of its subject (`is bound by`, `is opposed to`).
 */
export function subjectsOf(analysis: Analysis, cast: Voices, verb: Token, isOfState = false): string[] {
  let at: Token | null = verb;
  // `a plan backed by Egypt`
  const agents = verb.deprel === 'acl' && (verb.xpos === 'VBN' || verb.form === 'put') ? agentsOf(analysis, verb) : [];
  if (agents.length) return agents.flatMap((agent) => actorsOf(analysis, cast, agent));
  for (let step = 0; at && step < 5; step++) {
    // `accused Peru of leaving the pact`: Peru left it
    const charged = chargedWith(analysis, at);
    if (charged) return actorsOf(analysis, cast, charged);
    // `was not prepared to renew it`: what he is ready for
    const isReady =
      at !== verb &&
      /^(?:prepare|determine|resolve|incline|dispose|opposed?|poised?|set|gear|due|slated?|schedule|understand|know|persuade|convince)$/.test(
        at.lemma,
      );
    // `was expelled and left the pact`: what both are said of
    const isJoined = at !== verb && isActive(analysis, verb);
    const isPassive = !isOfState && !isReady && !isJoined && dependent(analysis, at.index, 'nsubj:pass') !== null;
    // `faces a hostile house and has been denounced by farmers`
    const isDone = at === verb && !isOfState;
    const doers =
      isDone && (dependent(analysis, at.index, 'aux:pass') || isPassiveAgain(analysis, at))
        ? agentsOf(analysis, at)
        : [];
    if (doers.length && !isPassive) return doers.flatMap((doer) => actorsOf(analysis, cast, doer));
    const agent = isPassive
      ? dependents(analysis, at.index, 'obl').find(
          (word) => dependent(analysis, word.index, 'case')?.form.toLowerCase() === 'by',
        )
      : dependent(analysis, at.index, 'nsubj');
    // `quit the pact a year after it signed it`
    // `gave notice that it would quit the pact`
    const above =
      agent && /^(?:it|they)$/.test(agent.form)
        ? at.deprel === 'advcl'
          ? governor(analysis, at.index)
          : givenIn(analysis, at)
        : null;
    if (above?.upos === 'VERB' && !actorsOf(analysis, cast, agent!).length) return subjectsOf(analysis, cast, above);
    const before = agent ? beforeColon(analysis, cast, at, agent) : null;
    if (before) return actorsOf(analysis, cast, before);
    if (agent && (isSomeOf(analysis, agent, at) || isAnyRule(analysis, agent, at))) return [];
    if (agent && /^(?:who|which|that)$/i.test(agent.form) && isAnyone(analysis, governor(analysis, at.index), at))
      return [];
    if (agent) {
      const others = cleftSeconds(analysis, agent, at).flatMap((one) => actorOf(analysis, cast, one));
      return [
        named(analysis, relativeOf(analysis, agent, at)),
        ...besides(analysis, agent),
        ...(isPassive ? [] : [...alongWith(analysis, at), ...asDo(analysis, at)]),
      ]
        .flatMap((one) => actorsOf(analysis, cast, one))
        .filter((actor) => !others.includes(actor));
    }
    if (isPassive) return [];
    const moved = broughtTo(analysis, cast, at);
    if (moved) return moved;
    const role = relation(at);
    if (!/^(xcomp|conj|advcl|parataxis)$/.test(role)) {
      if (role === 'root') return enactorsOf(analysis, cast, at);
      // `the states opposing the treaty`: the noun that the participle modifies
      const noun = role === 'acl' ? governor(analysis, at.index) : null;
      // `tried in vain to save it`
      if (noun && /^(?:vain|utmost|best)$/.test(noun.form) && at.xpos === 'VB') {
        at = governor(analysis, noun.index);
        continue;
      }
      // `its plan to leave`, `no intention of leaving`
      // `the only member to vote against it was Peru`
      const who = noun && (at.xpos === 'VB' || /^those$/i.test(noun.form)) ? named(analysis, noun) : noun;
      if (who && who !== noun) return actorsOf(analysis, cast, who);
      // `saw no point in honouring it`
      const isIn = noun && /^(?:point|sense|merit|use|value|benefit|virtue|harm)$/.test(noun.lemma);
      const isOf =
        noun && dependents(analysis, at.index, 'mark').some(({ form }) => form === 'of' || (isIn && form === 'in'));
      if (noun && (at.xpos === 'VB' || isOf)) return ownersOf(analysis, cast, noun);
      // `issued a statement rejecting it`
      if (noun && at.xpos === 'VBG' && papersSaying.test(noun.lemma)) {
        const over = relation(noun) === 'obj' ? governor(analysis, noun.index) : null;
        return over?.upos === 'VERB' ? subjectsOf(analysis, cast, over) : ownersOf(analysis, cast, noun);
      }
      return noun && at.xpos === 'VBG' ? actorsOf(analysis, cast, noun) : [];
    }
    at = governor(analysis, at.index);
  }
  return [];
}

/** `three of them say they will not sign`: nobody knows which. */
function isSomeOf(analysis: Analysis, subject: Token, verb: Token): boolean {
  const over = /^they$/i.test(subject.form) && relation(verb) === 'ccomp' ? governor(analysis, verb.index) : null;
  const some = over ? dependent(analysis, over.index, 'nsubj') : subject;
  return (
    !!some &&
    (some.upos === 'NUM' || /^(?:some|many|most|several|half|none|few)$/i.test(some.form)) &&
    dependents(analysis, some.index, 'nmod').some(({ index }) =>
      dependents(analysis, index, 'case').some(({ form }) => form === 'of'),
    ) &&
    !dependents(analysis, some.index, 'appos').length
  );
}

/** `A Conservative government would leave it`: one that there is not yet. */
function isAnyRule(analysis: Analysis, subject: Token, verb: Token): boolean {
  if (
    subject.upos !== 'NOUN' ||
    !/^(?:government|administration|presidency|coalition|cabinet|majority)$/.test(subject.lemma)
  )
    return false;
  return (
    dependents(analysis, subject.index, 'det').some(({ form }) => /^(?:an?|any)$/i.test(form)) &&
    dependents(analysis, verb.index, 'aux').some(({ form }) => /^(?:will|would|could|might|may|'d|'ll)$/.test(form))
  );
}

/** `The union has come round: it now accepts the pact`: of a pronoun behind a colon the subject before it. */
function beforeColon(analysis: Analysis, cast: Voices, verb: Token, { form, index }: Token): Token | null {
  if (!/^it$/i.test(form) || verb.deprel !== 'parataxis') return null;
  const above = governor(analysis, verb.index);
  const subject = above && above.index < index ? dependent(analysis, above.index, 'nsubj') : null;
  if (!subject || !analysis.tokens.slice(above!.index, index).some((word) => word.form === ':')) return null;
  const actor = cast.actors.find(({ id }) => id === cast.referenceAt(subject.index)?.actor);
  return actor && actor.kind !== 'person' && !/S$/.test(subject.xpos) ? subject : null;
}

/** Verbs by which somebody makes another act, and those by which he only may. */
const bringing = /^(?:prompt|lead|cause|force|compel|drive|spur|get)$/;
const letting = /^(?:allow|enable|permit|authori[sz]e|empower|mandate|task|inspire|motivate|induce)$/;

/** `prompting Peru to draft it`: whoever is made to act; nobody where he only may (`allowed Peru to join it`); null elsewhere. */
function broughtTo(analysis: Analysis, cast: Voices, verb: Token): string[] | null {
  const above = verb.deprel === 'xcomp' && verb.xpos === 'VB' ? governor(analysis, verb.index) : null;
  if (above?.upos !== 'VERB' || !(bringing.test(above.lemma) || letting.test(above.lemma))) return null;
  const object = dependents(analysis, above.index, 'obj', 'iobj').find(
    ({ index }) => index > above.index && index < verb.index,
  );
  if (!object) return null;
  const isOnlyWanted = relation(above) === 'xcomp' || letting.test(above.lemma);
  return isOnlyWanted ? [] : actorsOf(analysis, cast, object);
}

/** In what somebody says something. */
const papersSaying =
  /^(?:statement|letter|note|message|speech|editorial|communique|communiqué|declaration|op-ed|post)$/;

const members = /^(?:country|state|nation|member|government|one|party|power|delegation|side)$/;

/** `Peru and Chile were the states that voted no`, `the only member to do so was Chad`: who is said to be meant, else the noun itself. */
function named(analysis: Analysis, noun: Token): Token {
  // `were among those that abstained`
  const isGeneral = /^those$/i.test(noun.form) || (noun.upos === 'NOUN' && members.test(noun.lemma));
  if (!isGeneral) return noun;
  const isSaid = (word: Token): boolean => dependent(analysis, word.index, 'cop') !== null;
  const above = governor(analysis, noun.index);
  // `is one of three states that abstained`
  if (
    above &&
    relation(noun) === 'nmod' &&
    /^(?:one|two|three|four|five|member|part|among)$/.test(above.lemma) &&
    isSaid(above)
  )
    return dependent(analysis, above.index, 'nsubj') ?? noun;
  // `Diaz, one of those who voted no, …`
  const whole =
    above && relation(noun) === 'nmod' && relation(above) === 'appos' ? governor(analysis, above.index) : null;
  if (whole?.upos === 'PROPN' && /^(?:one|two|three|member)$/.test(above!.lemma)) return whole;
  // `among those opposed to it is Peru`
  if (above?.upos === 'PROPN' && relation(noun) === 'obl' && isSaid(above)) return above;
  if (isSaid(noun)) return dependent(analysis, noun.index, 'nsubj') ?? noun;
  // `became the 111th member to accept it`
  if (above && relation(noun) === 'xcomp' && /^(?:become|remain)$/.test(above.lemma))
    return dependent(analysis, above.index, 'nsubj') ?? noun;
  return relation(noun) === 'nsubj' && above && above.upos === 'PROPN' && isSaid(above) ? above : noun;
}

const agentsOf = (analysis: Analysis, verb: Token): Token[] =>
  dependents(analysis, verb.index, 'obl').filter(
    (word) => dependent(analysis, word.index, 'case')?.form.toLowerCase() === 'by',
  );

/** `who opposed it`: the noun that the relative clause modifies stands for its pronoun. */
function relativeOf(analysis: Analysis, subject: Token, verb: Token): Token {
  // `two members, both of whom opposed it`
  const isOfThose =
    /^(?:both|all|some|most|many|none|neither|each|one|two|three|half)$/i.test(subject.form) &&
    dependents(analysis, subject.index, 'nmod').some(({ form }) => /^(?:whom|which)$/.test(form));
  if (!isOfThose && !/^(who|which|that)$/i.test(subject.form)) return subject;
  const noun = verb.deprel.startsWith('acl') ? governor(analysis, verb.index) : null;
  // `Peru and Chile, both of whom opposed it`
  if (noun && isOfThose) return relation(noun) === 'conj' ? (governor(analysis, noun.index) ?? noun) : noun;
  // `urged Peru, which had voted for it, to act`, with the clause hung on the verb
  const before = verb.deprel === 'advcl:relcl' ? analysis.tokens[subject.index - 2] : undefined;
  // `it is Peru that objects`
  const cleft = verb.deprel === 'advcl:relcl' ? governor(analysis, verb.index) : null;
  if (cleft && dependents(analysis, cleft.index, 'nsubj').some(({ form }) => /^it$/i.test(form))) return cleft;
  if (before?.upos === 'PROPN' && analysis.tokens[subject.index - 1]!.form === ',') return before;
  if (!verb.deprel.startsWith('acl')) return subject;
  return governor(analysis, verb.index) ?? subject;
}

/** Whether a noun means whoever may come to be or do so: `a president who would leave it`. */
const isAnyone = (analysis: Analysis, noun: Token | null, verb: Token): boolean =>
  noun?.xpos === 'NN' &&
  verb.deprel.startsWith('acl') &&
  dependents(analysis, noun.index, 'det').some(({ form }) => /^(?:an?|any|every|no)$/i.test(form)) &&
  dependents(analysis, verb.index, 'aux').some(({ form }) => /^(?:will|would|could|can|might|'ll|'d)$/.test(form));

/** Those who are for or against something. */
const siding =
  /^(?:co-?sponsor|sponsor|champion|advocate|guarantor|opponent|critic|backer|supporter|defender|proponent|author|signatory|detractor)$/;

/** Who has a part in a treaty or stands by it. */
const belonging =
  /^(?:party|signatory|guarantor|co-?sponsor|sponsor|opponent|critic|backer|supporter|defender|proponent)$/;

/**
 * Whose the noun is: its possessor, the state or body before it (`Hungarian opposition to`), whom it is from (`support from
 * Chad for`), whom it describes (`Peru, a critic of the pact,`), or the subject of the verb that it completes (`voiced its
 * opposition to`).
 * @param to the preposition of what the noun is about.
 */
export function ownersOf(analysis: Analysis, cast: Voices, noun: Token, to = ''): string[] {
  const possessor = dependent(analysis, noun.index, 'nmod:poss');
  // `Peru and Chile refused to put their names to it`: whoever else the pronoun might mean
  const giver =
    possessor?.upos === 'PRON' && noun.deprel === 'obj' && /^(?:name|signature)$/.test(noun.lemma)
      ? governor(analysis, noun.index)
      : null;
  const givers = giver && /^(?:put|add|lend|affix)$/.test(giver.lemma) ? subjectsOf(analysis, cast, giver) : [];
  if (givers.length) return givers;
  // `told its sponsors so`: of what they are sponsors, not who is one
  const isOfThem = possessor?.upos === 'PRON' && siding.test(noun.lemma);
  if (possessor && !isOfThem && actorsOf(analysis, cast, possessor).length) return actorsOf(analysis, cast, possessor);
  const before = dependents(analysis, noun.index, 'amod', 'compound').filter(({ index }) => index < noun.index);
  const from = dependents(analysis, noun.index, 'nmod').filter((word) => {
    const preposition = dependent(analysis, word.index, 'case')?.form.toLowerCase() ?? '';
    return preposition !== to && /^(?:of|from|by|among)$/.test(preposition);
  });
  const own = [...before, ...from].flatMap((word) => actorsOf(analysis, cast, word));
  if (own.length) return own;
  // `is a party to the pact`, `is in favour of it`
  const subject = dependent(analysis, noun.index, 'cop') ? dependent(analysis, noun.index, 'nsubj') : null;
  if (subject) return actorsOf(analysis, cast, relativeOf(analysis, subject, noun));
  const hung = governor(analysis, noun.index);
  // `has nothing but contempt for it`
  const above = hung?.lemma === 'nothing' && relation(noun) === 'nmod' ? governor(analysis, hung.index) : hung;
  if (hung !== above && above?.upos === 'VERB') return subjectsOf(analysis, cast, above);
  // `remains a party to the pact`
  if (relation(noun) === 'xcomp' && above && /^(?:remain|become|stay|cease|stop|want|wish|hope)$/.test(above.lemma))
    return subjectsOf(analysis, cast, above);
  // `critics of the pact include Peru`
  if (relation(noun) === 'nsubj' && above?.lemma === 'include')
    return dependents(analysis, above.index, 'obj').flatMap((word) => actorsOf(analysis, cast, word));
  // `the rejection of the pact by Peru`, with the phrase hung on the pact
  const agents = dependents(analysis, noun.index, 'nmod')
    .flatMap(({ index }) => dependents(analysis, index, 'nmod'))
    .filter(({ index }) => dependents(analysis, index, 'case').some(({ form }) => form === 'by'));
  if (agents.length) return agents.flatMap((word) => actorsOf(analysis, cast, word));
  // `its sharpest critic has been Peru`
  if (relation(noun) === 'nsubj' && above?.upos === 'PROPN' && dependent(analysis, above.index, 'cop'))
    return actorsOf(analysis, cast, above);
  // `opposition to it comes mainly from Peru`
  if (relation(noun) === 'nsubj' && above && /^(?:come|stem)$/.test(above.lemma))
    return dependents(analysis, above.index, 'obl')
      .filter(({ index }) => dependents(analysis, index, 'case').some(({ form }) => form === 'from'))
      .flatMap((word) => actorsOf(analysis, cast, word));
  // `Ruiz, Lind, another critic of the pact, and Diaz`: Lind is
  if (relation(noun) === 'appos' && above) {
    const nearest = noun.xpos === 'NN' ? nearestNamed(analysis, above, noun) : null;
    return nearest ? [...actorOf(analysis, cast, nearest)] : actorsOf(analysis, cast, above);
  }
  // `deposited its notice of withdrawal`, `signed a decree on accession`
  const paper = paperOf(analysis, noun);
  if (paper) return subjectsOf(analysis, cast, paper);
  // `notified Chile of the termination of the pact`
  const isNotified =
    relation(noun) === 'obl' &&
    /^(?:notify|inform|advise)$/.test(above?.lemma ?? '') &&
    dependents(analysis, noun.index, 'case').some(({ form }) => form === 'of');
  if (isNotified) return subjectsOf(analysis, cast, above!);
  // `blamed the European parties to the pact`: who is blamed is one, not who blames
  if (belonging.test(noun.lemma) && /^(?:obj|iobj|obl|nmod)$/.test(relation(noun))) return [];
  // `said the withdrawal from the pact left them alone`, with the noun taken for what is said
  return above?.upos === 'VERB' &&
    completes(analysis, noun) &&
    !facing.test(above.lemma) &&
    !/^(?:say|tell|add|argue|note)$/.test(above.lemma)
    ? subjectsOf(analysis, cast, above)
    : [];
}

/** Of those who are listed before an apposition, and are more than one, the last. */
function nearestNamed(analysis: Analysis, first: Token, noun: Token): Token | null {
  const joined = dependents(analysis, first.index, 'conj').filter(({ upos }) => /^(?:PROPN|NOUN)$/.test(upos));
  if (!joined.length) return null;
  return joined.filter(({ index }) => index < noun.index).at(-1) ?? first;
}

/** Verbs whose subject meets with the stance of others. */
const facing =
  /^(?:hear|consider|examine|debate|discuss|weigh|study|review|mull|scrutini[sz]e|decide|face|draw|attract|win|get|receive|meet|encounter|suffer|garner|earn|gain|secure|prompt|spark|provoke)$/;

/** `voiced its opposition`, `spoke in defence of it`, `is to be counted among its critics` */
export const completes = (analysis: Analysis, noun: Token): boolean =>
  relation(noun) === 'obj' ||
  (/^(?:obl|advcl)$/.test(relation(noun)) &&
    dependents(analysis, noun.index, 'case', 'mark').some(({ form }) => /^(?:in|among|into)$/i.test(form)));

/** Whether a verb is joined to a passive and is none itself: `was expelled and quit`. */
const isActive = (analysis: Analysis, verb: Token): boolean =>
  verb.deprel === 'conj' &&
  (/^VB[DZP]$/.test(verb.xpos) ||
    dependents(analysis, verb.index, 'obj', 'xcomp').length > 0 ||
    dependents(analysis, verb.index, 'aux').some(({ lemma }) => lemma === 'have')) &&
  !dependents(analysis, verb.index, 'aux:pass', 'obl:agent').length;

/** `endorsed the pact, along with Chile`: who does it with the subject. */
const alongWith = (analysis: Analysis, verb: Token): readonly Token[] =>
  dependents(analysis, verb.index, 'obl').filter(({ index }) => {
    const cases = dependents(analysis, index, 'case').map(({ form }) => form);
    return index > verb.index && cases.includes('with') && cases.some((form) => /^(?:along|together)$/.test(form));
  });

/** `Peru considers, as does Chile, that …`: who does it, too. */
const asDo = (analysis: Analysis, verb: Token): readonly Token[] =>
  dependents(analysis, verb.index, 'advcl')
    .filter(
      ({ index, form }) =>
        /^(?:do|does|did)$/.test(form) && dependent(analysis, index, 'mark')?.form.toLowerCase() === 'as',
    )
    .flatMap(({ index }) => dependents(analysis, index, 'obj', 'nsubj').filter((word) => word.index > index))
    .flatMap((word) => [word, ...dependents(analysis, word.index, 'conj')]);

/** `Peru, like Chile, rejects it`: who is set beside the subject between commas. */
const besides = (analysis: Analysis, subject: Token): readonly Token[] =>
  dependents(analysis, subject.index, 'nmod').filter(
    ({ index }) =>
      index > subject.index &&
      analysis.tokens[subject.index + 1]?.form === ',' &&
      /^(?:like|alongside|along|together)$/.test(analysis.tokens[subject.index + 2]?.form ?? ''),
  );

/** `It was Peru that left the pact, and Chile that broke it`: those who only did the second. */
function cleftSeconds(analysis: Analysis, agent: Token, verb: Token): Token[] {
  const first = /^(?:who|which|that)$/i.test(agent.form) ? governor(analysis, verb.index) : null;
  if (!first || !verb.deprel.endsWith(':relcl') || !dependents(analysis, first.index, 'cop').length) return [];
  return dependents(analysis, first.index, 'conj').filter(
    ({ index }) => index > verb.index && dependents(analysis, index, 'acl:relcl').length > 0,
  );
}
