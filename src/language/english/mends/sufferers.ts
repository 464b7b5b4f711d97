import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Pasts that always have an object: without one they are participles. */
const suffered =
  /^(?:arrested|detained|jailed|imprisoned|killed|injured|wounded|abducted|kidnapped|freed|rescued|evacuated|deported|expelled|extradited|executed|beheaded|hanged|murdered|assassinated|stabbed|shot|charged|convicted|sentenced|indicted|banned|fined|ousted|sacked|seized|bombed|shelled|torched|looted|raided|sanctioned|summoned|recalled|held)$/;
/** What holds by itself. */
const holding = /^(?:truce|ceasefire|cease-fire|line|front|lines|peace|calm|deal|record)$/;

/**
 * Makes a passive of the past of a headline that has no object: `Two Peruvians arrested in Lima over plot`. Changes the annotation
 * in place.
 */
export function mendSufferersOfHeadlines(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (words.length < 4 || /^(?:[.!?:;”"'’]|\.\.\.)$/.test(words.at(-1)!)) return;
  const verb = head.indexOf(-1);
  const subject = verb - 1;
  if (verb < 1 || xpos[verb] !== 'VBD' || !suffered.test(words[verb]!)) return;
  if (head[subject] !== verb || deprel[subject] !== 'nsubj' || !/^(?:NOUN|PROPN)$/.test(upos[subject]!)) return;
  if (holding.test(words[subject]!) || !/^(?:in|over|at|by|for|on|after|from|near|as|to|with)$/.test(words[verb + 1]!))
    return;
  // `Protesters shot at police`
  if (words[verb] === 'shot' && /^(?:at|on)$/.test(words[verb + 1]!)) return;
  if (hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp', 'aux', 'conj'])) return;
  [xpos[verb], deprel[subject]] = ['VBN', 'nsubj:pass'];
}
mendSufferersOfHeadlines.needs = [suffered];

/**
 * Gives a participle joined to a passive the noun before it, which the parser joins to the passive as well:
 * `the mayor was beaten and a guard stabbed by a rebel`. Changes the annotation in place.
 */
export function mendJoinedSufferers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    const noun = verb - 1;
    const first = head[verb]!;
    if (xpos[verb] !== 'VBN' || deprel[verb] !== 'conj' || upos[noun] !== 'NOUN' || deprel[noun] !== 'conj') continue;
    if (first < 0 || head[noun] !== first || xpos[first] !== 'VBN') continue;
    if (!hasDependant(annotation, first, ['nsubj:pass']) || hasDependant(annotation, verb, ['aux', 'nsubj:pass']))
      continue;
    [head[noun], deprel[noun]] = [verb, 'nsubj:pass'];
    for (const [at, above] of head.entries()) if (above === noun && deprel[at] === 'cc') head[at] = verb;
  }
}
mendJoinedSufferers.needs = [/^(?:was|were|been|is|are)$/, /^and$/];

const kept = /^(?:hostage|captive|prisoner)$/;

/**
 * Makes an object of those who are taken hostage, whom the parser takes for an attribute of what they become:
 * `took two guards hostage`. Changes the annotation in place.
 */
export function mendHostages(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let hostage = 2; hostage < words.length; hostage++) {
    if (!kept.test(words[hostage]!) || deprel[hostage] !== 'obj') continue;
    const verb = head[hostage]!;
    const taken = hostage - 1;
    if (!/^(?:took|take|takes|taken|taking|held|hold|holding|holds)$/.test(words[verb] ?? '') || verb > taken) continue;
    if (head[taken] !== hostage || deprel[taken] !== 'compound' || !/^NNP?S?$/.test(xpos[taken]!)) continue;
    [head[taken], deprel[taken]] = [verb, 'obj'];
    [head[hostage], deprel[hostage]] = [verb, 'xcomp'];
    for (let at = verb + 1; at < taken; at++) if (head[at] === hostage) head[at] = taken;
  }
}
mendHostages.needs = [kept];

/** What those do who have left their homes. */
const fleeing = /^(?:fleeing|escaping|seeking)$/;

/**
 * Hangs on those who flee what the parser makes a clause beside the verb, with them inside it:
 * `opened its borders to Peruvians fleeing the war`. Changes the annotation in place.
 */
export function mendThoseFleeing(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 3; verb < words.length; verb++) {
    const people = verb - 1;
    if (!fleeing.test(words[verb]!) || deprel[verb] !== 'advcl' || head[people] !== verb) continue;
    if (deprel[people] !== 'obl' || !hasDependant(annotation, people, ['case'])) continue;
    [head[people], deprel[people]] = [head[verb]!, 'obl'];
    [head[verb], deprel[verb]] = [people, 'acl'];
    if (xpos[people] === 'JJ') [upos[people], xpos[people]] = ['PROPN', 'NNPS'];
  }
}
mendThoseFleeing.needs = [fleeing];

const liked = /^(?:popular|favoured|favored|crowded|busy|synonymous)$/;

/**
 * Hangs on an object what it is like, where the parser takes that for what the verb makes of it:
 * `stormed a hotel popular with officials`. Changes the annotation in place.
 */
export function mendLikedObjects(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let quality = 2; quality + 1 < words.length; quality++) {
    if (!liked.test(words[quality]!) || words[quality + 1] !== 'with' || deprel[quality] !== 'xcomp') continue;
    const verb = head[quality]!;
    const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb && at > verb);
    if (object < 0 || object > quality || upos[object] !== 'NOUN') continue;
    [head[quality], deprel[quality]] = [object, 'amod'];
  }
}
mendLikedObjects.needs = [liked, /^with$/];

/** Deeds in -ing that are as good as nouns. */
const deeds = /^(?:shelling|bombing|shooting|killing|looting|fighting|rioting|burning|stabbing|beating|lynching)$/i;

/**
 * Makes a noun of a deed in -ing that is the subject of what it did: `Shelling by the army destroyed a school`. Changes the
 * annotation in place.
 */
export function mendDeedsAsSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let deed = 0; deed + 2 < words.length; deed++) {
    if (!deeds.test(words[deed]!) || deprel[deed] !== 'csubj' || xpos[deed] !== 'VBG') continue;
    if (!/^(?:by|of|in|near|between|around|on|from)$/.test(words[deed + 1]!)) continue;
    if (hasDependant(annotation, deed, ['obj', 'mark', 'nsubj', 'aux'])) continue;
    [deprel[deed], upos[deed], xpos[deed]] = ['nsubj', 'NOUN', 'NN'];
    for (const [at, above] of head.entries()) if (above === deed && deprel[at]!.startsWith('obl')) deprel[at] = 'nmod';
  }
}
mendDeedsAsSubjects.needs = [deeds];
