import { type Analysis, dependents, governor, isGapBelow, relation, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { paperOf } from './holders.js';
import { undoing, verbs } from './lexicon.js';

/** An instrument within an argument, and whether the argument undoes it (`an end to the treaty`). */
export interface Target {
  readonly instrument: string;
  readonly isUndone: boolean;
}

/**
 * The instruments that a word speaks of: itself or, where it is none, those in its subtree, without those in relative clauses of
 * their own. Below an instrument only those beside it count, and those that it endorses or annuls (`signed a law annulling the pact`).
 */
export function targetsIn(analysis: Analysis, instruments: InstrumentsRead, word: Token): Target[] {
  const found: Target[] = [];
  if (persons.test(word.lemma)) return found;
  // `the Declaration of Principles, which Peru signed`, with the clause hung on the last word of the name
  const whole = instruments.references.find(({ first, last }) => first <= word.index && word.index < last);
  if (whole && whole.head !== word.index && /^(?:nmod|flat)/.test(word.deprel))
    return [{ instrument: whole.instrument, isUndone: false }];
  const stack = [{ index: word.index, isUndone: false }];
  while (stack.length) {
    const { index, isUndone } = stack.pop()!;
    const reference = instruments.instrumentAt(index) ?? provisionAt(analysis, instruments, index);
    if (reference && !found.some((target) => target.instrument === reference.instrument))
      found.push({ instrument: reference.instrument, isUndone });
    const isEnded =
      isUndone !==
      (isUndoing(analysis.tokens[index]!) || isTakingOut(analysis, index) || isChangeRefused(analysis, index));
    for (const child of analysis.children[index]!) {
      const token = analysis.tokens[child]!;
      const isActing = token.deprel === 'acl' && token.upos === 'VERB';
      // `rejected the claim that it had broken the truce` is not about the truce
      if (isClaimed(analysis, analysis.tokens[index]!, token)) continue;
      // `opposes attempts to undermine the deal` is not about the deal
      if (isActing && token.xpos === 'VB' && undermining.test(token.lemma)) continue;
      if (token.deprel === 'acl:relcl' || relation(token) === 'advcl' || relation(token) === 'parataxis') continue;
      if (isMedium(analysis, instruments, child) || isSetBeside(analysis, token)) continue;
      // `a push to add clauses to the treaty` is not about the treaty, as one to leave it is
      if (analysis.tokens[index]!.upos === 'VERB' && index !== word.index && !isActedOn(analysis.tokens[index]!, token))
        continue;
      if (isLoose(analysis, index, child)) continue;
      // `Resolutions 12, 14 and 15`
      const isNumber = token.upos === 'NUM' && instruments.instrumentAt(child) !== null;
      if (reference && !isNumber && !/^(?:conj|appos)$/.test(relation(token))) {
        if (!(isActing && takesSides(token))) continue;
      }
      stack.push({ index: child, isUndone: isEnded });
    }
  }
  return found;
}

const claimed = /^(?:claim|allegation|accusation|charge|assertion|suggestion|report|argument|insinuation)$/;

/** What somebody says in a clause of its own behind a noun. */
const isClaimed = (analysis: Analysis, { lemma }: Token, { deprel, upos, index }: Token): boolean =>
  upos === 'VERB' &&
  /^(?:acl|ccomp)$/.test(deprel) &&
  claimed.test(lemma) &&
  dependents(analysis, index, 'mark').some(({ form }) => form === 'that');

/** `extended the mandate, with all members voting for it`: who stands there belongs to no object. */
const isSetBeside = (analysis: Analysis, { deprel, index }: Token): boolean =>
  deprel === 'nmod' &&
  dependents(analysis, index, 'case').some(
    (word) => word.form === 'with' && analysis.tokens[word.index - 1]?.form === ',',
  );

/** The instrument of a provision that is itself spoken of, not of one under which something is done. */
const provisionAt = (analysis: Analysis, instruments: InstrumentsRead, index: number) =>
  dependents(analysis, index, 'case').some(({ form }) => /^(?:under|by|per|within|in)$/i.test(form))
    ? null
    : instruments.provisionAt(index);

/** `changes to the treaty`, `scrutiny under the treaty`: nothing is said of the treaty itself. */
function isLoose(analysis: Analysis, noun: number, child: number): boolean {
  const { upos, lemma } = analysis.tokens[noun]!;
  if (upos !== 'NOUN' || relation(analysis.tokens[child]!) !== 'nmod') return false;
  // `ruled out any change to the pact` keeps it as it is
  if (revising.test(lemma) && isRuledOut(analysis, noun)) return false;
  if (revising.test(lemma) || construing.test(lemma)) return true;
  if (duties.test(lemma)) return false;
  const preposition = dependents(analysis, child, 'case')[0]?.form.toLowerCase() ?? '';
  if (preposition === 'to') return !returning.test(lemma);
  if (/^(?:on|about|over|regarding|concerning)$/.test(preposition)) return deliberating.test(lemma);
  // `suspended its participation in the treaty`
  if (taking.test(lemma)) return false;
  // `any mention of limits in the treaty`
  return /^(?:in|under|beyond|outside|alongside|besides|like)$/.test(preposition);
}

const isChangeRefused = (analysis: Analysis, noun: number): boolean =>
  revising.test(analysis.tokens[noun]!.lemma) && isRuledOut(analysis, noun);

/** `ruled out any changes`, `refused any amendment` */
const isRuledOut = (analysis: Analysis, noun: number): boolean =>
  /^(?:rule|reject|refuse|oppose|exclude|resist)$/.test(governor(analysis, noun)?.lemma ?? '') &&
  analysis.tokens[noun]!.deprel === 'obj' &&
  dependents(analysis, noun, 'det').some(({ form }) => /^(?:any|all)$/i.test(form));

const taking = /^(?:participation|membership|involvement)$/;
/** `honour its obligations under the treaty` */
const duties = /^(?:obligation|commitment|duty|undertaking|pledge)$/;
export const deliberating =
  /^(?:referendum|vote|debate|talk|negotiation|meeting|review|explanation|discussion|statement|court|consultation|hearing|decision|dispute|row|question|report|session|clarity|clarification|information|briefing|conference|summit|position|stance|stand|view|attitude|policy|opinion|role|line)$/;
const revising =
  /^(?:change|amendment|revision|alteration|modification|reform|rewrite|addition|addendum|alternative|substitute|exemption|exception|derogation|opt-out|reference)$/;
/** What somebody makes of an instrument: to reject it is not to reject that. */
const construing =
  /^(?:reading|interpretation|account|portrayal|description|characteri[sz]ation|claim|view|understanding|comment|remark)$/;
const returning =
  /^(?:return|end|commitment|adherence|accession|loyalty|allegiance|opposition|objection|resistance|halt|stop|support|consent|blow|threat|danger|damage|hostility|party|signatory)$/;

const changing = /^(?:amend|change|rewrite|alter|update|modify|water|reinterpret|reform)$/;

/** Whether a word is what a verb above it acts on. */
const isActedOn = (verb: Token, { deprel }: Token): boolean =>
  /^(?:obj|nsubj:pass)$/.test(deprel)
    ? !changing.test(verb.lemma)
    : deprel === 'obl'
      ? verbs.has(verb.lemma)
      : deprel === 'xcomp';

/** `criticised members of the treaty` */
const persons =
  /^(?:member|state|party|signatory|country|nation|author|architect|negotiator|critic|opponent|supporter|backer|official|minister|envoy|leader|government|people|lawmaker|side|sponsor|drafter|guarantor|mediator)$/;

/** Whether what is done to an instrument undoes it: `an end to the treaty`, `leaving the treaty`. */
const isUndoing = ({ upos, lemma }: Token): boolean =>
  undoing.has(lemma) || (upos === 'VERB' && (undoes(lemma) || undermining.test(lemma)));

/** `take the country out of the pact` */
const isTakingOut = (analysis: Analysis, verb: number): boolean =>
  /^(?:take|pull|get|lead|bring)$/.test(analysis.tokens[verb]!.lemma) &&
  analysis.tokens[verb]!.upos === 'VERB' &&
  dependents(analysis, verb, 'obl').some(({ index }) => {
    const cases = dependents(analysis, index, 'case').map(({ form }) => form);
    return cases.includes('out') && cases.includes('of');
  });

const undoes = (lemma: string): boolean =>
  (verbs.get(lemma) ?? []).some(({ stance, with: beside }) => /^(?:opposes|rejects)$/.test(stance) && !beside);

/** `a resolution endorsing the pact` */
const takesSides = ({ lemma }: Token): boolean => verbs.has(lemma);

const undermining = /^(?:undermine|wreck|sabotage|derail|destroy|block|scuttle|torpedo|weaken|kill|subvert|obstruct)$/;

/** `backed the stand in a letter`: that in which something is said is not what is spoken of. */
export function isMedium(analysis: Analysis, instruments: InstrumentsRead, index: number): boolean {
  const id = instruments.instrumentAt(index)?.instrument;
  const kind = instruments.instruments.find((one) => one.id === id)?.kind;
  return (
    (kind === 'letter' || kind === 'communique' || kind === 'declaration') &&
    dependents(analysis, index, 'case').some(({ form }) => /^(?:in|by|through|via)$/i.test(form))
  );
}

/**
 * The arguments of a word that `to` names: its objects, or what stands under that preposition. For a noun that completes
 * a verb (`voiced support for`), the phrase may as well hang on the verb.
 */
export function argumentsOf(analysis: Analysis, word: Token, to: string): Token[] {
  if (to === 'obj') {
    const isLeft = /^(?:let|allow|permit)$/.test(word.lemma);
    const objects = dependents(analysis, word.index, 'obj', 'nsubj:pass', ...(isLeft ? ['iobj'] : [])).map(
      (object) => calledIn(analysis, object) ?? meantBy(analysis, object, word),
    );
    // `a text drafted by Peru`
    const whose =
      word.deprel === 'acl' && isParticiple(word) && !objects.length ? governor(analysis, word.index) : null;
    if (whose && dependents(analysis, word.index, 'obl').some(({ index }) => isBy(analysis, index))) return [whose];
    // `a text that we all know Peru supports`, `the pact Peru opposes`: the noun that the clause hangs on
    const isFull = objects.length > 0 || isGapBelow(analysis, word.index);
    // `a text that Peru denounced`, whatever the parser says that clause is
    const isRelative =
      word.deprel === 'acl:relcl' ||
      (word.deprel === 'acl' &&
        dependents(analysis, word.index, 'mark').some(({ xpos, form }) => xpos === 'WDT' || form === 'that'));
    const noun = isFull || !isRelative || isUnderWhich(analysis, word) ? null : governor(analysis, word.index);
    if (noun && dependents(analysis, word.index, 'nsubj').some(({ form }) => !relatives.test(form))) return [noun];
    if (objects.length) return objects;
    return [
      ...gapOfJoined(analysis, word),
      ...wantedIn(analysis, word),
      ...sharedWith(analysis, word),
      ...passedOnTo(analysis, word),
    ];
  }
  // `gave notice of its withdrawal from the pact`
  const paper = word.upos === 'NOUN' ? paperOf(analysis, word) : null;
  // `notified the board of its withdrawal from the pact`
  const verb =
    (word.upos === 'NOUN' && /^(?:obj|obl|nsubj:pass)$/.test(word.deprel)) || word.deprel === 'obj'
      ? governor(analysis, word.index)
      : paper;
  // `remained opposed to the pact`, with the phrase hung on the verb
  const above = verb ?? (relation(word) === 'xcomp' && word.upos !== 'NOUN' ? governor(analysis, word.index) : null);
  const beside = above
    ? dependents(analysis, above.index, 'obl').filter(
        (argument) => argument.index > word.index || relatives.test(argument.form),
      )
    : [];
  // `said yes to the pact`, with the phrase hung on what was said
  const said =
    word.lemma === 'say' ? dependents(analysis, word.index, 'ccomp').filter(({ upos }) => upos === 'INTJ') : [];
  const answered = said.flatMap(({ index }) => dependents(analysis, index, 'obl'));
  // `warned against weakening the pact`
  const gerunds = dependents(analysis, word.index, 'advcl').filter(({ lemma }) => undermining.test(lemma));
  // `agreed in principle to the pact`, with the phrase hung on the principle
  const agreed = dependents(analysis, word.index, 'obl')
    .filter(({ lemma }) => /^(?:principle|part|full|whole|general|theory|practice)$/.test(lemma))
    .flatMap(({ index }) => dependents(analysis, index, 'nmod'));
  // `wants out of the pact`, `had enough of it`, with the phrase taken for an object
  const objects = dependents(analysis, word.index, 'obj').filter(
    ({ index }) => dependents(analysis, index, 'case').length > 0,
  );
  const phrases = dependents(analysis, word.index, 'obl', 'nmod', 'obl:agent');
  return [...phrases, ...objects, ...agreed, ...beside, ...answered, ...gerunds]
    .filter((argument) => {
      const cases = dependents(analysis, argument.index, 'case', ...(gerunds.includes(argument) ? ['mark'] : []));
      // `opposed to the pact`, with the preposition on the participle
      // `press for the pact to be signed`, with the preposition on what is to be done
      const marks = dependents(analysis, argument.index, 'acl').flatMap(({ index }) =>
        dependents(analysis, index, 'mark').filter((mark) => mark.index < argument.index),
      );
      const own = cases.length ? cases : marks.length ? marks : dependents(analysis, word.index, 'fixed');
      return own.some((preposition) => preposition.form.toLowerCase() === to);
    })
    .map((argument) => meantBy(analysis, argument, above?.deprel === 'acl:relcl' ? above : word));
}

/** `a text that Peru wants to leave`, `which Chad declined to sign`: the noun that the clause above the verb hangs on. */
function wantedIn(analysis: Analysis, verb: Token): Token[] {
  let above = verb.xpos === 'VB' && relation(verb) === 'xcomp' ? governor(analysis, verb.index) : null;
  // `that Peru called an affront and Chile refused to support`
  if (above?.deprel === 'conj' && !dependents(analysis, above.index, 'obj').length)
    above = governor(analysis, above.index);
  if (above?.deprel !== 'acl:relcl') return [];
  const isGap = dependents(analysis, above.index, 'obj').some(
    ({ form, index }) => index < above!.index && relatives.test(form),
  );
  const noun = isGap ? governor(analysis, above.index) : null;
  return noun ? [noun] : [];
}

/** `a ruling that Peru hailed and Chile dismissed`: the noun that the clause hangs on to which the verb is joined. */
function gapOfJoined(analysis: Analysis, verb: Token): Token[] {
  const first = verb.deprel === 'conj' ? governor(analysis, verb.index) : null;
  if (
    first?.deprel !== 'acl:relcl' ||
    !dependents(analysis, verb.index, 'nsubj').some(({ form }) => !relatives.test(form))
  )
    return [];
  const isFull = dependents(analysis, first.index, 'obj').some(({ form }) => !relatives.test(form));
  const hasSubject = dependents(analysis, first.index, 'nsubj').some(({ form }) => !relatives.test(form));
  const noun = isFull || !hasSubject ? null : governor(analysis, first.index);
  return noun ? [noun] : [];
}

/** `the pact is valid and must be honoured`: the subject of what a passive is joined to. */
function passedOnTo(analysis: Analysis, verb: Token): Token[] {
  // `is binding and has to be honoured`
  const above = verb.deprel === 'xcomp' ? governor(analysis, verb.index) : null;
  // `the pact has to be honoured`, `needs to be redrafted`
  if (
    above &&
    /^(?:have|need|ought|deserve)$/.test(above.lemma) &&
    dependents(analysis, verb.index, 'aux:pass').length
  ) {
    const own = dependents(analysis, above.index, 'nsubj');
    if (own.length) return own;
  }
  const first = above?.lemma === 'have' && !dependents(analysis, above.index, 'nsubj').length ? above : verb;
  if (first.deprel !== 'conj' || !dependents(analysis, verb.index, 'aux:pass').length) return [];
  for (let at: Token | null = first, steps = 0; at && steps < 4; steps++) {
    const subjects = dependents(analysis, at.index, 'nsubj').filter(({ index }) => index < verb.index);
    if (subjects.length) return subjects;
    at = /^(?:conj|xcomp)$/.test(at.deprel) ? governor(analysis, at.index) : null;
  }
  return [];
}

/** `has signed but not ratified the treaty`: the object of the verb that is joined to it. */
function sharedWith(analysis: Analysis, { index, upos }: Token): Token[] {
  if (upos !== 'VERB') return [];
  const isLink = ({ upos: tag }: Token): boolean => /^(?:CCONJ|AUX|ADV|PART|PUNCT)$/.test(tag);
  const next = dependents(analysis, index, 'conj').find(
    (verb) => verb.index < index + 6 && analysis.tokens.slice(index + 1, verb.index).every(isLink),
  );
  return next ? dependents(analysis, next.index, 'obj') : [];
}

/** `a pact under which both agreed to meet`: they agreed to something else. */
function isUnderWhich({ tokens }: Analysis, { index, head }: Token): boolean {
  for (let at = head + 1; at < index; at++)
    if (/^(?:which|whom)$/.test(tokens[at]!.form) && tokens[at - 1]!.upos === 'ADP') return true;
  return false;
}

const isBy = (analysis: Analysis, noun: number): boolean =>
  dependents(analysis, noun, 'case').some(({ form }) => form === 'by');

/** `drafted`, and `put`, which shows not which form it is. */
export const isParticiple = ({ xpos, form }: Token): boolean => xpos === 'VBN' || form === 'put';

/** `hailed what he called a historic pact`: of _what_ that which it is called; null where it is called nothing. */
function calledIn(analysis: Analysis, { index, form }: Token): Token | null {
  if (!/^what$/i.test(form)) return null;
  const clause = dependents(analysis, index, 'acl').find(({ lemma }) =>
    /^(?:call|describe|term|dub|label)$/.test(lemma),
  );
  const is = clause
    ? dependents(analysis, clause.index, 'xcomp', 'obj', 'obl').find((one) => one.index > clause.index)
    : null;
  return is ?? null;
}

export const relatives = /^(?:which|that|who|whom)$/i;

/** `the text, which Peru supports`: of a relative pronoun the noun that its clause hangs on, or that stands right before it. */
function meantBy(analysis: Analysis, argument: Token, verb: Token): Token {
  if (!relatives.test(argument.form) || argument.index > verb.index) return argument;
  let clause: Token | null = verb;
  // `the text, which Peru asked that Chile support`
  while (clause && /^[cx]comp/.test(clause.deprel) && clause.head > argument.index)
    clause = governor(analysis, clause.index);
  if (clause?.deprel === 'acl:relcl') return governor(analysis, clause.index) ?? argument;
  const before = analysis.tokens[argument.index - (analysis.tokens[argument.index - 1]?.form === ',' ? 2 : 1)];
  return before && /^(?:NOUN|PROPN)$/.test(before.upos) ? before : argument;
}
