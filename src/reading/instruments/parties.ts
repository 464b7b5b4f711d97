import { type Analysis, dependent, dependents, governor, relation, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { isDenied, isLeftOut, isStruckDown } from './makers.js';

/** Verbs whose subject becomes a party to, or author of, the instrument that is their object. */
const making = new Set(
  'sign ratify conclude reach seal ink strike initial send write address issue co-sign cosign submit dispatch adopt approve deliver circulate author draft unveil present propose table put advance float'.split(
    ' ',
  ),
);

const agreeing = new Set('sign ratify conclude initial seal negotiate discuss finalise finalize approve'.split(' '));

const isText = ({ lemma }: Token): boolean => /^(?:text|wording|draft|terms|term|version)$/.test(lemma);

/** The subject of a verb, or of that which it is the aim of: `Peru is ready to sign`. */
function subjectAbove(analysis: Analysis, verb: Token): Token | null {
  let at: Token | null = verb;
  for (let steps = 0; at && steps < 3; steps++) {
    const subject = dependent(analysis, at.index, 'nsubj');
    if (subject) return isRelative(subject) ? null : subject;
    if (!/^(?:xcomp|advcl|acl)$/.test(at.deprel)) return null;
    at = governor(analysis, at.index);
  }
  return null;
}

/** People without a name or a state to them make no treaties: `hurt three sailors and broke their treaty`. */
export const isCrowd = ({ actors }: Cast, id: string): boolean =>
  actors.some(
    (actor) =>
      actor.id === id &&
      actor.kind === 'group' &&
      !actor.members.length &&
      actor.sectors.some((sector) => /^(?:CVL|REF|LAB|JRN|MED|EDU)$/.test(sector)),
  );

/** The actors that the words around a mention tie to the instrument as its parties or authors. */
export function partiesOf(analysis: Analysis, cast: Cast, head: number): string[] {
  const parties: string[] = [];
  const add = (token: Token | null): void => {
    for (const actor of withConjuncts(analysis, cast, token)) if (!parties.includes(actor)) parties.push(actor);
  };
  add(dependent(analysis, head, 'nmod:poss'));
  // `a memorandum on energy with Peru`, with the party hung on the energy
  const complements = dependents(analysis, head, 'nmod').flatMap((word) => [
    word,
    ...(caseOf(analysis, word.index) === 'on'
      ? dependents(analysis, word.index, 'nmod').filter(({ index }) =>
          /^(?:with|between)$/.test(caseOf(analysis, index)),
        )
      : []),
  ]);
  // `discussed the plan with Chile`: with whom one talks about it has no part in it yet
  const isTalkedOf = isSetBefore(analysis, head);
  for (const complement of complements) {
    const preposition = caseOf(analysis, complement.index);
    if (isTalkedOf && preposition === 'with' && relation(governor(analysis, complement.index)!) === 'obj') continue;
    if (/^(between|among|with|by|from)$/.test(preposition) && !isAgainst(analysis, complement)) add(complement);
  }
  const clause = dependent(analysis, head, 'acl');
  if (clause && making.has(clause.lemma)) {
    for (const agent of dependents(analysis, clause.index, 'obl'))
      if (/^(by|between|with)$/.test(caseOf(analysis, agent.index))) add(agent);
  }
  // `a letter that Peru and Chile had sent`
  if (clause?.deprel === 'acl:relcl' && making.has(clause.lemma) && !isDenied(analysis, clause.index)) {
    const subject = dependent(analysis, clause.index, 'nsubj');
    const object = dependent(analysis, clause.index, 'obj');
    if (subject && !isRelative(subject) && (!object || isRelative(object))) {
      add(subject);
      for (const partner of dependents(analysis, clause.index, 'obl'))
        if (caseOf(analysis, partner.index) === 'with' && !isAgainst(analysis, partner)) add(partner);
    }
  }
  const verb = governor(analysis, head);
  // `Peru, which has a port agreement with Chile`
  if (verb?.lemma === 'have' && parties.length && analysis.tokens[head]!.deprel === 'obj') {
    const owner = dependent(analysis, verb.index, 'nsubj');
    add(owner && isRelative(owner) && verb.deprel === 'acl:relcl' ? governor(analysis, verb.index) : owner);
  }
  const role = relation(analysis.tokens[head]!);
  // `Peru is ready to sign the treaty with Chile`: whoever deals with it is its other party
  if (
    parties.length === 1 &&
    dependents(analysis, head, 'nmod').some(({ index }) => caseOf(analysis, index) === 'with')
  )
    add(role === 'obj' && verb && agreeing.has(verb.lemma) ? subjectAbove(analysis, verb) : null);
  // `Peru and Chile have agreed the text of a treaty`, `agreed on a treaty`
  const dealt = verb && isText(verb) && caseOf(analysis, head) === 'of' ? verb : analysis.tokens[head]!;
  const over = governor(analysis, dealt.index);
  if (over && /^(?:agree|finali[sz]e|complete|negotiate)$/.test(over.lemma) && !isDenied(analysis, over.index)) {
    const isIt = relation(dealt) === 'obj' || (relation(dealt) === 'obl' && caseOf(analysis, dealt.index) === 'on');
    const sides = isIt ? withConjuncts(analysis, cast, dependent(analysis, over.index, 'nsubj')) : [];
    if (sides.length > 1) for (const side of sides) if (!parties.includes(side)) parties.push(side);
  }
  if (verb && making.has(verb.lemma) && !isDenied(analysis, verb.index) && !isStruckDown(analysis, verb.index)) {
    if (role === 'obj') {
      add(dependent(analysis, verb.index, 'nsubj') ?? thankedFor(analysis, verb));
      for (const partner of dependents(analysis, verb.index, 'obl'))
        if (caseOf(analysis, partner.index) === 'with' && !isAgainst(analysis, partner)) add(partner);
    }
    if (analysis.tokens[head]!.deprel === 'nsubj:pass')
      for (const agent of dependents(analysis, verb.index, 'obl'))
        if (/^(by|between)$/.test(caseOf(analysis, agent.index))) add(agent);
  }
  return parties;
}

/** Whether a text that is known already is what somebody talks about: `discussed the plan`, but not `discussed a treaty`. */
function isSetBefore(analysis: Analysis, head: number): boolean {
  const verb = relation(analysis.tokens[head]!) === 'obj' ? governor(analysis, head) : null;
  return (
    !!verb &&
    /^(?:discuss|raise|debate|review|share|mention|register|deposit|lodge|file)$/.test(verb.lemma) &&
    dependents(analysis, head, 'det', 'nmod:poss').some(({ form }) => !/^(?:an?|any|some)$/i.test(form))
  );
}

/** `thanked Peru and Chile for signing a letter`: who signed it. */
function thankedFor(analysis: Analysis, verb: Token): Token | null {
  const above = verb.xpos === 'VBG' && relation(verb) === 'advcl' ? governor(analysis, verb.index) : null;
  const isFor = above && dependents(analysis, verb.index, 'mark').some(({ form }) => /^(?:for|of)$/.test(form));
  return isFor && /^(?:thank|praise|blame|criticise|criticize|congratulate|accuse|commend|rebuke)$/.test(above.lemma)
    ? dependent(analysis, above.index, 'obj')
    : null;
}

/** `approved it, with Chile against` */
const isAgainst = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index).some(({ form }) => /^(?:against|abstaining|opposed|opposing|dissenting)$/.test(form));

const isRelative = ({ form }: Token): boolean => /^(?:which|that|who|whom)$/i.test(form);

/**
 * Whether somebody who signs a text is one of many who deal with it: others have signed, backed or refused it before (`Peru refused to sign the
 * declaration. … Chile signed it but criticised it`), so that it is not his own.
 * @param before the heads of the phrases that have told of the text before.
 */
export function isSignedAmongOthers(analysis: Analysis, before: readonly number[], head: number): boolean {
  const verb = governor(analysis, head);
  if (!before.length || verb?.lemma !== 'sign' || relation(analysis.tokens[head]!) !== 'obj') return false;
  if (!dependent(analysis, verb.index, 'nsubj')) return false;
  return before.some((one) => {
    const above = governor(analysis, one);
    const role = relation(analysis.tokens[one]!);
    const isDealt = role === 'obj' && above && /^(?:sign|endorse|back|adopt|approve|support|reject)$/.test(above.lemma);
    const isRefused = isDealt && above.lemma === 'sign' && relation(above) === 'xcomp';
    return isDealt && (isRefused || above.lemma !== 'sign');
  });
}

/** The authors of a letter in which somebody says something: the subject of the verb that `in a letter` modifies. */
export function authorsOf(analysis: Analysis, cast: Cast, head: number): string[] {
  if (!/^(in|by|through|via)$/.test(caseOf(analysis, head))) return [];
  let verb = governor(analysis, head);
  // attached to the subject (`Iran, in a letter, said`), the phrase still belongs to the verb
  for (let step = 0; verb && step < 4; step++) {
    if (verb.upos === 'VERB') {
      const subject = dependent(analysis, verb.index, 'nsubj');
      if (subject) return withConjuncts(analysis, cast, subject);
    } else if (relation(verb) === 'nsubj') return withConjuncts(analysis, cast, verb);
    verb = governor(analysis, verb.index);
  }
  return [];
}

/** Of `Peru and Chile wrote to the council. Their letter …` those who wrote; none where no pronoun says whose letter it is. */
export function writersBefore(analysis: Analysis, cast: Cast, head: number): string[] {
  const { tokens, sentences } = analysis;
  const owner = dependent(analysis, head, 'nmod:poss');
  if (tokens[head]!.lemma !== 'letter' || owner?.upos !== 'PRON') return [];
  const { sentence } = tokens[head]!;
  for (let at = head - 1; at >= sentences[Math.max(0, sentence - 1)]!.first; at--) {
    const { upos, lemma } = tokens[at]!;
    if (upos !== 'VERB' || lemma !== 'write') continue;
    const writers = withConjuncts(analysis, cast, dependent(analysis, at, 'nsubj'));
    if (writers.length > 1 === /^their$/i.test(owner.form)) return writers;
  }
  return [];
}

/** The preposition of a noun phrase, lower case, or ''. */
export const caseOf = (analysis: Analysis, index: number): string =>
  dependent(analysis, index, 'case')?.form.toLowerCase() ?? '';

/** The actors that a token and its conjuncts refer to. */
export function withConjuncts(analysis: Analysis, cast: Cast, token: Token | null): string[] {
  if (!token) return [];
  // `signed by Peru but not by Chile`
  const conjuncts = dependents(analysis, token.index, 'conj').filter(({ index }) => !isLeftOut(analysis, index));
  return [token, ...conjuncts].flatMap((word) => {
    const id = cast.referenceAt(word.index)?.actor;
    const actor = id ? cast.actors.find((one) => one.id === id) : undefined;
    // `the two sides signed it`: each of them did
    return actor ? (actor.kind === 'group' && actor.members.length ? actor.members : [actor.id]) : [];
  });
}
