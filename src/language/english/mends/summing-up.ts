import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/** Nouns that sum up the clause before them. */
export const summing =
  /^(?:charge|claim|allegation|accusation|assertion|offer|proposal|demand|suggestion|request|move|step|decision|condition|figure|threat|invitation|appeal|call|idea|plan|remark|measure|practice|verdict|ruling|phrase|word|term|description|label|view|position|argument|warning|statement|comparison|promise|pledge|complaint|conclusion|reading|prospect|vote|policy)$/;
const finite = /^VB[DZP]$/;
const charges = /^(?:charge|claim|allegation|accusation|assertion|complaint)$/;
const charging =
  /^(?:accus|alleg|charg|claim|blam|insist|assert|maintain|complain|argu|contend|warn|suggest|sa(?:id|ys?)$|t(?:old|ells?)$)/;
/** What is done with what somebody else says. */
const denying = /^(?:disput(?:es|ed)|den(?:y|ies|ied)|reject(?:s|ed)?|contest(?:s|ed)?|dispute)$/;

/** Makes a verb of `something Washington disputes`, where the parser has a noun. */
function takeAsDenial(words: readonly string[], { head, deprel, upos, xpos }: Annotation, verb: number): void {
  if (!/^(?:disputes|contests)$/.test(words[verb] ?? '') || upos[verb] !== 'NOUN' || upos[verb - 1] !== 'PROPN') return;
  if (head[verb - 1] !== verb) return;
  [upos[verb], xpos[verb], deprel[verb - 1]] = ['VERB', 'VBZ', 'nsubj'];
}

/** How many words may stand between the noun and the verb of its clause. */
const widest = 8;

/**
 * Reads `accused Peru of fraud, a charge Lima denies` as what Lima denies: a noun with an article behind a comma that sums
 * up the clause before it, with a clause of its own behind it that wants an object, though no `that` opens it. Changes the
 * annotation in place.
 */
export function mendSummingNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 3; noun + 2 < words.length; noun++) {
    // `, something Lima has ruled out`
    const isBare = words[noun] === 'something';
    const comma = isBare ? noun - 1 : noun - 2;
    if (!(isBare ? /^(?:,|--?|[–—])$/ : /^,$/).test(words[comma]!)) continue;
    if (!isBare && (!/^an?$/.test(words[noun - 1]!) || !summing.test(words[noun]!.toLowerCase()))) continue;
    if (isBare) takeAsDenial(words, annotation, noun + 2);
    const opened = /^(?:that|which)$/.test(words[noun + 1]!);
    const verb = verbBehind(annotation, opened ? noun + 2 : noun + 1);
    const wanting = verb < 0 ? -1 : wantsObject(annotation, verb);
    if (wanting < 0) continue;
    // `a move that Japan said broke the accord`: what it did
    if (deprel[verb] === 'parataxis' && head[verb]! > verb && head[head[verb]!] === noun) continue;
    const nearest = mainBefore(annotation, comma, verb, wanting === verb);
    // `accused Peru of arming gangs who smuggle drugs, a charge Lima denies`: a charge is what was said, not done
    const isClaim = charges.test(words[noun]!) || (isBare && denying.test(words[verb]!));
    const main = isClaim ? sayingAbove(words, annotation, nearest) : nearest;
    if (main < 0) continue;
    const subject = subjectOf(annotation, noun, verb, opened);
    if (subject < 0) continue;
    if (isUnder(annotation, main, verb)) {
      // the parser took the last verb for that of the sentence
      [head[main], deprel[main]] = [head[verb]!, deprel[verb]!];
      for (let at = 0; at < comma; at++) if (head[at] === verb && at !== main) head[at] = main;
    }
    [head[noun], deprel[noun]] = [main, 'appos'];
    if (!isBare) [head[noun - 1], deprel[noun - 1]] = [noun, 'det'];
    [head[comma], deprel[comma]] = [noun, 'punct'];
    if (!isBare && upos[noun] !== 'NOUN') [upos[noun], xpos[noun]] = ['NOUN', 'NN'];
    if (opened) {
      [head[noun + 1], deprel[noun + 1]] = [wanting, 'obj'];
      [upos[noun + 1], xpos[noun + 1]] = ['PRON', 'WDT'];
    }
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[verb], deprel[verb]] = [noun, 'acl:relcl'];
  }
}
mendSummingNouns.needs = [/^(?:,|--?|[–—])$/, /^(?:an?|something)$/];

/** The finite verb behind a subject that starts at a word, or behind its auxiliaries; else -1. */
function verbBehind({ upos, xpos }: Annotation, first: number): number {
  for (let at = first + 1; at < upos.length && at <= first + widest; at++) {
    if (upos[at] === 'PUNCT') return -1;
    if (upos[at] !== 'VERB') continue;
    const isTensed =
      finite.test(xpos[at]!) ||
      (xpos[at] !== 'VBG' && xpos[at] !== 'VB' && upos[upos[at - 1] === 'ADV' ? at - 2 : at - 1] === 'AUX');
    return isTensed ? at : -1;
  }
  return -1;
}

/** A verb without an object, or its infinitive that has none (`refused to endorse`); else -1. */
function wantsObject(annotation: Annotation, verb: number): number {
  const { head, deprel, xpos } = annotation;
  if (hasDependant(annotation, verb, ['obj', 'ccomp'], verb)) return -1;
  const open = deprel.findIndex((relation, at) => relation === 'xcomp' && head[at] === verb && at > verb);
  if (open < 0) return verb;
  // `called premature`: what the verb says of its object
  if (/^(?:JJ|VBN)/.test(xpos[open]!)) return verb;
  return xpos[open] === 'VB' && !hasDependant(annotation, open, ['obj', 'ccomp', 'xcomp'], open) ? open : -1;
}

/** The tensed verb that the words before the comma stand under, one with an auxiliary only where it may be, or -1. */
function mainBefore(annotation: Annotation, comma: number, clause: number, mayBePerfect: boolean): number {
  const { head, upos, xpos } = annotation;
  const isTensed = (at: number): boolean =>
    finite.test(xpos[at]!) || (mayBePerfect && xpos[at] === 'VBN' && hasDependant(annotation, at, ['aux']));
  let at = comma - 1;
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    if (at >= comma) return -1;
    if (upos[at] === 'VERB' && isTensed(at) && at !== clause) return at;
    at = head[at]!;
  }
  return -1;
}

/** The verb of saying above a clause about somebody, or that of the clause itself. */
function sayingAbove(words: readonly string[], { head, deprel, upos }: Annotation, verb: number): number {
  if (verb < 0 || !/^(?:acl|ccomp)/.test(deprel[verb]!)) return verb;
  for (let at = head[verb]!, steps = 0; at >= 0 && steps < 12; at = head[at]!, steps++)
    if (upos[at] === 'VERB' && charging.test(words[at]!)) return at;
  return verb;
}

/** The subject of the clause: its own, or the word that took the noun for a part of itself. */
function subjectOf(annotation: Annotation, noun: number, verb: number, opened: boolean): number {
  const { head, deprel, upos } = annotation;
  for (let at = noun + 1; at < verb; at++)
    if (head[at] === verb && /^nsubj/.test(deprel[at]!) && !(opened && at === noun + 1)) return at;
  for (let at = noun + 1; at < verb; at++)
    if (/^(?:PROPN|NOUN|PRON)$/.test(upos[at]!) && (head[at]! <= noun || isUnder(annotation, verb, at)) && !opened)
      return isUnder(annotation, verb, at) ? -1 : at;
  return -1;
}

/**
 * Reads `counts the lake as a sea, a label rarely used by sailors` as a label that is used: a noun with an article behind
 * a comma that sums up the clause before it, with a bare participle behind it that the parser takes for the verb of the sentence.
 * Changes the annotation in place.
 */
export function mendSummingParticiples(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 5; verb < words.length; verb++) {
    if (!/^VB[ND]$/.test(xpos[verb]!) || upos[verb] !== 'VERB' || deprel[verb] !== 'root') continue;
    if (hasDependant(annotation, verb, ['aux', 'obj', 'ccomp', 'xcomp'])) continue;
    const noun = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === verb && at < verb);
    if (noun < 3 || words[noun - 2] !== ',' || !/^an?$/.test(words[noun - 1]!) || !summing.test(words[noun]!)) continue;
    // nothing but adverbs between the noun and the participle
    if (!words.slice(noun + 1, verb).every((_, at) => /^(?:ADV|PART)$/.test(upos[noun + 1 + at]!))) continue;
    const main = deprel.findLastIndex(
      (relation, at) =>
        at < noun - 1 &&
        head[at] === verb &&
        /^(?:advcl|ccomp|parataxis|dep)$/.test(relation) &&
        finite.test(xpos[at]!),
    );
    if (main < 0 || !hasDependant(annotation, main, ['nsubj']) || hasDependant(annotation, main, ['mark'])) continue;
    for (let at = 0; at < words.length; at++)
      if (head[at] === verb && at !== noun && (at < noun - 1 || upos[at] === 'PUNCT') && at !== main) head[at] = main;
    [head[main], deprel[main]] = [-1, 'root'];
    [head[noun], deprel[noun]] = [main, 'appos'];
    [head[verb], deprel[verb], xpos[verb]] = [noun, 'acl', 'VBN'];
  }
}
mendSummingParticiples.needs = [/^,$/, /^an?$/];

/**
 * Takes a noun with an article behind a comma that sums up the clause before it, with a participle of its own, for what is said of that
 * clause, where the parser has a time or a measure (`declared a truce, a step dismissed by Lima`). Changes the annotation in place.
 */
export function mendSummingMeasures(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let noun = 4; noun + 1 < words.length; noun++) {
    if (deprel[noun] !== 'obl:unmarked' || !summing.test(words[noun]!) || !/^an?$/.test(words[noun - 1]!)) continue;
    if (words[noun - 2] !== ',' || upos[noun] !== 'NOUN' || head[noun]! < 0 || head[noun]! > noun) continue;
    if (deprel.some((relation, at) => relation === 'acl' && head[at] === noun && xpos[at] === 'VBN'))
      deprel[noun] = 'appos';
  }
}
mendSummingMeasures.needs = [/^,$/, /^an?$/];
