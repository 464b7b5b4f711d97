import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Nouns that sum up what was told before them. */
const summing =
  /^(?:figure|number|estimate|account|version|finding|claim|charge|accusation|allegation|assertion|move|decision|step|report|demand|proposal|idea|view|verdict|ruling|remark|suggestion|plan|policy|threat|warning)$/;

/**
 * Reads `torture was common, a finding Lima called absurd` as a finding that Lima called so, where the parser takes the two
 * nouns for one name, or what follows for the next clause. Changes the annotation in place.
 */
export function mendClaimsBeforeNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 4; noun + 2 < words.length; noun++) {
    if (!summing.test(words[noun]!) || !/^an?$/.test(words[noun - 1]!) || !/^[,–—]$/.test(words[noun - 2]!)) continue;
    const last = phraseEnd(annotation, noun + 1);
    if (last < 0) continue;
    const verb = upos[last + 1] === 'AUX' && /^(?:has|have|had)$/.test(words[last + 1]!) ? last + 2 : last + 1;
    // `a figure the government disputes`: a plural that has a subject is a verb
    if (xpos[verb] === 'NNS' && deprel[verb]!.startsWith('acl') && head[verb] === noun && head[last] === verb)
      [upos[verb], xpos[verb]] = ['VERB', 'VBZ'];
    if (upos[verb] !== 'VERB' || !/^VB[DNZP]$/.test(xpos[verb]!)) continue;
    if (hasDependant(annotation, verb, ['obj', 'ccomp', 'aux:pass', 'obl:agent', 'cc'])) continue;
    let name = last;
    while (head[name]! > noun && head[name]! < last) name = head[name]!;
    const isNext = head[noun] === name || head[noun] === verb;
    const above = isNext ? clauseBefore(annotation, noun) : head[noun]!;
    if (above < 0 || above > noun) continue;
    for (let at = 0; at < noun; at++) if (head[at] === name || head[at] === verb) head[at] = noun;
    [head[noun], deprel[noun], upos[noun], xpos[noun]] = [
      above,
      deprel[noun] === 'parataxis' ? 'parataxis' : 'appos',
      'NOUN',
      'NN',
    ];
    [head[verb], deprel[verb]] = [noun, 'acl:relcl'];
    if (xpos[verb] === 'VBN' && verb === last + 1) xpos[verb] = 'VBD';
    [head[name], deprel[name]] = [verb, 'nsubj'];
  }
}
mendClaimsBeforeNames.needs = [summing];

/** The last word of the name, or of the noun with its article, that begins at a word; else -1. */
function phraseEnd({ upos, deprel }: Annotation, first: number): number {
  let at = first;
  const hasArticle = upos[at] === 'DET';
  if (hasArticle) at++;
  while (hasArticle && upos[at] === 'ADJ') at++;
  const begin = at;
  while (upos[at] === 'PROPN' || (hasArticle && upos[at] === 'NOUN' && !deprel[at]!.startsWith('acl'))) at++;
  return at > begin ? at - 1 : -1;
}

/** The predicate of the clause that ends before a word; else -1. */
function clauseBefore({ head, deprel }: Annotation, word: number): number {
  for (let at = word - 1; at >= 0; at--)
    if (/^(?:root|ccomp|conj|advcl|parataxis)$/.test(deprel[at]!) && (head[at]! < at || head[at]! > word)) return at;
  return -1;
}

/** Verbs that give voice to a feeling, and what they give voice to. */
const voicing = /^(?:voic|express|rais|sound|convey)(?:e|es|ed|ing|s)?$/;

/** Gives `voiced alarm at the raid` its object, where the parser takes it for an adverbial. Changes the annotation in place. */
export function mendThingsVoiced(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let noun = 1; noun < words.length; noun++) {
    const verb = head[noun]!;
    if (deprel[noun] !== 'obl' || !/^NNS?$/.test(xpos[noun]!) || verb < 0 || verb > noun || noun - verb > 4) continue;
    if (!voicing.test(words[verb]!) || hasDependant(annotation, verb, ['obj', 'aux:pass'])) continue;
    if (!hasDependant(annotation, noun, ['case'])) deprel[noun] = 'obj';
  }
}
mendThingsVoiced.needs = [voicing];

/** Makes a clause of what `denied it had shot at them` denies, where the parser takes its verb for a noun's. Changes the annotation in place. */
export function mendClausesAsObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb < words.length; verb++) {
    if (deprel[verb] !== 'obj' || upos[verb] !== 'VERB' || head[verb]! > verb || head[verb]! < 0) continue;
    if (!/^VB[DNZP]?$/.test(xpos[verb]!) || !hasDependant(annotation, verb, ['nsubj'], head[verb]!)) continue;
    if (/^VB[DZP]$/.test(xpos[verb]!) || hasDependant(annotation, verb, ['aux'])) deprel[verb] = 'ccomp';
  }
}

const asking = /^(?:asked|questioned|pressed|quizzed|grilled|told|briefed)$/i;

/** Gives `Asked by reporters about the raid` back what is asked about. Changes the annotation in place. */
export function mendTopicsOfAsked(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let at = 3; at < words.length; at++) {
    const asker = head[at]!;
    if (deprel[at] !== 'nmod' || asker < 1 || asker > at) continue;
    const verb = head[asker]!;
    if (verb < 0 || !asking.test(words[verb]!)) continue;
    if (deprel[asker] !== 'obl:agent' && !(deprel[asker] === 'obl' && words[asker - 1] === 'by')) continue;
    const isTopic = words.some(
      (word, i) => head[i] === at && deprel[i] === 'case' && /^(?:about|on|regarding)$/.test(word),
    );
    if (isTopic) [head[at], deprel[at]] = [verb, 'obl'];
  }
}
mendTopicsOfAsked.needs = [asking];

/** Makes the one behind `“…,” remembered Ann Bell` her who says it, where the parser takes her for what is remembered. Changes the annotation in place. */
export function mendSpeakersBehindQuoted(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 1 < words.length; verb++) {
    if (xpos[verb] !== 'VBD' || !/^["”]$/.test(words[verb - 1]!) || !/^[,?!]$/.test(words[verb - 2]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'aux', 'csubj'])) continue;
    const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb && at > verb);
    if (object > 0 && upos[object] === 'PROPN') deprel[object] = 'nsubj';
  }
}
mendSpeakersBehindQuoted.needs = [/^["”]$/, /^[,?!]$/];
