import { type Analysis, dependents, governor, type Token } from '../../language/index.js';
import type { Statement } from '../../record/index.js';
import { isSupposed } from '../supposed.js';
import { subjectsOf } from './holders.js';
import { isNegated } from './negation.js';
import type { Voices } from './voices.js';

const notions =
  /^(?:idea|notion|rationale|suggestion|speculation|rumou?r|myth|theory|hint|impression|perception|premise|pretext|excuse|claim|allegation|assertion|accusation|charge|argument|contention)$/;
const belittling =
  /^(?:play|downplay|dismiss|reject|deny|dispute|rebut|refute|counter|contest|mock|ridicule|debunk|doubt|question|challenge|knock|brush|bat|shoot)$/;
const unsure = /^(?:unclear|uncertain|unsure|unknown|doubtful|unconvinced|undecided|wonder|doubt)$/;
const sure = /^(?:certain|sure|clear|convinced|confident|persuaded|know|say)$/;

const shunning =
  /^(?:avoid|prevent|hinder|hamper|impede|obstruct|delay|postpone|risk|evade|forgo|forego|preclude|fear|complicate)$/;

/**
 * Whether a word stands in a clause that nobody vouches for: `is unclear how it would work`, `not certain that it would apply`, `the
 * rationale that it was needed`, `played down the idea that he had signed it`, `whether they will take steps to ratify it`, or of what
 * does not come about: `avoided signing it`, `is preventing reaching it`, or of what is feared: `sought to calm fears that it breaks it`.
 */
export function isUnheld(analysis: Analysis, word: Token, statement: Statement | null): boolean {
  if (isSupposed(analysis, word)) return true;
  let at = word;
  for (let step = 0; step < 6; step++) {
    const above = governor(analysis, at.index);
    if (!above || at.deprel === 'acl:relcl') return false;
    if (isNotion(analysis, at, above, statement) || isOpen(analysis, at, above) || isCalmed(analysis, at, above))
      return true;
    if (at.xpos === 'VBG' && /^(?:xcomp|ccomp|obj)$/.test(at.deprel) && shunning.test(above.lemma)) return true;
    // `take steps to ratify it`, `plans to ratify it`
    const isBelow =
      /^(?:ccomp|csubj|xcomp|advcl|acl|conj|obj|obl)$/.test(at.deprel) && !(at.deprel === 'obj' && at === word);
    if (!isBelow) return false;
    at = above;
  }
  return false;
}

/** Who says so within what another says (`wrote that Peru called it void`), or null where nobody does. */
export function sayersOf(analysis: Analysis, cast: Voices, word: Token, { content }: Statement): string[] | null {
  let at = word;
  for (let step = 0; step < 4; step++) {
    const above = governor(analysis, at.index);
    if (!above || !/^(?:ccomp|xcomp|conj)$/.test(at.deprel)) return null;
    const isIn = content.some(({ start, end }) => start <= above.start && above.end <= end);
    if (!isIn) return null;
    const [subject] = dependents(analysis, above.index, 'nsubj');
    if (at.deprel === 'ccomp' && saying.test(above.lemma) && subject) return subjectsOf(analysis, cast, above);
    at = above;
  }
  return null;
}

const saying =
  /^(?:say|agree|concur|argue|claim|insist|complain|declare|allege|contend|warn|maintain|assert|write|affirm|reaffirm|reiterate|stress|emphasi[sz]e|underline|underscore|believe|think|hold|feel|state|announce|concede|admit|acknowledge|object|protest)$/;

const worries = /^(?:fear|worry|concern|suspicion|doubt|anxiety|apprehension|alarm)$/;
const calming =
  /^(?:calm|ease|allay|soothe|dispel|quell|assuage|address|counter|dismiss|reject|downplay|play|brush|answer|put|lay|defuse|temper|quiet|quash|alleviate|deflect|rebut|mitigate)$/;

/** `sought to calm fears that it would breach the pact`: who answers what others fear does not say so himself. */
function isCalmed(analysis: Analysis, clause: Token, above: Token): boolean {
  if (!/^(?:acl|ccomp)$/.test(clause.deprel)) return false;
  const noun = worries.test(above.lemma) && above.upos === 'NOUN' ? above : null;
  const verb = noun?.deprel === 'obj' ? governor(analysis, noun.index) : null;
  return verb !== null && calming.test(verb.lemma);
}

/** Whether a clause tells what a notion is that is belittled, or that the speaker brings up as another's. */
function isNotion(analysis: Analysis, clause: Token, above: Token, statement: Statement | null): boolean {
  if (!/^(?:acl|ccomp)$/.test(clause.deprel)) return false;
  const [that] = dependents(analysis, clause.index, 'mark').filter(({ form }) => form.toLowerCase() === 'that');
  if (!that) return false;
  const noun = analysis.tokens[that.index - 1];
  if (noun?.upos !== 'NOUN' || !notions.test(noun.lemma)) return false;
  const verb = noun === above ? governor(analysis, noun.index) : above;
  if (verb && noun.deprel === 'obj' && belittling.test(verb.lemma)) {
    // what a statement says of it is told by its own cue
    const { cue } = statement ?? {};
    return !(cue && cue.start <= verb.start && verb.end <= cue.end);
  }
  return !!statement?.content.some(({ start, end }) => start <= noun.start && noun.end <= end);
}

/** Whether a clause is a question that is left open. */
function isOpen(analysis: Analysis, clause: Token, above: Token): boolean {
  if (!/^(?:ccomp|csubj|xcomp|advcl|acl)$/.test(clause.deprel)) return false;
  const words = dependents(analysis, clause.index, 'mark', 'advmod').filter(({ index }) => index < clause.index);
  if (words.some(({ form }) => /^whether$/i.test(form))) return true;
  if (clause.deprel === 'advcl' || clause.deprel === 'acl') return false;
  const isUnsure =
    unsure.test(above.lemma) || (sure.test(above.lemma) && above.upos !== 'VERB' && isNegated(analysis, above));
  if (isUnsure && above.upos !== 'VERB') return true;
  return words.some(({ form }) => /^(?:how|why|when|if)$/i.test(form)) && (isUnsure || isNegated(analysis, above));
}
