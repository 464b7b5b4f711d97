import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

const saying =
  /^(?:said|told|announced|reported|added|explained|noted|warned|argued|claimed|insisted|confirmed|stated|wrote|recalled|complained|concluded|suggested|testified|acknowledged|conceded|replied)$/;

/**
 * Gives a verb of saying at the end of a sentence its subject, where a clause or phrase about the speaker stands between and
 * the parser calls the speaker by name: `The dam is safe, Lind, who heads the mission, insisted.`. Changes the annotation
 * in place.
 */
export function mendSpeakersSetOff(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 6; said < words.length; said++) {
    if (xpos[said] !== 'VBD' || !saying.test(words[said]!) || words[said - 1] !== ',') continue;
    const verb = head[said]!;
    if (verb < 0 || verb > said || !/^(?:conj|parataxis|ccomp|advcl|dep)$/.test(deprel[said]!)) continue;
    if (hasDependant(annotation, said, ['nsubj', 'csubj', 'aux', 'mark', 'cc', 'ccomp', 'obj'])) continue;
    const speaker = deprel.findIndex(
      (relation, at) =>
        at < said &&
        at > verb &&
        head[at] === verb &&
        /^(?:vocative|appos|nsubj|nsubj:pass|conj|obl:unmarked|parataxis)$/.test(relation) &&
        /^(?:PROPN|NOUN)$/.test(upos[at]!) &&
        hasDependant(annotation, at, ['acl', 'appos'], at),
    );
    if (speaker < 0 || isInQuotation(words, 0, said)) continue;
    let first = speaker;
    while (first > 0 && isUnder(annotation, first - 1, speaker) && words[first - 1] !== ',') first--;
    let last = speaker;
    while (last + 1 < said && (isUnder(annotation, last + 1, speaker) || words[last + 1] === ',')) last++;
    if (words[first - 1] !== ',' || last + 1 < said) continue;
    [head[speaker], deprel[speaker], deprel[said]] = [said, 'nsubj', 'parataxis'];
  }
}
mendSpeakersSetOff.needs = [saying];

/**
 * Makes a passive behind the clause of a noun that opens a sentence its predicate, where the parser takes the noun for the head
 * and the passive for a part of that clause (`Peru's claim that the islands are its own was dismissed by Chile.`): a clause
 * has one verb with a tense. Changes the annotation in place.
 */
export function mendPassivesBehindClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const noun = head.findIndex((above) => above < 0);
  if (noun < 0 || upos[noun] !== 'NOUN' || hasDependant(annotation, noun, ['cop', 'nsubj', 'case', 'aux'])) return;
  const that = noun + 1;
  if (words[that] !== 'that' || deprel[that] !== 'mark' || words.at(-1) !== '.') return;
  const clause = deprel.findIndex((relation, at) => relation === 'acl' && head[at] === noun && at > that);
  if (clause < 0) return;
  const verb = deprel.findIndex(
    (_, at) =>
      at > that && isUnder(annotation, at, clause) && at !== clause && isPassiveWithoutSubject(annotation, at, words),
  );
  // the clause has a verb of its own before the passive
  const be = deprel.findIndex((relation, at) => relation === 'aux:pass' && head[at] === verb);
  const hasOwn = deprel.some(
    (relation, at) => at > that && at < be && /^(?:aux|cop)/.test(relation) && head[at] !== verb,
  );
  const isTensed = annotation.xpos.some(
    (tag, at) => at > that && at < be && /^VB[DPZ]$/.test(tag) && upos[at] === 'VERB',
  );
  if (verb < 0 || be < that || words[be - 1] === ',' || !(hasOwn || isTensed)) return;
  // `that` opens what now heads the clause
  if (head[that] === verb) head[that] = clause;
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[noun], deprel[noun]] = [verb, 'nsubj:pass'];
  for (let at = verb + 1; at < words.length; at++) if (head[at] === noun || head[at] === clause) head[at] = verb;
}
mendPassivesBehindClaims.needs = [/^that$/];

const isPassiveWithoutSubject = (annotation: Annotation, verb: number, words: readonly string[]): boolean =>
  annotation.xpos[verb] === 'VBN' &&
  /^(?:ccomp|conj|advcl|acl|parataxis|xcomp|acl:relcl)$/.test(annotation.deprel[verb]!) &&
  /^(?:is|are|was|were)$/.test(words[verb - 1]!) &&
  annotation.head[verb - 1] === verb &&
  annotation.deprel[verb - 1] === 'aux:pass' &&
  !hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'cc']);

/**
 * Takes a verb of saying between two commas, with its speaker before it, for a remark, where the parser makes an adverbial clause
 * of it; what opens the sentence belongs to what is said: `If Chile attacks, the general said, Peru will respond.`. Changes
 * the annotation in place.
 */
export function mendRemarksBeforeClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let said = 4; said + 2 < words.length; said++) {
    const verb = head[said]!;
    if (deprel[said] !== 'advcl' || verb < said || words[said + 1] !== ',' || !/^VB[DZP]$/.test(xpos[said]!)) continue;
    if (hasDependant(annotation, said, ['mark', 'advmod', 'obj', 'ccomp', 'xcomp', 'aux'])) continue;
    if (!hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl'])) continue;
    const speaker = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at < said);
    let first = speaker;
    while (first > 0 && isUnder(annotation, first - 1, speaker)) first--;
    if (speaker < 0 || words[first - 1] !== ',' || first < 3) continue;
    deprel[said] = 'parataxis';
    for (let at = 0; at < first; at++) if (head[at] === said && deprel[at] !== 'punct') head[at] = verb;
  }
}
mendRemarksBeforeClauses.needs = [/^,$/];

/**
 * Takes a past tense between commas right behind its noun for what is said of that, and the verb behind it for the predicate,
 * where the parser makes the first the head: `The minister, asked about the leak, shrugged.`. Changes the annotation in place.
 */
export function mendParticiplesAsRoots(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  const participle = head.findIndex((above) => above < 0);
  if (participle < 2 || xpos[participle] !== 'VBD' || !/ed$/.test(words[participle]!)) return;
  if (words[participle - 1] !== ',' || hasDependant(annotation, participle, ['aux', 'obj', 'ccomp', 'cc'])) return;
  const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === participle);
  if (subject < 0 || subject > participle - 2) return;
  const verb = deprel.findIndex(
    (relation, at) =>
      at > participle &&
      head[at] === participle &&
      /^(?:parataxis|conj|advcl)$/.test(relation) &&
      /^VB[DZP]$/.test(xpos[at]!) &&
      words[at - 1] === ',',
  );
  if (verb < 0 || hasDependant(annotation, verb, ['nsubj', 'csubj', 'mark', 'cc', 'expl'])) return;
  for (let at = 0; at < words.length; at++)
    if (head[at] === participle && (at > verb || at < subject || words[at] === '.')) head[at] = verb;
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[subject], xpos[participle]] = [verb, 'VBN'];
  [head[participle], deprel[participle]] = [subject, 'acl'];
}
mendParticiplesAsRoots.needs = [/ed$/, /^,$/];

/**
 * Takes a verb of saying between two commas for a remark on the clause before it, and the clause of time behind it for a part
 * of that, where the parser makes it what is said (`Peru agreed to leave, envoys said, a day after Chile refused.`). Changes
 * the annotation in place.
 */
export function mendRemarksBeforeTimes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let said = 4; said + 3 < words.length; said++) {
    const verb = head[said]!;
    if (deprel[said] !== 'conj' || !saying.test(words[said]!) || words[said + 1] !== ',' || verb > said) continue;
    if (deprel.some((relation, at) => head[at] === said && /^(?:cc|aux|obj)/.test(relation) && relation !== 'ccomp'))
      continue;
    const speaker = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at < said);
    let first = speaker;
    while (first > 0 && isUnder(annotation, first - 1, speaker) && words[first - 1] !== ',') first--;
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at > said);
    if (speaker < 0 || clause < 0 || words[first - 1] !== ',') continue;
    const isOfTime = deprel.some(
      (relation, at) =>
        relation === 'mark' && head[at] === clause && /^(?:after|before|as|when|while|since|because)$/.test(words[at]!),
    );
    if (!isOfTime) continue;
    [head[clause], deprel[clause], deprel[said]] = [verb, 'advcl', 'parataxis'];
  }
}
mendRemarksBeforeTimes.needs = [saying];

/** What is done to somebody before he speaks. */
const addressed = /^(?:asked|pressed|questioned|quizzed|reached|contacted|interviewed|challenged|confronted)$/;

/**
 * Takes such a verb between commas right behind a noun for what is said of that, and the noun for the subject of the verb behind
 * it, where the parser makes a clause of both (`The envoy, asked about the leak, said he knew.`). Changes the annotation in
 * place.
 */
export function mendAskedSpeakers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let asked = 2; asked + 2 < words.length; asked++) {
    const verb = head[asked]!;
    if (!addressed.test(words[asked]!) || words[asked - 1] !== ',' || verb < asked || words[verb - 1] !== ',') continue;
    if (!/^(?:ccomp|advcl|parataxis)$/.test(deprel[asked]!) || !/^VB[DZP]$/.test(xpos[verb]!)) continue;
    if (hasDependant(annotation, asked, ['aux', 'obj', 'ccomp', 'mark'])) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl'])) continue;
    const speaker = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === asked && at < asked - 1);
    if (speaker < 0) continue;
    for (let at = 0; at < speaker; at++) if (head[at] === asked) head[at] = verb;
    [head[speaker], deprel[speaker]] = [verb, 'nsubj'];
    [head[asked], deprel[asked], xpos[asked]] = [speaker, 'acl', 'VBN'];
  }
}
mendAskedSpeakers.needs = [addressed];

/**
 * Makes the answer the head of a sentence that opens with what somebody is asked, where the parser takes the answer for a part of the
 * question or beside it (`Asked whether he would go to court, Lind declined to comment.`). Changes the annotation in place.
 */
export function mendAnswersOfAsked(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  const asked = /^when$/i.test(words[0] ?? '') ? 1 : 0;
  if (head[asked] !== -1 || !addressed.test(words[asked]?.toLowerCase() ?? '')) return;
  if (hasDependant(annotation, asked, ['nsubj', 'aux', 'cop'])) return;
  // `Asked whether the truce holds, most said yes`: the question has a verb of its own
  const answer = deprel.findIndex((relation, at) => {
    if (head[at] !== asked || at <= asked + 3 || !/^(?:ccomp|parataxis|conj|advcl)$/.test(relation)) return false;
    return /^VB[DZP]$/.test(xpos[at]!) && words[firstOfSpeaker(words, annotation, at) - 1] === ',';
  });
  if (answer < 0 || hasDependant(annotation, answer, ['mark', 'cc'])) return;
  for (let at = answer + 1; at < words.length; at++) if (head[at] === asked) head[at] = answer;
  [head[answer], deprel[answer]] = [-1, 'root'];
  [head[asked], deprel[asked], xpos[asked]] = [answer, 'advcl', 'VBN'];
}
mendAnswersOfAsked.needs = [/^,$/];

/** Where the subject before a verb begins, or 0. */
function firstOfSpeaker(words: readonly string[], annotation: Annotation, verb: number): number {
  const { head, deprel } = annotation;
  const speaker = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === verb && at < verb);
  let first = Math.max(0, speaker);
  while (first > 0 && isUnder(annotation, first - 1, speaker) && words[first - 1] !== ',') first--;
  return first;
}

/** Forms that are a past tense and never a participle. */
const onlyPast =
  /^(?:drew|gave|took|saw|wrote|spoke|broke|chose|fell|flew|grew|knew|rose|threw|drove|began|rang|sang|swore|tore|wore|shook|went|did|stole|froze|forgot|forbade|withdrew)$/;

/**
 * Makes a past tense the predicate of the noun that opens a sentence, where the parser takes it for an attribute of its object
 * inside the clause of that noun (`Lind's refusal to testify drew criticism.`). Changes the annotation in place.
 */
export function mendPastsAsAttributes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const noun = head.findIndex((above) => above < 0);
  if (noun < 0 || upos[noun] !== 'NOUN' || words.at(-1) !== '.') return;
  if (hasDependant(annotation, noun, ['cop', 'nsubj', 'aux', 'case'])) return;
  const verb = words.findIndex((word, at) => at > noun && onlyPast.test(word) && deprel[at] === 'amod');
  const object = head[verb] ?? -1;
  if (verb < 0 || object < verb || !isUnder(annotation, object, noun)) return;
  const above = head[object]!;
  for (let at = verb + 1; at < words.length; at++) if (head[at] === above || head[at] === noun) head[at] = verb;
  [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VBD', -1, 'root'];
  [head[object], deprel[object]] = [verb, 'obj'];
  [head[noun], deprel[noun]] = [verb, 'nsubj'];
}

/**
 * Gives `according to` behind the last comma of a sentence to its main verb: whoever is named tells all of it (`Lind told Peru
 * that it had no right to leave, according to his ministry.`). Changes the annotation in place.
 */
export function mendClosingAttribution(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  const according = words.lastIndexOf('according');
  if (according < 4 || words[according - 1] !== ',' || words[according + 1] !== 'to') return;
  const noun = head[according]!;
  const root = head.findIndex((above) => above < 0);
  if (deprel[according] !== 'case' || noun < according || root < 0 || root > according || noun === root) return;
  if (!/^(?:obl|nmod)/.test(deprel[noun]!) || isInQuotation(words, 0, according)) return;
  // behind a semicolon something else is told
  if (words.some((word, at) => word === ';' && at > root && at < according)) return;
  for (let at = according; at < words.length - 1; at++) if (!isUnder(annotation, at, noun)) return;
  [head[noun], deprel[noun]] = [root, 'obl'];
}
mendClosingAttribution.needs = [/^to$/, /^,$/];
