import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

export const subjects = ['nsubj', 'csubj', 'expl'];
export const isName = ({ upos }: Annotation, at: number): boolean => upos[at] === 'PROPN' || upos[at] === 'NOUN';
export const isSentence = (words: readonly string[]): boolean => /^[.!?]$/.test(words.at(-1) ?? '');

/** The noun that heads a sentence with a final stop and has nothing of a predicate, or -1. */
function nounAtHead(words: readonly string[], annotation: Annotation): number {
  const root = annotation.head.findIndex((above) => above < 0);
  if (root < 0 || !isName(annotation, root) || !isSentence(words)) return -1;
  return hasDependant(annotation, root, ['cop', 'aux', 'case', ...subjects]) ? -1 : root;
}

/** Makes a verb the head of its sentence; what closes the sentence comes under it. */
function raise({ head, deprel, upos }: Annotation, verb: number, root: number): void {
  head[verb] = -1;
  deprel[verb] = 'root';
  for (let at = 0; at < head.length; at++) if (head[at] === root && at > verb && upos[at] === 'PUNCT') head[at] = verb;
}

/**
 * Takes what stands between the noun that opens a sentence and the noun that the parser has at its head for the verb it
 * is, rather than for a participle (`Peru suspended arms deliveries to Chile.`). Changes the annotation in place.
 */
export function mendVerbsBeforeRoots(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  const root = nounAtHead(words, annotation);
  if (root < 2) return;
  // `told army chief Ann Lind`: a title before the name
  const belongs = (at: number): boolean =>
    head[at] === root || (deprel[head[at]!] === 'nmod:desc' && head[head[at]!] === root);
  const verb = deprel.findIndex(
    (relation, at) => relation === 'amod' && belongs(at) && at < root && /^VB[DN]$/.test(xpos[at]!),
  );
  const subject = verb - 1;
  if (subject < 0 || !isName(annotation, subject) || (!belongs(subject) && head[subject] !== verb)) return;
  if (!/^(?:compound|nmod|nmod:unmarked|nmod:desc)$/.test(deprel[subject]!)) return;
  raise(annotation, verb, root);
  xpos[verb] = 'VBD';
  for (let at = 0; at < verb; at++) if (head[at]! > verb) head[at] = subject;
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [head[root], deprel[root]] = [verb, 'obj'];
}

/**
 * Makes a past tense of the participle behind the name that heads a sentence, where no passive would take its preposition
 * (`Peru committed to the treaty.`). Changes the annotation in place.
 */
export function mendVerbsBehindRoots(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = nounAtHead(words, annotation);
  if (root < 0 || upos[root] !== 'PROPN') return;
  let verb = root + 1;
  while (verb < words.length && head[verb] === root && deprel[verb] === 'flat') verb++;
  if (head[verb] !== root || xpos[verb] !== 'VBN' || !/^(?:acl|amod)$/.test(deprel[verb]!)) return;
  if (hasDependant(annotation, verb, ['aux', 'obl:agent']) || !reaching.test(words[verb + 1] ?? '')) return;
  if (deprel.some((relation, at) => head[at] === root && at > verb && relation !== 'punct')) return;
  raise(annotation, verb, root);
  xpos[verb] = 'VBD';
  [head[root], deprel[root]] = [verb, 'nsubj'];
}

export const reaching = /^(?:to|for|on|against|with)$/;

/**
 * Gives the verb in a tense the noun that heads the sentence for its subject, where the parser hangs it on the clause about
 * that noun: a complement without a conjunction has no tense (`Claims that Peru raided Chile spread.`). Changes the
 * annotation in place.
 */
export function mendTensedComplements(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  const root = nounAtHead(words, annotation);
  if (root < 0) return;
  const verb = deprel.findIndex((relation, at) => {
    const clause = head[at]!;
    if (at < root || !/^VB[DZP]$/.test(xpos[at]!) || hasDependant(annotation, at, [...subjects, 'mark', 'cc', 'aux']))
      return false;
    if (relation === 'ccomp' && clause === root) return hasDependant(annotation, root, ['acl']);
    return relation === 'xcomp' && head[clause] === root && /^acl/.test(deprel[clause]!) && clause > root;
  });
  if (verb < 0) return;
  raise(annotation, verb, root);
  [head[root], deprel[root]] = [verb, 'nsubj'];
  const clause = deprel.findIndex((relation, at) => head[at] === root && at < verb && relation.startsWith('acl'));
  if (clause < 0) return;
  for (let at = root + 1; at < clause; at++) {
    // with an object of its own behind it the clause lacks none: `that` only opens it
    if (head[at] !== clause || words[at] !== 'that' || !hasDependant(annotation, clause, ['obj'], clause)) continue;
    if (!hasDependant(annotation, clause, ['nsubj']) || deprel[at] === 'nsubj') continue;
    [annotation.upos[at], xpos[at], deprel[at], deprel[clause]] = ['SCONJ', 'IN', 'mark', 'acl'];
  }
}

/**
 * Gives the verb behind the comma that closes a clause about the noun that heads the sentence that noun for its subject,
 * where the parser hangs the verb on the clause (`Huamani, a poet who served in Oslo, denounced the plan.`). Changes the
 * annotation in place.
 */
export function mendVerbsBehindRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  const root = nounAtHead(words, annotation);
  if (root < 0) return;
  const verb = deprel.findIndex(
    (relation, at) =>
      at > root &&
      words[at - 1] === ',' &&
      /^VB[DZP]$/.test(xpos[at]!) &&
      /^(?:advcl|conj|parataxis|xcomp)$/.test(relation) &&
      deprel[head[at]!] === 'acl:relcl' &&
      head[at]! < at &&
      isUnder(annotation, at, root) &&
      !hasDependant(annotation, at, [...subjects, 'mark', 'cc', 'aux']),
  );
  if (verb < 0) return;
  raise(annotation, verb, root);
  [head[root], deprel[root]] = [verb, 'nsubj'];
}

const marks = /^(?:after|before|when|while|since|because|although|though)$/i;

/**
 * Makes the clause behind a comma the main one, where the parser says it by the verb of the clause with `after` or the like
 * before it: in `Days after Lima announced that talks would go on, troops raided the camp` they raided it. Changes the
 * annotation in place.
 */
export function mendRootsWithMarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  const root = head.findIndex((above) => above < 0);
  const mark = deprel.findIndex((relation, at) => relation === 'mark' && head[at] === root && at < root);
  if (mark < 0 || !marks.test(words[mark]!)) return;
  takePastAsSaid(words, annotation, root);
  const main = deprel.findIndex((relation, at) => {
    if (!/^(?:ccomp|parataxis)$/.test(relation) || head[at] !== root || at < root) return false;
    const subject = deprel.findIndex((r, i) => r === 'nsubj' && head[i] === at && i < at);
    if (subject < root || hasDependant(annotation, at, ['mark', 'cc'])) return false;
    let first = subject;
    for (let i = subject - 1; i > root && isUnder(annotation, i, subject); i--) first = i;
    // what is said stands before it
    return (
      words[first - 1] === ',' && deprel.some((r, i) => r === 'ccomp' && head[i] === root && i > root && i < first)
    );
  });
  if (main < 0) return;
  raise(annotation, main, root);
  [head[root], deprel[root]] = [main, 'advcl'];
}
mendRootsWithMarks.needs = [marks];

/** `after Ruiz said the truce held, Peru struck`: `held` is what he said, where the parser gives the last verb both subjects. */
function takePastAsSaid(words: readonly string[], { head, deprel, xpos }: Annotation, root: number): void {
  const past = deprel.findIndex(
    (relation, at) => at > root && relation === 'acl' && /^VB[DN]$/.test(xpos[at]!) && words[at + 1] === ',',
  );
  const first = past < 0 ? -1 : head[past]!;
  const verb = first < 0 ? -1 : head[first]!;
  if (first < root || deprel[first] !== 'nsubj' || verb < past || deprel[verb] !== 'ccomp' || head[verb] !== root)
    return;
  if (!deprel.some((relation, at) => relation === 'nsubj' && head[at] === verb && at > past)) return;
  [head[past], deprel[past], xpos[past]] = [root, 'ccomp', 'VBD'];
  [head[first], deprel[first]] = [past, 'nsubj'];
}

/**
 * Takes a modal before an infinitive for its auxiliary, where the parser has both as clauses about one noun (`groups that will
 * march`). Changes the annotation in place.
 */
export function mendModalsAsClauses(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let modal = 0; modal + 1 < head.length; modal++) {
    const verb = modal + 1;
    if (xpos[modal] !== 'MD' || xpos[verb] !== 'VB' || head[modal] !== head[verb] || deprel[modal] !== deprel[verb])
      continue;
    if (!deprel[modal]!.startsWith('acl')) continue;
    for (let at = 0; at < head.length; at++) if (head[at] === modal) head[at] = verb;
    [head[modal], deprel[modal], upos[modal]] = [verb, 'aux', 'AUX'];
  }
}

/**
 * Gives the verb behind a remark the noun before the remark for its subject, where the parser hangs all on that noun
 * (`Villagers, the report notes, back the mayor.`). Changes the annotation in place.
 */
export function mendRemarksBeforeVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  const root = nounAtHead(words, annotation);
  if (root < 0 || words[root + 1] !== ',') return;
  const remark = deprel.findIndex(
    (relation, at) => head[at] === root && at > root && relation === 'parataxis' && words[at + 1] === ',',
  );
  const verb = remark + 2;
  if (remark < 0 || head[verb] !== remark || !/^VB[DZP]$/.test(xpos[verb]!)) return;
  if (!/^(?:parataxis|ccomp|conj)$/.test(deprel[verb]!) || hasDependant(annotation, verb, [...subjects, 'cc', 'mark']))
    return;
  raise(annotation, verb, root);
  head[words.length - 1] = verb;
  [head[root], deprel[root]] = [verb, 'nsubj'];
  [head[remark], deprel[remark]] = [verb, 'parataxis'];
}
mendRemarksBeforeVerbs.needs = [/^,$/];

/**
 * Takes a noun behind a verb and its particle for the object it is (`called off a march`), where the parser has the particle
 * as a preposition. Changes the annotation in place.
 */
export function mendParticlesAsCases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const verb = head[at]!;
    const particle = verb + 1;
    if (deprel[at] !== 'xcomp' || upos[at] !== 'NOUN' || verb < 0 || verb > at || upos[verb] !== 'VERB') continue;
    const isCase = /^(?:off|up)$/.test(words[particle]!) && head[particle] === at && deprel[particle] === 'case';
    const isParticle = words[particle] === 'off' && head[particle] === verb && hasDependant(annotation, at, ['det']);
    if (!isCase && !isParticle) continue;
    [head[particle], deprel[particle], xpos[particle]] = [verb, 'compound:prt', 'RP'];
    deprel[at] = 'obj';
  }
}

/** Verbs that the present of a headline has in the form of a noun. */
const headline =
  /^(?:sign|veto|vow|vote|back|slam|hail|urge|seek|ban|halt|swap|trade|blame|demand|launch|lift|hold|praise)$/;

/**
 * Makes a verb of the noun that heads a headline with a plural for its subject (`Leaders of Peru and Chile sign pact`).
 * Changes the annotation in place.
 */
export function mendHeadlinesAsNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const verb = head.findIndex((above) => above < 0);
  if (verb < 1 || upos[verb] !== 'NOUN' || !headline.test(words[verb]!) || isSentence(words)) return;
  if (hasDependant(annotation, verb, ['cop', 'det', 'case', 'aux'])) return;
  const subject = deprel.findIndex((relation, at) => head[at] === verb && at < verb && relation === 'nsubj');
  if (subject < 0 || xpos[subject] !== 'NNS') return;
  const object = deprel.findIndex(
    (relation, at) =>
      at > verb && (head[at] === verb || head[at] === subject) && /^(?:nmod|obj|conj|dep)/.test(relation),
  );
  if (object < 0 || !isName(annotation, object) || hasDependant(annotation, object, ['case', 'cc'])) return;
  [upos[verb], xpos[verb]] = ['VERB', 'VBP'];
  [head[object], deprel[object]] = [verb, 'obj'];
}
mendHeadlinesAsNouns.needs = [headline];

/**
 * Gives a verb in a tense the noun before it for its subject, where the parser says it of that noun and gives the noun to a
 * participle behind (`the claim that the king “built Lima,” adding that …`). Changes the annotation in place.
 */
export function mendTensesBehindSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 2; verb < words.length; verb++) {
    const noun = head[verb]!;
    if (xpos[verb] !== 'VBD' || deprel[verb] !== 'acl' || noun < 0 || noun > verb || deprel[noun] !== 'nsubj') continue;
    const participle = head[noun]!;
    if (participle < verb || xpos[participle] !== 'VBG' || hasDependant(annotation, participle, ['aux'])) continue;
    if (!/^(?:acl|ccomp)/.test(deprel[participle]!) || head[participle]! > noun) continue;
    if (hasDependant(annotation, verb, subjects) || !hasDependant(annotation, verb, ['obj'], verb)) continue;
    head[verb] = head[participle]!;
    deprel[verb] = deprel[participle]!;
    for (let at = 0; at < verb; at++) if (head[at] === participle) head[at] = verb;
    [head[participle], deprel[participle]] = [verb, 'advcl'];
  }
}

/**
 * What is the subject or object of a clause about a noun is a pronoun, not the conjunction that the tagger takes it for (`a
 * charge that Peru denied`). Changes the annotation in place.
 */
export function mendRelativeTags(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at < words.length; at++)
    if (
      words[at] === 'that' &&
      xpos[at] === 'IN' &&
      /^(?:nsubj|obj)/.test(deprel[at]!) &&
      deprel[head[at]!] === 'acl:relcl'
    )
      [upos[at], xpos[at]] = ['PRON', 'WDT'];
}
mendRelativeTags.needs = [/^that$/];
