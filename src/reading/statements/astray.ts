import {
  type Amendment,
  type Analysis,
  dependent,
  isUnder,
  rehang,
  relation,
  type Token,
} from '../../language/index.js';
import { isCalendar } from './calendar.js';
import { cueOf } from './cues.js';
import { firstWord, lastWord } from './stretch.js';

/**
 * Hangs verbs where they belong that the parser led astray: a past tense taken for a participle of the noun before it (`said half of the
 * loss reflected prices`), a participle of saying behind a dash or a subject (`… – noting that it failed`, `Lind, later alleging that …, left`),
 * the second of three verbs in a row (`mocked the envoy, referred to him as a fool and left`), a participle before a day (`A deal announced
 * Monday would end it`) and the clause of a noun that opens its sentence (`In a speech he called “Home,” Lind …`).
 */
export function mendAstray(analysis: Analysis): Analysis {
  const changes = new Map<number, Amendment>();
  for (const token of analysis.tokens) {
    if (token.upos !== 'VERB') continue;
    const change =
      participleBeforeDay(analysis, token) ??
      (token.head < 0
        ? null
        : (pastBehindPart(analysis, token) ??
          participleBehindDash(analysis, token) ??
          participleBehindSubject(analysis, token) ??
          secondOfThree(analysis, token) ??
          asideBeforeConjunct(analysis, token) ??
          bareInfinitive(analysis, token) ??
          clauseOfOpening(analysis, token)));
    if (change?.every(([index]) => !changes.has(index))) for (const [index, what] of change) changes.set(index, what);
  }
  return rehang(analysis, changes);
}

type Changes = [number, Amendment][] | null;

const speaks = ({ lemma, upos }: Token): boolean => upos === 'VERB' && cueOf('verb', lemma)?.kind === 'speech';

/** `said about half of the loss reflected prices`: a part of something, right behind a verb of saying, and what it does. */
function pastBehindPart(analysis: Analysis, token: Token): Changes {
  const { tokens, children } = analysis;
  const isParticiple = token.xpos === 'VBN' && relation(token) === 'acl';
  if (!isParticiple && token.deprel !== 'ccomp') return null;
  const above = tokens[token.head]!;
  const part = isParticiple
    ? above.deprel === 'nmod' && dependent(analysis, above.index, 'case')?.lemma === 'of'
      ? tokens[above.head]!
      : above
    : tokens[
        children[above.index]!.find((at) => at > above.index && at < token.index && tokens[at]!.deprel === 'obl') ?? -1
      ];
  const verb = part && tokens[part.head];
  if (!part || !verb || part.deprel !== 'obl' || !speaks(verb)) return null;
  if (firstWord(analysis, part.index) !== verb.index + 1 || dependent(analysis, token.index, 'nsubj', 'mark'))
    return null;
  const about = dependent(analysis, part.index, 'case');
  if (about && (about.form !== 'about' || !isPart.test(part.lemma))) return null;
  const goesOn = dependent(analysis, token.index, 'obj', 'ccomp', 'xcomp');
  if (isParticiple && (dependent(analysis, verb.index, 'ccomp', 'obj') || !goesOn || goesOn.index < token.index))
    return null;
  if (!isParticiple && (!about || lastWord(analysis, part.index) !== token.index - 1)) return null;
  return [
    [token.index, { head: verb.index, deprel: 'ccomp', xpos: isParticiple ? 'VBD' : token.xpos }],
    [part.index, { head: token.index, deprel: 'nsubj' }],
    ...(about ? ([[about.index, { deprel: 'advmod', upos: 'ADV', xpos: 'RB' }]] as [number, Amendment][]) : []),
  ];
}

const isPart = /^(?:half|third|quarter|percent|fifth|tenth|\d.*)$/;

/** `said he saw no change – noting that it was late`: behind a dash a participle of saying goes with whoever said it. */
function participleBehindDash(analysis: Analysis, token: Token): Changes {
  const { tokens } = analysis;
  if (token.xpos !== 'VBG' || !/^[-–—―]+$/.test(tokens[token.index - 1]?.form ?? '') || !speaks(token)) return null;
  if (!dependent(analysis, token.index, 'ccomp') || dependent(analysis, token.index, 'nsubj', 'mark', 'aux'))
    return null;
  let said: Token | null = null;
  for (let at = token.head, step = 0; at >= 0 && step < 8; at = tokens[at]!.head, step++)
    if (at < token.index && speaks(tokens[at]!) && dependent(analysis, at, 'nsubj')) said = tokens[at]!;
  return said && said.index !== token.head ? [[token.index, { head: said.index, deprel: 'advcl' }]] : null;
}

/** `Lind, later alleging – again – that Peru wanted war, said …`: between a subject and its verb nobody says a participle. */
function participleBehindSubject(analysis: Analysis, token: Token): Changes {
  const { tokens, children } = analysis;
  if (token.xpos !== 'VBG' || token.deprel !== 'ccomp' || token.head < token.index) return null;
  const subject = dependent(analysis, token.head, 'nsubj');
  const first = firstWord(analysis, token.index);
  if (!subject || subject.index > token.index || tokens[first - 1]?.form !== ',') return null;
  const changes: Changes = [[token.index, { head: subject.index, deprel: 'acl' }]];
  // what it says may hang on the main verb
  const said = children[token.head]!.find(
    (at) => at > token.index && at < token.head && tokens[at]!.deprel === 'ccomp' && dependent(analysis, at, 'mark'),
  );
  if (said !== undefined && !dependent(analysis, token.index, 'ccomp')) changes.push([said, { head: token.index }]);
  return changes;
}

/** `mocked the envoy, referred to him as a fool and left`: of three verbs in a row the second is no participle of an object. */
function secondOfThree(analysis: Analysis, token: Token): Changes {
  const { tokens, children } = analysis;
  const noun = tokens[token.head]!;
  const first = tokens[noun.head];
  if (token.xpos !== 'VBN' || relation(token) !== 'acl' || !first || !/^VB[DN]$/.test(first.xpos)) return null;
  if (!/^(?:obj|obl|nmod)$/.test(relation(noun)) || firstWord(analysis, token.index) !== token.index) return null;
  if (tokens[token.index - 1]?.form !== ',' || !speaks(token) || noun.index < first.index) return null;
  if (dependent(analysis, token.index, 'obl:agent', 'nsubj')) return null;
  const next = children[first.index]!.find(
    (at) => at > token.index && tokens[at]!.deprel === 'conj' && /^VB[DN]$/.test(tokens[at]!.xpos),
  );
  if (next === undefined || dependent(analysis, next, 'nsubj')) return null;
  const cc = dependent(analysis, next, 'cc');
  if (cc?.lemma !== 'and' || lastWord(analysis, token.index) < cc.index - 2) return null;
  // a participle of a noun has no object
  const takes = dependent(analysis, token.index, 'obj', 'ccomp', 'xcomp');
  const cue = cueOf('verb', token.lemma);
  const isUrged = cue?.frames.has('obj-to') ?? false;
  const hasWord =
    tokens[token.index + 1]?.upos === 'ADP' && (cue?.prepositions.has(tokens[token.index + 1]!.lemma) ?? false);
  if (
    !(takes && !isUrged) &&
    !(hasWord && /^(?:refer|call|complain|point|object|insist|argue|agree)$/.test(token.lemma))
  )
    return null;
  return [[token.index, { head: first.index, deprel: 'conj', xpos: first.xpos }]];
}

/** `A deal announced Monday would end it`: the day is no subject of what the deal would do. */
function participleBeforeDay(analysis: Analysis, token: Token): Changes {
  const { tokens } = analysis;
  const day = tokens[token.index + 1];
  const verb = day && tokens[day.head];
  if (!/^VB[DN]$/.test(token.xpos) || !day || !verb || !isCalendar(day)) return null;
  const isOfNoun = /^(?:acl|amod)/.test(token.deprel) && token.head < token.index;
  const isBare = isOfNoun && !dependent(analysis, token.index, 'nsubj', 'obj', 'ccomp');
  if (isBare && token.xpos === 'VBD' && tokens[day.index + 1]?.upos === 'AUX')
    return [
      [token.index, { deprel: 'acl', xpos: 'VBN' }],
      [day.index, { head: token.index, deprel: 'obl:unmarked' }],
    ];
  if (relation(day) !== 'nsubj') return null;
  if (verb.index < day.index || !/^(?:AUX|VERB)$/.test(tokens[day.index + 1]?.upos ?? '')) return null;
  const noun = dependent(analysis, token.index, 'nsubj') ?? dependent(analysis, verb.index, 'nsubj');
  if (noun?.upos !== 'NOUN' || lastWord(analysis, noun.index) !== token.index - 1) return null;
  const isAbove = verb.head === token.index;
  if (!isAbove && token.head !== verb.index && token.head !== day.index) return null;
  const top: Amendment = isAbove ? { head: token.head, deprel: token.deprel } : {};
  return [
    [noun.index, { head: verb.index, deprel: 'nsubj' }],
    [token.index, { head: noun.index, deprel: 'acl', xpos: 'VBN' }],
    [day.index, { head: token.index, deprel: 'obl:unmarked' }],
    ...(isAbove ? ([[verb.index, top]] as [number, Amendment][]) : []),
  ];
}

/** `In a speech he called “Home,” Lind told them …`: what a phrase that opens the sentence is called, nobody is told. */
function clauseOfOpening(analysis: Analysis, token: Token): Changes {
  const { tokens, children, sentences } = analysis;
  if (token.deprel !== 'ccomp' || token.head < token.index || !/^VB[DZ]$/.test(token.xpos)) return null;
  if (!/^(?:call|entitle|title|dub|name|bill|describe)$/.test(token.lemma)) return null;
  const subject = dependent(analysis, token.index, 'nsubj');
  const main = dependent(analysis, token.head, 'nsubj');
  const noun = children[token.index]!.find((at) => relation(tokens[at]!) === 'obl' && at < token.index);
  if (subject?.upos !== 'PRON' || noun === undefined || !main || main.index < token.index) return null;
  const first = firstWord(analysis, noun);
  if (first !== sentences[token.sentence]!.first || tokens[first]!.upos !== 'ADP') return null;
  if (lastWord(analysis, noun) + 1 !== firstWord(analysis, subject.index) || isUnder(analysis, token.head, noun))
    return null;
  return [
    [noun, { head: token.head, deprel: 'obl' }],
    [token.index, { head: noun, deprel: 'acl:relcl' }],
  ];
}

/** `After watching the ministers leave early, Lind …`: right behind whom somebody watches stands what he is watched at. */
function bareInfinitive(analysis: Analysis, token: Token): Changes {
  const { tokens, children } = analysis;
  if (!/^VBP?$/.test(token.xpos) || !/^(?:advcl|parataxis|ccomp)$/.test(token.deprel)) return null;
  if (dependent(analysis, token.index, 'nsubj', 'mark', 'aux', 'cop', 'expl')) return null;
  const object = tokens.slice(Math.max(0, token.index - 6), token.index).findLast(({ deprel }) => deprel === 'obj');
  const verb = object && tokens[object.head];
  if (!verb || !/^(?:watch|hear|see|let)$/.test(verb.lemma) || verb.index > object.index) return null;
  if (lastWord(analysis, object.index) + 1 !== firstWord(analysis, token.index)) return null;
  if (
    isUnder(analysis, verb.index, token.index) ||
    children[verb.index]!.some((at) => /^[xc]comp/.test(tokens[at]!.deprel))
  )
    return null;
  return [[token.index, { head: verb.index, deprel: 'xcomp', xpos: 'VB' }]];
}

/** `…, and as the clerk noted, whoever stays is safe`: an aside before the clause that `and` joins stands beside that one. */
function asideBeforeConjunct(analysis: Analysis, token: Token): Changes {
  const { tokens, children } = analysis;
  const mark = dependent(analysis, token.index, 'mark');
  if (
    token.deprel !== 'conj' ||
    mark?.lemma !== 'as' ||
    mark.index > token.index ||
    !dependent(analysis, token.index, 'nsubj')
  )
    return null;
  if (tokens[token.index + 1]?.form !== ',' || dependent(analysis, token.index, 'obj', 'ccomp')) return null;
  const clause = children[token.head]!.find((at) => at > token.index && tokens[at]!.deprel === 'conj');
  if (clause === undefined || !dependent(analysis, clause, 'nsubj')) return null;
  return [[token.index, { head: clause, deprel: 'advcl' }]];
}
