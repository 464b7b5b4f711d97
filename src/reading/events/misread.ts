import { type Analysis, relation } from '../../language/index.js';
import { introduction } from './constructions.js';
import { resolving } from './deed-nouns.js';
import type { Meaning } from './meaning.js';
import type { Sides } from './sides.js';

/** What says what is to be done, and to whom, without his having a part in its being refused or broken. */
const orders = /^(?:order|command|instruction|promise|pledge|vow|agreement|undertaking|commitment)$/;
/** What is asked for, and is turned down, for somebody else's good or ill. */
const asked = /^(?:petition|motion|bill|amendment|proposal|bid|appeal|plan|law)$/;
const gatherings = /^(?:meeting|session|gathering|sitting)$/;
const bodies =
  /^(?:commission|committee|council|board|cabinet|parliament|assembly|congress|panel|government|bureau|secretariat)$/i;

/** `with the consent of` */
const isPermit = (analysis: Analysis, at: number): boolean =>
  /^(?:consent|permission|approval|agreement|blessing|authori[sz]ation)$/.test(analysis.tokens[at]!.lemma) &&
  /^with(?:out)?$/.test(introduction(analysis, at));

/**
 * Whether a phrase near what is done is none of those to whom it is done: whence troops come (`crossed the border from Chad`), whom an order
 * is about that is refused, or a promise that is broken (`refused orders to fire on villagers`, `broke a promise not to meet Chad`), and the
 * body that meets (`attended a meeting of the commission`).
 */
export function isMisread(analysis: Analysis, sides: Sides, { type, head, parts, rule }: Meaning, at: number): boolean {
  const { tokens, children } = analysis;
  // `sent soldiers with the consent of Peru`: who lets it be done
  if (type === 'MOBILIZE' || type === 'AID')
    if ([at, tokens[at]!.head].some((one) => one >= 0 && isPermit(analysis, one))) return true;
  if (type === 'MOBILIZE')
    // but `moved a battery to counter threats from Chad`
    return (
      introduction(analysis, at) === 'from' &&
      (parts.includes(tokens[at]!.head) || /^(?:border|frontier|line)$/.test(tokens[tokens[at]!.head]?.lemma ?? ''))
    );
  if (type === 'CONSULT') {
    const above = tokens[at]!.head;
    return (
      bodies.test(tokens[at]!.lemma) &&
      !sides.hasName(at) &&
      relation(tokens[at]!) === 'nmod' &&
      introduction(analysis, at) === 'of' &&
      gatherings.test(tokens[above]!.lemma)
    );
  }
  // `protested against the drafting of men over 50`: for them, if anything
  if (type === 'PROTEST') {
    const isOf = (one: number): boolean => relation(tokens[one]!) === 'nmod' && introduction(analysis, one) === 'of';
    const thing = isOf(at) ? tokens[at]!.head : !sides.isActor(at) && children[at]!.some(isOf) ? at : -1;
    return (
      thing >= 0 &&
      !sides.hasName(at) &&
      !sides.hasCountry(at) &&
      /^(?:against|over|at)$/.test(introduction(analysis, thing))
    );
  }
  // `regretted the decision on the embassy`: what is decided on has not decided
  if ((type === 'ACCUSE' || type === 'SUPPORT' || type === 'REJECT') && isMatter(analysis, at)) return true;
  // `repeated Russia's demand that the office be closed`: he whose demand it was makes it, and is not asked
  if (rule.startsWith('operator:carry-out(') && isVoicedFor(analysis, at, head)) return true;
  if (type === 'REQUEST') return rule.includes('act:lift-sanctions') && isUnderMeasure(analysis, at);
  // `praised the truce with the rebels`: a pact is judged, and not those with whom it is made
  if (type === 'SUPPORT' || type === 'ACCUSE')
    return (
      (/^operator:accuse\(act:(?:praise|back)\)/.test(rule) && isThanked(analysis, at, head)) ||
      (judging.test(rule) && isOnlyPartner(analysis, sides, at, head)) ||
      (rule === 'act:trade-accusations' && introduction(analysis, at) !== 'with') ||
      (type === 'SUPPORT' && (isExcepted(analysis, at, head) || isMakerOfMeasures(analysis, at)))
    );
  if (type !== 'REJECT') return false;
  // `opposes strikes on Peru`: whom it befalls is not opposed
  if (
    /^(?:oppose|reject|resist|object)$/.test(tokens[head]!.lemma) &&
    rule.startsWith('operator:refuse(act:') &&
    isVictim(analysis, at)
  )
    return true;
  // `clashed at the Security Council over it`: where they did
  if (rule === 'act:fail-agree' && /^(?:at|in|inside|before)$/.test(introduction(analysis, at))) return true;
  // `clashed over the closing of the office`: what about, and not with whom
  if (rule === 'act:fail-agree' && isOver(analysis, at, head)) return true;
  // `voted with Chad and Mali against it`: those beside whom one votes
  const first = tokens[at]!.deprel === 'conj' ? tokens[at]!.head : at;
  if (tokens[tokens[first]!.head]?.lemma === 'vote' && introduction(analysis, first) === 'with') return true;
  // `said it would vote against them`: measures, whoever else the pronoun might mean
  if (tokens[at]!.upos === 'PRON' && tokens[tokens[at]!.head]?.lemma === 'vote' && !/^h/i.test(tokens[at]!.form))
    return true;
  // `rejected a petition to allow men of 20 to leave`
  const isNobodys = !sides.hasName(at) && !sides.hasCountry(at);
  for (let over = at, steps = 0; over >= 0 && over !== head && steps < 8; over = tokens[over]!.head, steps++)
    if (isOfOrder(analysis, over, orders) || (isNobodys && isOfOrder(analysis, over, asked))) return true;
  return false;
}

/** `complained that the report lauded Chad`: whoever is praised in what is complained of has done nothing. */
function isThanked({ tokens }: Analysis, at: number, verb: number): boolean {
  const { deprel, head } = tokens[at]!;
  return head !== verb && /^(?:obj|obl|nsubj:pass)$/.test(deprel) && tokens[head]?.upos === 'VERB';
}

/** Whether a phrase is what a verb is `over`, or hangs on that. */
function isOver(analysis: Analysis, at: number, verb: number): boolean {
  const { tokens } = analysis;
  for (let over = at, steps = 0; over >= 0 && over !== verb && steps < 5; over = tokens[over]!.head, steps++)
    if (tokens[over]!.head === verb) return /^(?:over|about|on)$/.test(introduction(analysis, over));
  return false;
}

/** Whether somebody owns what another says in his place. */
function isVoicedFor({ tokens }: Analysis, at: number, verb: number): boolean {
  const { deprel, head } = tokens[at]!;
  return (
    deprel === 'nmod:poss' &&
    tokens[head]!.head === verb &&
    /^(?:demand|call|appeal|request|plea|insistence|offer|pledge|threat|warning|objection|criticism)$/.test(
      tokens[head]!.lemma,
    )
  );
}

/** Whether a phrase is what a decision is on, or hangs on that; the parser may hang it on the verb that the decision is the object of. */
function isMatter(analysis: Analysis, at: number): boolean {
  const { tokens, children } = analysis;
  for (let over = at, steps = 0; over >= 0 && steps < 4; over = tokens[over]!.head, steps++) {
    const { deprel, head } = tokens[over]!;
    if (head < 0) return false;
    const noun = deprel === 'obl' ? Math.min(over, ...children[over]!) - 1 : head;
    const isOn = /^(?:on|over|about)$/.test(introduction(analysis, over));
    if (/^(?:nmod|obl)$/.test(deprel) && isOn && resolving.test(tokens[noun]?.lemma ?? '')) return true;
    if (!/^(?:nmod|amod|compound)/.test(deprel)) return false;
  }
  return false;
}

/** What measures do or are while they last. */
const lasting =
  /^(?:have|work|remain|expire|lapse|exist|apply|hurt|bite|violate|breach|lack|serve|fail|stay|hold|matter|need|include|cover|affect|cause|mean|contravene|weaken|cripple|harm|damage|cost)$/;

/** `said UN sanctions on Chad had no legal basis`: what is said of measures is not that they are laid. */
export const isOfStandingMeasure = ({ tokens }: Analysis, { head, rule }: Meaning): boolean =>
  rule === 'nominal(act:impose-sanctions)' &&
  /^(?:sanction|embargo|restriction)$/.test(tokens[head]!.lemma) &&
  tokens[head]!.deprel === 'nsubj' &&
  lasting.test(tokens[tokens[head]!.head]!.lemma);

const measures = /^(?:sanction|embargo|restriction|ban|tariff|penalty|measure|blockade)$/;

/** `called for the sanctions on Chad to be lifted`: on whom they lie is not asked to lift them. */
function isUnderMeasure({ tokens, children }: Analysis, at: number): boolean {
  const on = children[at]!.some((c) => tokens[c]!.deprel === 'case' && /^(?:on|against|upon)$/.test(tokens[c]!.form));
  return on && relation(tokens[at]!) === 'nmod' && measures.test(tokens[tokens[at]!.head]!.lemma);
}

/** `backed the text but not the clause on Chad`: what is left out of the praise. */
function isExcepted({ tokens, children }: Analysis, at: number, head: number): boolean {
  for (let over = at, steps = 0; over >= 0 && over !== head && steps < 8; over = tokens[over]!.head, steps++)
    if (relation(tokens[over]!) === 'conj' && children[over]!.some((c) => c < over && tokens[c]!.form === 'not'))
      return true;
  return false;
}

const returning =
  /^(?:return|restoration|re-?imposition|reinstatement|revival|resumption|re-?introduction|renewal|extension)$/;

/** `welcomed the return of UN sanctions`: that they are back, and not the body that lays them. */
function isMakerOfMeasures({ tokens, children }: Analysis, at: number): boolean {
  const isReturned = (one: number): boolean =>
    measures.test(tokens[one]!.lemma) &&
    tokens[one]!.head >= 0 &&
    relation(tokens[one]!) === 'nmod' &&
    returning.test(tokens[tokens[one]!.head]!.lemma);
  const { deprel, head } = tokens[at]!;
  if (/^(?:amod|compound|nmod:poss)$/.test(deprel) && head > at && isReturned(head)) return true;
  return isReturned(at) || (returning.test(tokens[at]!.lemma) && children[at]!.some(isReturned));
}

const pacts =
  /^(?:deal|pact|treaty|truce|accord|agreement|ceasefire|memorandum|compromise|settlement|arrangement|talks?|negotiations?|dialogue)$/;

/** What one does to a pact by what one says of it, and not by making it. */
const judging = /^(?:act:(?:back|praise|defend|criticize)$|operator:(?:praise|condemn)\()/;

/** Whether of a pact or talks nothing is told but with whom. */
function isOnlyPartner(analysis: Analysis, sides: Sides, at: number, verb: number): boolean {
  const { tokens, children } = analysis;
  const isPact = (one: number): boolean => pacts.test(tokens[one]?.lemma ?? '') && !sides.isActor(one);
  const isWith = (one: number): boolean => relation(tokens[one]!) === 'nmod' && introduction(analysis, one) === 'with';
  if (isWith(at)) return isPact(tokens[at]!.head);
  // `supported a truce with the rebels`, where the parser hangs it on the verb
  if (tokens[at]!.head === verb && relation(tokens[at]!) === 'obl' && introduction(analysis, at) === 'with')
    return children[verb]!.some((c) => tokens[c]!.deprel === 'obj' && c < at && isPact(c));
  return (
    isPact(at) &&
    children[at]!.some(isWith) &&
    children[at]!.every(
      (c) => isWith(c) || !/^(?:nmod|amod|compound|acl)/.test(tokens[c]!.deprel) || !sides.of(c).length,
    )
  );
}

/** Whether an infinitive, or the noun that the tagger makes of it, stands right behind an order or a promise. */
function isOfOrder({ tokens, children }: Analysis, at: number, nouns: RegExp): boolean {
  const to = children[at]!.find((c) => c < at && tokens[c]!.form === 'to' && /^(?:mark|case)$/.test(tokens[c]!.deprel));
  if (to === undefined || to < at - 2) return false;
  const before = /^(?:not|never)$/.test(tokens[to - 1]?.form ?? '') ? to - 2 : to - 1;
  return before >= 0 && tokens[before]!.upos === 'NOUN' && nouns.test(tokens[before]!.lemma);
}

/** What is done to whom a phrase behind it names. */
const blows =
  /^(?:(?:air-?)?strike|attack|raid|aggression|interference|meddling|invasion|bombing|bombardment|assault|war|action|intervention|force|violence|incursion|offensive)$/;

/** `strikes on Peru`, `the use of force against Peru`, `interference in Peru's affairs`: whether a phrase only tells whom a blow befalls. */
function isVictim(analysis: Analysis, victim: number): boolean {
  const { tokens } = analysis;
  for (let at = victim, steps = 0; at >= 0 && steps < 3; at = tokens[at]!.head, steps++) {
    if (!/^(?:nmod|obl)/.test(tokens[at]!.deprel)) return false;
    // hung on the verb it stands right behind its noun all the same
    const first = analysis.children[at]!.find((c) => tokens[c]!.deprel === 'case' && c < at) ?? at;
    const noun = tokens[tokens[at]!.deprel.startsWith('obl') ? first - 1 : tokens[at]!.head];
    if (/^(?:on|against|in)$/.test(introduction(analysis, at)) && noun && blows.test(noun.lemma)) return true;
  }
  return false;
}
