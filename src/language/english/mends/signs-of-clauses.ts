import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const sign = /^(?:sign|signal|indication|evidence|proof|hint|suggestion|admission|token|warning)$/;
const finite = /^VB[DZP]$/;

/**
 * Makes a clause of what a sign shows, where the parser takes it for a word of the subject of that: in `Prices fell, a sign investors fear a
 * slump` it is the investors who fear it, and no prices. Changes the annotation in place.
 */
export function mendSignsOfClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 3; noun + 3 < words.length; noun++) {
    const subject = noun + 1;
    if (!sign.test(words[noun]!) || deprel[noun] !== 'compound' || head[noun] !== subject) continue;
    const verb = head[subject]!;
    if (verb < subject + 1 || deprel[subject] !== 'nsubj' || upos[verb] !== 'VERB' || !finite.test(xpos[verb]!))
      continue;
    if (xpos[subject] !== 'NNS' || hasDependant(annotation, verb, ['mark', 'cc'])) continue;
    let first = noun;
    while (first > 0 && head[first - 1] === subject && /^(?:det|amod|advmod)/.test(deprel[first - 1]!)) first--;
    if (words[first - 1] !== ',') continue;
    const main = mainBefore(annotation, verb, first);
    if (main < 0) continue;
    for (let at = first; at < noun; at++) head[at] = noun;
    if (head[verb] === -1 || head[main] === verb) {
      [head[main], deprel[main]] = [head[verb]!, deprel[verb]!];
      for (let at = 0; at < words.length; at++)
        if (head[at] === verb && (at < first || deprel[at] === 'punct')) head[at] = main;
    }
    [head[noun], deprel[noun]] = [main, 'parataxis'];
    [head[verb], deprel[verb]] = [noun, 'acl'];
    head[first - 1] = noun;
  }
}
mendSignsOfClauses.needs = [sign, /^,$/];

/** The verb with a tense of the clause before a comma, which a verb behind it stands beside or has under it; or -1. */
function mainBefore({ head, deprel, upos, xpos }: Annotation, verb: number, comma: number): number {
  const above = head[verb]!;
  if (above >= 0 && above < comma) return upos[above] === 'VERB' ? above : -1;
  return deprel.findIndex(
    (relation, at) =>
      at < comma &&
      head[at] === verb &&
      /^(?:advcl|ccomp|parataxis)$/.test(relation) &&
      upos[at] === 'VERB' &&
      finite.test(xpos[at]!),
  );
}

const presents =
  /^(?:objects|demands|plans|hopes|votes|fears|backs|claims|calls|vows|pledges|charges|protests|appeals|moves|works)$/;

/**
 * Makes a verb of a plural that is said of a subject without any verb: `The body that runs the scheme, the UNG, objects to the rules`. Changes
 * the annotation in place.
 */
export function mendPluralsWithSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const verb = head.indexOf(-1);
  if (verb < 2 || xpos[verb] !== 'NNS' || !presents.test(words[verb]!)) return;
  if (
    !hasDependant(annotation, verb, ['nsubj']) ||
    hasDependant(annotation, verb, ['cop', 'det', 'amod', 'aux', 'case'])
  )
    return;
  if (!/^(?:to|for|that|on|in|against)$/.test(words[verb + 1] ?? '')) return;
  [upos[verb], xpos[verb]] = ['VERB', 'VBZ'];
  for (let at = verb + 1; at < words.length; at++) {
    if (head[at] !== verb) continue;
    if (deprel[at] === 'nmod') deprel[at] = 'obl';
    else if (deprel[at] === 'acl') deprel[at] = xpos[at] === 'VB' ? 'xcomp' : 'ccomp';
  }
}
mendPluralsWithSubjects.needs = [presents];

/**
 * Sets what stands before a subject and a comma apart, where the verb has an object of its own: `The reason, they remember Huamani`. Changes the
 * annotation in place.
 */
export function mendObjectsSetBefore(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const verb = head.indexOf(-1);
  if (verb < 3 || upos[verb] !== 'VERB') return;
  const before = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb && at < verb);
  if (before < 0 || words[before + 1] !== ',' || !hasDependant(annotation, verb, ['obj'], verb)) return;
  if (hasDependant(annotation, verb, ['nsubj'], before)) deprel[before] = 'dislocated';
}
mendObjectsSetBefore.needs = [/^,$/];

const held =
  /^(?:hope|sign|doubt|feeling|fear|belief|evidence|guarantee|assurance|indication|chance|proof|prospect|expectation|confidence|illusion)s?$/;

/**
 * Hangs a clause with `that` on the noun that says how it is held, where a quotation ends between them and the parser hangs it on the verb
 * (`“I left without any hope” that the army would leave`). Changes the annotation in place.
 */
export function mendClausesBehindQuotedNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let that = 3; that + 2 < words.length; that++) {
    const noun = that - 2;
    const clause = head[that]!;
    if (words[that] !== 'that' || !/^["”»]$|^''$/.test(words[that - 1]!) || !held.test(words[noun]!)) continue;
    if (upos[noun] !== 'NOUN' || clause < that || deprel[clause] !== 'ccomp' || head[clause]! >= that) continue;
    if (!deprel.some((relation, at) => head[at] === clause && at > that && /^nsubj/.test(relation))) continue;
    [head[clause], deprel[clause], deprel[that]] = [noun, 'acl', 'mark'];
  }
}
mendClausesBehindQuotedNouns.needs = [/^that$/, held, /^["”»]$|^''$/];
