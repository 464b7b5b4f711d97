import {
  type Analysis,
  dependent,
  dependents,
  governor,
  isGapBelow,
  relation,
  type Token,
} from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { undermining } from './act-words.js';
import { paperOf } from './hung-deeds.js';

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
    if (whose && dependents(analysis, word.index, 'obl').some(({ index }) => isBy(analysis, index)))
      return [madeThere(analysis, whose, word)];
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
    // `accepts neither`
    const neither = dependents(analysis, word.index, 'advmod').find(
      ({ form, index }) => form === 'neither' && index === word.index + 1,
    );
    if (neither) return [neither];
    return [
      ...gapOfJoined(analysis, word),
      ...wantedIn(analysis, word),
      ...sharedWith(analysis, word),
      ...passedOnTo(analysis, word),
    ];
  }
  // `gave notice of its withdrawal from the pact`
  const paper = word.upos === 'NOUN' ? paperOf(analysis, word) : null;
  // `gave the pact a cautious welcome`
  const given = word.deprel === 'obj' ? governor(analysis, word.index) : null;
  if (
    given &&
    /^(?:give|lend|grant|offer)$/.test(given.lemma) &&
    !dependents(analysis, word.index, 'nmod', 'acl').some(({ deprel }) => deprel !== 'nmod:poss')
  ) {
    const taker = dependents(analysis, given.index, 'iobj', 'obj').find(
      ({ index }) => index < word.index && index > given.index,
    );
    const isToOther = dependents(analysis, given.index, 'obl').some(
      ({ index }) => dependent(analysis, index, 'case')?.form === to,
    );
    if (taker && !isToOther) return [taker];
  }
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
  // `made no secret of its dislike for the pact`, with the phrase hung on the secret
  const secret = word.deprel === 'nmod' ? governor(analysis, word.index) : null;
  const hidden =
    secret?.lemma === 'secret'
      ? dependents(analysis, secret.index, 'nmod').filter(({ index }) => index > word.index)
      : [];
  // `agreed in principle to the pact`, with the phrase hung on the principle
  const agreed = dependents(analysis, word.index, 'obl')
    .filter(({ lemma }) => /^(?:principle|part|full|whole|general|theory|practice)$/.test(lemma))
    .flatMap(({ index }) => dependents(analysis, index, 'nmod'));
  // `wants out of the pact`, `had enough of it`, with the phrase taken for an object
  const objects = dependents(analysis, word.index, 'obj').filter(
    ({ index }) => dependents(analysis, index, 'case').length > 0,
  );
  // `congratulated both sides on the pact`, with the phrase hung on the sides
  const praised = /^(?:congratulate|thank|commend)$/.test(word.lemma)
    ? dependents(analysis, word.index, 'obj').flatMap(({ index }) => dependents(analysis, index, 'nmod'))
    : [];
  // `came round to the pact`, with the phrase hung on the particle
  const turned =
    word.upos === 'VERB'
      ? dependents(analysis, word.index, 'advmod', 'compound:prt')
          .filter(({ form }) => /^(?:round|around)$/.test(form))
          .flatMap(({ index }) => dependents(analysis, index, 'obl'))
      : [];
  const phrases = [...dependents(analysis, word.index, 'obl', 'nmod', 'obl:agent'), ...praised, ...turned];
  return [...phrases, ...objects, ...hidden, ...agreed, ...beside, ...answered, ...gerunds]
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

/** `a draft on aid, circulated by Peru`: not the aid is. */
const madeThere = (analysis: Analysis, noun: Token, verb: Token): Token =>
  noun.deprel === 'nmod' && analysis.tokens[verb.index - 1]?.form === ',' && making.test(verb.lemma)
    ? governor(analysis, noun.index)!
    : noun;

const making =
  /^(?:circulate|draft|write|table|propose|sponsor|author|submit|sign|broker|initial|present|unveil|float)$/;

/** `a text that Peru wants to leave`, `which Chad declined to sign`: the noun that the clause above the verb hangs on. */
function wantedIn(analysis: Analysis, verb: Token): Token[] {
  // `which Peru says it will not honour`
  const isSaid =
    relation(verb) === 'ccomp' && !isGapBelow(analysis, verb.index) && !dependents(analysis, verb.index, 'mark').length;
  // `which Chad kept rejecting`
  const isKept =
    verb.xpos === 'VBG' &&
    /^(?:xcomp|advcl)$/.test(relation(verb)) &&
    /^(?:keep|continue|stop|start|begin)$/.test(governor(analysis, verb.index)?.lemma ?? '');
  let above =
    isSaid || isKept || (verb.xpos === 'VB' && relation(verb) === 'xcomp') ? governor(analysis, verb.index) : null;
  if (isSaid && !/^(?:say|insist|claim|argue|maintain|declare|hope|believe)$/.test(above?.lemma ?? '')) return [];
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
  // `was backed by Peru and welcomed by Chile`
  const isPassive = dependents(analysis, verb.index, 'aux:pass').length > 0 || isPassiveAgain(analysis, verb);
  if (first.deprel !== 'conj' || !isPassive) return [];
  for (let at: Token | null = first, steps = 0; at && steps < 4; steps++) {
    const subjects = dependents(analysis, at.index, 'nsubj', 'nsubj:pass').filter(({ index }) => index < verb.index);
    if (subjects.length) return subjects;
    at = /^(?:conj|xcomp)$/.test(at.deprel) ? governor(analysis, at.index) : null;
  }
  return [];
}

/** Whether a participle with an agent of its own is joined to a passive. */
export const isPassiveAgain = (analysis: Analysis, { index, xpos, deprel, head }: Token): boolean =>
  xpos === 'VBN' &&
  deprel === 'conj' &&
  dependents(analysis, head, 'nsubj:pass').length > 0 &&
  dependents(analysis, index, 'obl').some((word) => isBy(analysis, word.index));

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
  // `which Peru joined and which Chad endorsed`
  const first = clause?.deprel === 'conj' ? governor(analysis, clause.index) : null;
  if (first?.deprel === 'acl:relcl') clause = first;
  if (clause?.deprel === 'acl:relcl') return governor(analysis, clause.index) ?? argument;
  const before = analysis.tokens[argument.index - (analysis.tokens[argument.index - 1]?.form === ',' ? 2 : 1)];
  return before && /^(?:NOUN|PROPN)$/.test(before.upos) ? before : argument;
}

const partNouns =
  /^(?:part|portion|element|aspect|passage|paragraph|article|clause|provision|section|sentence|line|point|bit)$/;

/** `two paragraphs of the pact`, `a clause in the pact`, `parts of it`: not all of a text. */
export const isSomePart = (analysis: Analysis, { index, lemma, xpos }: Token): boolean => {
  if (!partNouns.test(lemma)) return false;
  const before = dependents(analysis, index).filter((word) => word.index < index);
  const isCounted = before.some(
    ({ deprel, form }) => deprel === 'nummod' || /^(?:an?|some|several|certain|many|other|another)$/i.test(form),
  );
  return isCounted || (xpos === 'NNS' && !before.some(({ deprel }) => /^(?:det|nmod:poss)$/.test(deprel)));
};

/** `an early version of the draft`: not what it has become. */
export const isEarlier = (analysis: Analysis, { index, lemma }: Token): boolean =>
  /^(?:version|draft|iteration)$/.test(lemma) &&
  dependents(analysis, index, 'amod').some(({ form }) =>
    /^(?:early|earlier|previous|first|initial|older)$/.test(form),
  ) &&
  dependents(analysis, index, 'nmod').some(({ index: of }) =>
    dependents(analysis, of, 'case').some(({ form }) => form === 'of'),
  );

/**
 * `a pact drawn up by the council that Peru refused to sign`, with the clause hung on the council: what is signed is the pact; of
 * everything else the argument itself.
 */
export function signedIn(
  analysis: Analysis,
  instruments: InstrumentsRead,
  { lemma, index }: Token,
  argument: Token,
): Token {
  if (!/^(?:sign|ratify|initial|join)$/.test(lemma) || argument.index > index) return argument;
  if (argument.upos !== 'PROPN' || instruments.instrumentAt(argument.index)) return argument;
  let at: Token | null = argument;
  for (let steps = 0; at && steps < 4 && /^(?:obl|nmod|acl)/.test(at.deprel); steps++) {
    at = governor(analysis, at.index);
    if (at && instruments.instrumentAt(at.index)) return at;
  }
  return argument;
}

/** `tore up`, `walked away`: a word that hangs on a verb. */
export const hasBeside = (analysis: Analysis, token: Token, word: string): boolean =>
  analysis.tokens[token.index + 1]?.form === word ||
  [token, ...dependents(analysis, token.index, 'obj')].some(({ index }) =>
    dependents(analysis, index, 'compound:prt', 'advmod', 'amod', 'obl', 'obl:unmarked', 'nmod', 'xcomp').some(
      (beside) => beside.form.toLowerCase() === word && beside.index < token.index + 12,
    ),
  ) ||
  // `take the country out of it`
  (word === 'out' &&
    dependents(analysis, token.index, 'obl').some(({ index }) =>
      dependents(analysis, index, 'case').some(({ form }) => form === 'out'),
    ));

/** `voted against the Justice for Victims Act`: a preposition inside a name says nothing of the verb. */
export function isInName(analysis: Analysis, { references }: InstrumentsRead, argument: Token): boolean {
  const preposition = dependent(analysis, argument.index, 'case');
  return !!preposition && references.some(({ first, last }) => first < preposition.index && argument.index < last);
}

/** `urging them to reconsider` */
export const isAskedOfPersons = (analysis: Analysis, verb: Token, given: readonly Token[]): boolean =>
  given.some(({ form }) => /^(?:them|him|her|us|me|you)$/i.test(form)) &&
  dependents(analysis, verb.index, 'xcomp', 'ccomp', 'advcl').some(({ xpos }) => xpos === 'VB');
