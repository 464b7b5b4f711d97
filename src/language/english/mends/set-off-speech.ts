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

/** Verbs by which somebody gives a thing a name. */
const calling =
  /^(?:dismissed|denounced|rejected|condemned|described|branded|decried|praised|hailed|criticised|criticized|derided|welcomed|portrayed|attacked|labelled|labeled)$/;

/**
 * Takes the noun behind `as` and an adjective for the object that was moved to the end (`Chile dismissed as baseless a claim
 * to the islands`). Changes the annotation in place.
 */
export function mendCalledAs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 4 < words.length; verb++) {
    const [as, adjective] = [verb + 1, verb + 2];
    if (words[as] !== 'as' || !calling.test(words[verb]!) || xpos[adjective] !== 'JJ') continue;
    const noun = head[as]!;
    if (noun <= adjective || head[noun] !== verb || !/^(?:obl|advcl|xcomp)$/.test(deprel[noun]!)) continue;
    // `as baseless claims`: without what opens a noun phrase the adjective is part of it
    const opens = /^(?:DET|PROPN)$/.test(upos[adjective + 1]!) || xpos[adjective + 1] === 'PRP$';
    if (!opens || hasDependant(annotation, verb, ['obj', 'aux'])) continue;
    [head[as], head[adjective], deprel[adjective]] = [adjective, verb, 'obl'];
    deprel[noun] = 'obj';
    xpos[verb] = 'VBD';
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj:pass' && head[at] === verb && at < verb);
    if (subject >= 0) deprel[subject] = 'nsubj';
  }
}

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

const isPassiveWithoutSubject = (annotation: Annotation, verb: number, words: readonly string[]): boolean =>
  annotation.xpos[verb] === 'VBN' &&
  /^(?:ccomp|conj|advcl|acl|parataxis|xcomp|acl:relcl)$/.test(annotation.deprel[verb]!) &&
  /^(?:is|are|was|were)$/.test(words[verb - 1]!) &&
  annotation.head[verb - 1] === verb &&
  annotation.deprel[verb - 1] === 'aux:pass' &&
  !hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'cc']);
