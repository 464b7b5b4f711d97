import { type Analysis, isGapBelow, relation, type Token } from '../../language/index.js';
import type { Clause } from './clause.js';
import {
  hasAlternative,
  introduction,
  isOnlyPredicate,
  isRelative,
  isVerbal,
  opensSentence,
  topOf,
} from './constructions.js';
import { controllerOf } from './control.js';
import type { Draft } from './dependents.js';
import { featOf } from './feats.js';
import { givingTwo } from './giving.js';
import { nounClasses } from './lexicon.js';

const doubts = /^(?:doubt|fear|hope|concern|question|prospect|alarm|tension|spect(?:re|er)|speculation|suspicion)$/;

/** `…, raising doubts about the truce`: what happened raises them, not who did it. */
const raisesDoubts = ({ tokens, children }: Analysis, { index: at, xpos, lemma, deprel }: Token): boolean =>
  lemma === 'raise' &&
  xpos === 'VBG' &&
  deprel === 'advcl' &&
  tokens[at - 1]?.form === ',' &&
  children[at]!.some((c) => tokens[c]!.deprel === 'obj' && doubts.test(tokens[c]!.lemma));

const documents = new Set([...nounClasses.get('document')!.words, ...nounClasses.get('resolution')!.words]);
/** Verbs whose subject speaks in the document that is their object. */
const puttingOut = new Set([
  'issue',
  'put',
  'produce',
  'present',
  'publish',
  'release',
  'send',
  'write',
  'sign',
  'file',
  'post',
  'circulate',
  'submit',
  'deliver',
  'make',
  'hand',
  'adopt',
  'pass',
  'approve',
  'enact',
  'ratify',
  'table',
  'propose',
  'introduce',
  'draft',
  'back',
  'sponsor',
]);
/** Bodies that stand for a cause. */
const backers = new Set([
  ...['pac', 'group', 'organization', 'organisation', 'committee', 'campaign', 'coalition', 'movement', 'party'],
  ...['ad', 'fund', 'union', 'bloc', 'alliance', 'faction', 'lobby', 'petition'],
]);
/** Where one speaks. */
const speeches = new Set(['rally', 'speech', 'address', 'event', 'tour', 'tweet', 'post', 'ad', 'video', 'interview']);
/** Verbs of speaking that have no passive of him who hears. */
const speaking = /^(?:appeal|vow|pledge|promise|threaten|say|insist|reply|respond)$/;
/** Verbs of being something still. */
const staying = new Set(['remain', 'stay', 'stand']);

/**
 * Gives a clause the subjects and objects that it has from the word it hangs on, `governor`; `view` sees the clause of a
 * word and is null where too many have been followed.
 */
export function borrowArguments(
  analysis: Analysis,
  draft: Draft,
  governor: number,
  view: ((head: number) => Clause) | null,
): void {
  const { tokens } = analysis;
  const verb = tokens[draft.head]!;
  const outer = tokens[governor];
  if (!outer || !view) return;
  // `remained ready to talk`
  if (verb.upos === 'ADJ' && verb.deprel === 'xcomp' && staying.has(outer.lemma) && !draft.subjects.length) {
    const matrix = view(governor);
    draft.subjects = [...matrix.subjects];
    draft.isNegated ||= matrix.isNegated;
    draft.modal ??= matrix.modal;
  }
  if (!isVerbal(verb)) return;
  const from = relation(verb);
  const hasUndergoer =
    draft.passive && draft.objects.length > 0 && (draft.undergoer !== null || !givingTwo.has(verb.lemma));
  if (from === 'acl' && !draft.passive) borrowFromNoun(analysis, draft, governor, view);
  else if (!draft.subjects.length && !hasUndergoer && from !== 'root')
    borrowFromClause(analysis, draft, governor, view);
}

/** A relative clause or participle has the noun before it for subject or object, or whoever speaks in what that names. */
function borrowFromNoun(analysis: Analysis, draft: Draft, governor: number, view: (head: number) => Clause): void {
  const { tokens, children } = analysis;
  const { head } = draft;
  const verb = tokens[head]!;
  const outer = tokens[governor]!;
  const isParticiple = verb.xpos === 'VBN' && !draft.hasAuxiliary;
  if (verb.deprel === 'acl:relcl' && children[head]!.some((c) => tokens[c]!.xpos === 'WRB')) {
    // `where they met`: the noun is neither who met nor whom.
  } else if (verb.deprel === 'acl:relcl') {
    const isOwned = draft.subjects.some((subject) => children[subject]!.some((c) => tokens[c]!.xpos === 'WP$'));
    if (!draft.subjects.length && !draft.objects.includes(governor)) draft.subjects = [governor];
    // `Peru, whose ships sailed`: the noun is whose they are, not where they sailed.
    else if (
      !draft.objects.length &&
      !isOwned &&
      !isGapBelow(analysis, head) &&
      ![...draft.subjects, ...draft.obliques.map((o) => o.head)].includes(governor)
    )
      draft.objects = [governor];
  } else if (draft.subjects.length) {
    return;
  } else if (
    isParticiple &&
    // `refugees granted asylum`: of two objects one may be left
    ((draft.objects.length && !(givingTwo.has(verb.lemma) && isBehind(analysis, head, governor))) ||
      isOnlyPredicate(analysis, verb, outer))
  ) {
    // A participle with an object of its own is a past tense that the tagger took for a participle.
    draft.subjects = [draft.objects.length ? governor : topOf(analysis, governor)];
  } else if (isParticiple) {
    draft.passive = true;
    draft.objects = [governor, ...draft.objects];
  } else if (verb.xpos === 'VBG') {
    // A report that accuses speaks for whoever puts it out.
    // `in a letter accusing Peru, Chile …`
    const isPutOut =
      outer.head >= 0 &&
      (puttingOut.has(tokens[outer.head]!.lemma) || (relation(outer) === 'obl' && isIn(analysis, governor)));
    const author = documents.has(outer.lemma) && isPutOut ? outer.head : -1;
    // `opened a rally blasting the governor`: who speaks there.
    const host = speeches.has(outer.lemma) && outer.head >= 0 && relation(outer) !== 'nsubj' ? outer.head : author;
    draft.subjects = host >= 0 ? [...view(host).subjects] : [governor];
  } else {
    const feat = featOf(analysis, head);
    if (feat) draft.subjects = [feat.subject];
    if (feat && feat.predicate !== null) {
      const told = view(feat.predicate);
      // `Peru, which became the first to sign it`
      if (isRelative(tokens[feat.subject]!) && told.subjects.length) draft.subjects = [...told.subjects];
      draft.modal ??= told.modal;
      draft.isNegated ||= told.isNegated;
    }
  }
}

/** Whether a participle stands right behind its noun, or behind a comma (`Peru, denied access to the port, …`). */
const isBehind = ({ tokens }: Analysis, head: number, noun: number): boolean =>
  head === noun + 1 || (tokens[head]!.xpos === 'VBN' && tokens[head - 1]!.form === ',');

const isIn = (analysis: Analysis, at: number): boolean => introduction(analysis, at) === 'in';

/** A clause without subject has that of the clause that it is joined to or belongs to. */
function borrowFromClause(analysis: Analysis, draft: Draft, governor: number, view: (head: number) => Clause): void {
  const { tokens, children } = analysis;
  const { head } = draft;
  const verb = tokens[head]!;
  const outer = tokens[governor]!;
  const from = relation(verb);
  const isParticiple = verb.xpos === 'VBN' && !draft.hasAuxiliary;
  // `is a donor, providing …`: so does who is said to be one
  const isPredicate =
    verb.deprel === 'advcl' && verb.xpos === 'VBG' && children[governor]!.some((c) => tokens[c]!.deprel === 'cop');
  if (!isVerbal(outer) && outer.upos !== 'ADJ' && !isPredicate) return;
  const matrix = view(governor);
  const backer = from === 'advcl' && verb.xpos === 'VBG' ? backerBefore(analysis, head) : null;
  if (from === 'conj') {
    // `was sworn in and appealed for calm`: nobody is appealed or vowed
    // `was denounced by the king, praised Peru`: nor does one who is denounced have an object, but for what he is given
    const hasOwnObject = draft.objects.length > 0 && !givingTwo.has(verb.lemma);
    if (isParticiple && matrix.passive && !speaking.test(verb.lemma) && !hasOwnObject) {
      draft.passive = true;
      if (!draft.objects.length) draft.objects = [...matrix.objects];
      // `paid for by Peru and backed by the bank`: each has its own agent
      draft.subjects = draft.obliques.some((one) => one.preposition === 'by') ? [] : [...matrix.subjects];
    } else if (draft.passive) {
      const undergoers = matrix.passive ? matrix.objects : matrix.subjects;
      if (draft.objects.length && givingTwo.has(verb.lemma)) draft.indirect.push(...undergoers);
      else draft.objects = [...undergoers];
    } else draft.subjects = [...(matrix.passive ? matrix.objects : matrix.subjects)];
    if (!draft.hasAuxiliary && (verb.xpos === 'VB' || isParticiple)) draft.modal ??= matrix.modal;
    const isEither = hasAlternative(analysis, head);
    if (!draft.hasAuxiliary && (verb.xpos === 'VB' || (isParticiple && isEither))) draft.isNegated ||= matrix.isNegated;
    draft.borrowsSubject = true;
  } else if (backer !== null) {
    // `gave money to a group backing the mayor`: hung on the giving.
    draft.subjects = [backer];
  } else if (from === 'xcomp' || from === 'advcl' || from === 'ccomp' || from === 'parataxis') {
    // `issued a note strongly condemning the raid`: who speaks in it, though the parser hangs it on the issuing
    const isTextOfTheirs =
      from === 'xcomp' &&
      verb.xpos === 'VBG' &&
      puttingOut.has(outer.lemma) &&
      matrix.objects.some((at) => documents.has(tokens[at]!.lemma));
    const borrowed = raisesDoubts(analysis, verb)
      ? []
      : isTextOfTheirs
        ? matrix.subjects
        : controllerOf(analysis, verb, matrix, draft.passive);
    if ((isParticiple || opensSentence(analysis, verb)) && from === 'advcl' && !draft.objects.length) {
      draft.passive = true;
      draft.objects = [...borrowed];
    } else if (draft.passive) draft.objects = draft.objects.length ? draft.objects : [...borrowed];
    else draft.subjects = [...borrowed];
    draft.borrowsSubject = borrowed.length > 0;
  }
}

/** The body right before a participle without a comma (`to a group backing …`), or null. */
function backerBefore({ tokens }: Analysis, head: number): number | null {
  const before = tokens[head - 1]?.upos === 'PUNCT' && /^['"’”]+$/.test(tokens[head - 1]!.form) ? head - 2 : head - 1;
  return tokens[before] && backers.has(tokens[before]!.lemma.toLowerCase().replace(/s$/, '')) ? before : null;
}
