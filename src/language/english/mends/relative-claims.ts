import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';
import { doubly } from './voice.js';

/** What opens a relative clause. */
export const relatives = /^(?:that|which|whom?)$/;
/** Forms of verbs of saying and thinking that are put into a relative clause. */
export const saying =
  /^(?:says?|said|believes?|believed|thinks?|thought|claims?|claimed|alleges?|alleged|argues?|argued|insists?|insisted|fears?|feared|hopes?|hoped|suspects?|suspected|knows?|knew|feels?|felt|predicts?|predicted|expects?|expected|estimates?|estimated|concedes?|conceded|acknowledges?|acknowledged|warns?|warned)$/;

/**
 * Reads `firms in the port that it said had armed the rebels` as what the firms did, with `it said` put in: where a verb
 * after `that` has no subject and one of saying stands right before it with its own, `that` is the subject and stands
 * for the noun before it. Changes the annotation in place.
 */
export function mendRelativeClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 3 < words.length; at++) {
    if (!relatives.test(words[at]!) || upos[at - 1] === 'VERB') continue;
    const said = words.findIndex((word, i) => i > at && i <= at + 6 && saying.test(word));
    if (said < 0) continue;
    const verb = finiteAfter(annotation, said);
    if (verb > 0) takeSpeaker(annotation, at, said, verb);
    if (!hasDependant(annotation, said, subjects, at)) continue;
    if (verb < 0 || hasDependant(annotation, verb, subjects, said)) continue;
    const noun = nounBefore(words, annotation, at, verb);
    if (noun < 0 || isUnder(annotation, noun, verb) || isUnder(annotation, noun, said)) continue;
    takeAsPast(annotation, verb, said);
    deprel[at] = 'nsubj';
    head[at] = verb;
    deprel[verb] = 'acl:relcl';
    head[verb] = noun;
    deprel[said] = 'parataxis';
    head[said] = verb;
    // what hung on the verb of saying and is none of its own comes under the verb
    for (let i = 0; i < words.length; i++)
      if (head[i] === said && i > said && i !== verb && upos[i] !== 'PART' && xpos[i] !== 'RP') head[i] = verb;
  }
}
mendRelativeClaims.needs = [relatives];

export const subjects = ['nsubj', 'csubj', 'expl'];

/** `which observers said was closed`: whoever stands between is the one who said it, not what was closed. */
function takeSpeaker(annotation: Annotation, relative: number, said: number, verb: number): void {
  const { head, deprel, upos } = annotation;
  if (hasDependant(annotation, said, subjects) || head[relative] !== verb) return;
  const speaker = deprel.findIndex(
    (relation, at) => at > relative && at < said && head[at] === verb && /^nsubj/.test(relation),
  );
  if (speaker > 0 && /^(?:NOUN|PROPN|PRON)$/.test(upos[speaker]!)) [head[speaker], deprel[speaker]] = [said, 'nsubj'];
}

/**
 * The finite verb that stands right after a word, or behind its auxiliaries and adverbs, or what a copula there tells; else -1. What is
 * tagged as a participle may be a past, and its object what the parser lets it describe (`the village it said sheltered rebels`):
 * `takeAsPast` sets that right.
 */
export function finiteAfter({ upos, xpos, head, deprel }: Annotation, word: number): number {
  let isHelped = false;
  for (let at = word + 1; at < head.length && at <= word + 6; at++) {
    if (upos[at] === 'AUX') {
      if (deprel[at] === 'cop' && head[at]! > at) return head[at]!;
      isHelped = true;
    } else if (upos[at] === 'VERB') return isHelped || /^VB[DZPN]$/.test(xpos[at]!) ? at : -1;
    else if (upos[at] !== 'ADV' && upos[at] !== 'PART') return -1;
  }
  return -1;
}

/** Makes a past of a verb behind one of saying that the parser takes for a participle, with its object behind it. */
export function takeAsPast(annotation: Annotation, verb: number, said: number): void {
  const { head, deprel, xpos } = annotation;
  if (xpos[verb] !== 'VBN' || hasAuxiliary(annotation, verb)) return;
  xpos[verb] = 'VBD';
  const object = head[verb]!;
  if (deprel[verb] !== 'amod' || head[object] !== said) return;
  [head[object], deprel[object]] = [verb, 'obj'];
}

const hasAuxiliary = ({ deprel, head }: Annotation, verb: number): boolean =>
  deprel.some((relation, at) => head[at] === verb && relation.startsWith('aux'));

/**
 * The noun that a relative clause is about: the highest in the phrase that ends before it (`firms in the port that`), but
 * none that is only said to be of it (`accounts of firms that`).
 */
function nounBefore(words: readonly string[], annotation: Annotation, relative: number, verb: number): number {
  const { head, upos, deprel } = annotation;
  let noun = -1;
  for (let at = relative - 1, steps = 0; at >= 0 && at !== verb && steps < 8; at = head[at]!, steps++) {
    if (upos[at] === 'NOUN' || upos[at] === 'PROPN') {
      noun = at;
      if (words.some((word, i) => word === 'of' && head[i] === at && deprel[i] === 'case')) break;
    }
    // the clause itself is not entered, a participle inside the phrase is passed
    else if (upos[at] !== 'VERB' || !deprel[at]!.startsWith('acl')) break;
  }
  return noun;
}

/**
 * Gives `said in an answer to questions that Peru rejects the deal` what is said, where the parser makes a relative clause of it: its verb
 * has another object than `that`. Changes the annotation in place.
 */
export function mendClausesOfSaying(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 3; that + 2 < words.length; that++) {
    const verb = head[that]!;
    if (words[that] !== 'that' || !/^(?:obj|mark)$/.test(deprel[that]!) || verb < that + 2) continue;
    if (
      deprel[verb] !== 'acl:relcl' ||
      !hasDependant(annotation, verb, subjects, that) ||
      !hasDependant(annotation, verb, ['obj', 'ccomp'], verb)
    )
      continue;
    if (doubly.test(words[verb]!)) continue;
    let above = head[verb]!;
    for (let steps = 0; above >= 0 && /^(?:nmod|obl)/.test(deprel[above]!) && steps < 4; steps++) above = head[above]!;
    if (above < 0 || above > that || above === head[verb] || !saying.test(words[above]!)) continue;
    if (hasDependant(annotation, above, ['obj', 'ccomp', 'xcomp'])) continue;
    [deprel[that], upos[that], xpos[that]] = ['mark', 'SCONJ', 'IN'];
    [head[verb], deprel[verb]] = [above, 'ccomp'];
  }
}
mendClausesOfSaying.needs = [/^that$/, saying];

/** Nouns with a clause that says what is held. */
const holding =
  /^(?:allegation|accusation|claim|assertion|charge|suggestion|report|rumou?r|belief|fear|contention|insinuation|complaint|theory|notion|idea|view|argument|warning|threat|statement|denial|hint|suspicion|finding|conclusion|assessment|consensus|verdict|hypothesis|assurance|conviction)s?$/i;

/**
 * Takes a clause that lacks nothing for what a noun of claiming holds, where the parser makes a relative clause of it
 * (`allegations that Peru had armed the rebels`): `that` cannot be its object as well. Changes the annotation in place.
 */
export function mendClausesOfClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 1; that + 2 < words.length; that++) {
    const verb = head[that]!;
    if (words[that] !== 'that' || verb < that || deprel[verb] !== 'acl:relcl') continue;
    const above = head[verb]!;
    const noun = nounOfClaim(words, annotation, above);
    if (noun < 0 || noun >= that) continue;
    // `the claims by the ministry that Peru had closed the border`, `the consensus among envoys that Peru had armed the rebels`
    const isTheirs = /^(?:by|from|of|among|within)$/.test(words[noun + 1]!);
    if (noun < that - 1 && !(isTheirs && (deprel[that] === 'mark' || noun !== above))) continue;
    const hasSubject = hasDependant(annotation, verb, subjects, that);
    if (deprel[that] === 'mark' ? !hasSubject : deprel[that] !== 'obj' || !hasSubject) continue;
    if (deprel[that] === 'obj') {
      // `the threat that he offers us`: two objects
      if (!hasDependant(annotation, verb, ['obj', 'ccomp'], verb) || doubly.test(words[verb]!)) continue;
      deprel[that] = 'mark';
    }
    [upos[that], xpos[that]] = ['SCONJ', 'IN'];
    [head[verb], deprel[verb]] = [noun, 'acl'];
  }
}
mendClausesOfClaims.needs = [holding];

/** The noun of claiming at a word or right above it (`findings of judges`); else -1. */
function nounOfClaim(words: readonly string[], { head, deprel }: Annotation, at: number): number {
  if (at < 0 || holding.test(words[at]!)) return at;
  const above = head[at]!;
  return deprel[at] === 'nmod' && above >= 0 && above < at && holding.test(words[above]!) ? above : -1;
}

/** Reads `doubts that Peru armed the rebels` as what is doubted, where the parser hangs it on the verb as on a noun. Changes the annotation in place. */
export function mendClausesOfVerbs(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let that = 1; that + 2 < words.length; that++) {
    const clause = head[that]!;
    if (words[that] !== 'that' || deprel[that] !== 'mark' || clause < that || deprel[clause] !== 'acl') continue;
    const verb = head[clause]!;
    if (verb === that - 1 && upos[verb] === 'VERB' && /^VB[DPZ]$/.test(xpos[verb]!)) deprel[clause] = 'ccomp';
  }
}
mendClausesOfVerbs.needs = [/^that$/];
