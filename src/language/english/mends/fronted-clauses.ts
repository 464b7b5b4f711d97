import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

/**
 * Gives the main verb its subject, where the parser gives the clause set before it two (`Shortly after the court ruled, Senator Lind of
 * Lima, now a candidate, proposed a reform`). Changes the annotation in place.
 */
export function mendSubjectsBehindFrontedClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let clause = 2; clause < words.length; clause++) {
    const main = head[clause]!;
    if (deprel[clause] !== 'advcl' || main <= clause + 2 || hasDependant(annotation, main, ['nsubj', 'csubj', 'expl']))
      continue;
    let own = -1;
    let other = -1;
    for (let at = 0; at < main; at++) {
      if (head[at] !== clause || !/^nsubj/.test(deprel[at]!)) continue;
      if (at < clause) own = at;
      else if (other < 0) other = at;
    }
    if (own < 0 || other < 0 || isInQuotation(words, clause, other)) continue;
    let first = other;
    for (let at = clause + 1; at < other; at++) if (isUnder(annotation, at, other)) first = Math.min(first, at);
    if (words[first - 1] === ',') [head[other], deprel[other]] = [main, 'nsubj'];
  }
}
mendSubjectsBehindFrontedClauses.needs = [/^,$/];

/**
 * Hangs a phrase set before a sentence on its verb, where the parser takes its name for a word of the subject behind the comma (`Across
 * the Atlantic, climate negotiators completed a pact`). Changes the annotation in place.
 */
export function mendFrontedPhrases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const start = /^["“‘']$/.test(words[0]!) ? 1 : 0;
  if (deprel[start] !== 'case' || upos[start] !== 'ADP') return;
  const comma = words.indexOf(',');
  const noun = comma - 1;
  if (comma < start + 2 || comma > start + 6 || !/^NN/.test(xpos[noun]!) || !/^(?:amod|compound)$/.test(deprel[noun]!))
    return;
  const subject = head[noun]!;
  if (subject <= comma || !/^nsubj/.test(deprel[subject]!) || head[subject]! < subject) return;
  // `In the old, walled city`: the words between two commas describe one noun
  if (words.indexOf(',', comma + 1) === comma + 2) return;
  for (let at = start; at < noun; at++) if (head[at] === subject) head[at] = noun;
  [head[noun], deprel[noun]] = [head[subject]!, 'obl'];
  upos[noun] = xpos[noun]!.startsWith('NNP') ? 'PROPN' : 'NOUN';
}
mendFrontedPhrases.needs = [/^,$/, /^\p{Lu}/u];

/**
 * Hangs a clause set before what somebody says on that, where the parser hangs it on the verb of saying behind (`“If they had asked, we
 * would have signed,” Lind said`). Changes the annotation in place.
 */
export function mendClausesBeforeQuoted(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let content = 2; content + 1 < words.length; content++) {
    const said = head[content]!;
    if (deprel[content] !== 'ccomp' || said < 4 || said < content) continue;
    // the first of what is said
    let isFirst = true;
    for (let at = 0; at < content; at++) if (head[at] === said && deprel[at] === 'ccomp') isFirst = false;
    if (!isFirst) continue;
    for (let clause = 1; clause < content; clause++) {
      if (deprel[clause] !== 'advcl' || head[clause] !== said) continue;
      const mark = deprel.findIndex((relation, at) => relation === 'mark' && head[at] === clause && at < clause);
      if (mark >= 0 && fronted.test(words[mark]!)) head[clause] = content;
    }
  }
}
const fronted = /^(?:if|unless|when|once|while|although|because|since|after|before|until|as)$/i;
mendClausesBeforeQuoted.needs = [fronted];

const saying = /^(?:says?|said|told|added|argued?s?|claim(?:s|ed)|insist(?:s|ed)|report(?:s|ed))$/;

/**
 * Hangs what describes a subject and opens its sentence on what is said, where the parser takes both for what is said (`Eager to be heard, Soto
 * is moving to Canada, he said`). Changes the annotation in place.
 */
export function mendDescriptionsBeforeQuoted(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 6; said < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB') continue;
    const first = contentOf(annotation, said, 0);
    const second = first < 0 ? -1 : contentOf(annotation, said, first + 1);
    if (
      second < 0 ||
      !hasDependant(annotation, said, ['nsubj']) ||
      !(upos[first] === 'ADJ' || /^VB[NG]$/.test(xpos[first]!))
    )
      continue;
    if (hasDependant(annotation, first, ['nsubj', 'csubj', 'cop', 'aux', 'mark', 'expl'])) continue;
    if (!hasDependant(annotation, second, ['nsubj'], first) || isInQuotation(words, first, second)) continue;
    const comma = words.indexOf(',', first);
    if (comma > 0 && comma < second) [head[first], deprel[first]] = [second, 'advcl'];
  }
}
mendDescriptionsBeforeQuoted.needs = [/^,$/, saying];

/** The first word from one on that a verb behind it says, or -1. */
function contentOf({ head, deprel }: Annotation, said: number, from: number): number {
  for (let at = from; at < said; at++) if (head[at] === said && deprel[at] === 'ccomp') return at;
  return -1;
}

/**
 * Gives a verb the subject behind the phrase that opens its sentence, where the parser takes it for more of what the phrase names (`With debt
 * offset by worries, the bank and its governor have hinted at a cut`). Changes the annotation in place.
 */
export function mendSubjectsBehindFrontedPhrases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (upos[0] !== 'ADP' || deprel[0] !== 'case') return;
  const phrase = head[0]!;
  const verb = head[phrase]!;
  if (verb < phrase + 3 || upos[verb] !== 'VERB' || !deprel[phrase]!.startsWith('obl')) return;
  const isTensed =
    /^VB[DZP]$/.test(xpos[verb]!) ||
    deprel.some((relation, at) => /^aux/.test(relation) && head[at] === verb && at < verb);
  if (!isTensed || hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl'])) return;
  const comma = words.indexOf(',', phrase);
  const noun = deprel.findIndex(
    (relation, at) =>
      at > comma && at < verb && relation === 'appos' && head[at]! < comma && isUnder(annotation, at, phrase),
  );
  if (comma < 0 || noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || upos[comma + 1] !== 'DET') return;
  for (let at = comma + 1; at < verb; at++)
    if (!isUnder(annotation, at, noun) && !/^(?:aux|advmod|punct)/.test(deprel[at]!)) return;
  [head[noun], deprel[noun], head[comma]] = [verb, 'nsubj', verb];
}
mendSubjectsBehindFrontedPhrases.needs = [/^,$/, /^\p{Lu}\p{Ll}+$/u];
