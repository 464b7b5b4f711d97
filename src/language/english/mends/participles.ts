import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/** Participles that open a phrase of their own wherever they stand (`signed the deal based on …`). */
const prepositional = new Set(['based', 'given', 'compared', 'provided', 'followed', 'accompanied']);

/** Verbs that have something done to their object (`ordered nine officials jailed`). */
const causing =
  /^(?:order|want|ha[vds]|g[eo]t|ke[ep]|leave|left|s[ae][ew]|f[io]u?nd|ma[dk]e|need|like|watch|hear|felt|feel)/i;

/**
 * Hangs a past participle on the noun right before it, of which it says what befell it (`treated hundreds of Haitians
 * injured in the quake`), rather than on the verb whose object that is. Changes the annotation in place.
 */
export function mendParticiplesBehindNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at < words.length; at++) {
    const noun = at - 1;
    if (isOfCounted(words, annotation, at)) head[at] = noun;
    if (
      xpos[at] !== 'VBN' ||
      !/^(?:advcl|xcomp)$/.test(deprel[at]!) ||
      (upos[noun] !== 'NOUN' && upos[noun] !== 'PROPN')
    )
      continue;
    const verb = head[at]!;
    if (verb < 0 || verb >= noun || upos[verb] !== 'VERB' || prepositional.has(words[at]!.toLowerCase())) continue;
    if (causing.test(words[verb]!)) continue;
    if (deprel[at] === 'xcomp' && (deprel[noun] !== 'obj' || head[noun] !== verb)) continue;
    if (
      !isUnder(annotation, noun, verb) ||
      isUnder(annotation, noun, at) ||
      hasDependant(annotation, at, ['mark', 'nsubj', 'advmod'])
    )
      continue;
    head[at] = noun;
    deprel[at] = 'acl';
  }
}

/** Whether a participle hangs on a number rather than on those whom it counts (`hundreds of Haitians injured`). */
const isOfCounted = (words: readonly string[], { head, deprel, xpos }: Annotation, participle: number): boolean =>
  xpos[participle] === 'VBN' &&
  deprel[participle] === 'acl' &&
  counting.test(words[head[participle]!] ?? '') &&
  deprel[participle - 1] === 'nmod' &&
  head[participle - 1] === head[participle];

const counting = /^(?:dozens|scores|hundreds|thousands|millions|number|handful)$/i;

/**
 * Takes a plural noun that was read as a verb back to the noun it is: its supposed subject is a plural right before it,
 * with which a verb in -s cannot agree (`froze arms exports to Chad`). Changes the annotation in place.
 */
export function mendPluralsAsVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const noun = at - 1;
    if (xpos[at] !== 'VBZ' || upos[at] !== 'VERB' || deprel[at] !== 'ccomp') continue;
    if (xpos[noun] !== 'NNS' || deprel[noun] !== 'nsubj' || head[noun] !== at) continue;
    const verb = head[at]!;
    if (verb < 0 || verb >= noun || upos[verb] !== 'VERB' || hasDependant(annotation, verb, ['obj'])) continue;
    if (hasDependant(annotation, at, ['mark', 'aux', 'obj', 'ccomp', 'xcomp'])) continue;
    upos[at] = 'NOUN';
    xpos[at] = 'NNS';
    deprel[at] = 'obj';
    deprel[noun] = 'compound';
    for (let word = 0; word < words.length; word++) {
      if (head[word] === noun && word < noun) head[word] = at;
      else if (head[word] === at && deprel[word] === 'obl') deprel[word] = 'nmod';
    }
  }
}

/**
 * Joins a verb in the past behind `and` to the verb before it, where the parser takes it for an adjective of the noun in
 * between (`denied any part and accused Peru of …`). Changes the annotation in place.
 */
export function mendJoinedPasts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at < words.length; at++) {
    const noun = head[at]!;
    if (!/^(?:amod|conj)$/.test(deprel[at]!) || upos[at] !== 'VERB' || !/^VB[DNZ]$/.test(xpos[at]!)) continue;
    if (!/^(?:and|but)$/.test(words[at - 1]!) || head[at - 1] !== at || noun !== at - 2 || upos[noun] !== 'NOUN')
      continue;
    const verb = head[noun]!;
    if (verb < 0 || verb > noun || upos[verb] !== 'VERB' || !/^VB[DZ]$/.test(xpos[verb]!)) continue;
    // `a fridge and accused men`: a participle has no object
    if (xpos[at] !== xpos[verb] && !(xpos[at] === 'VBN' && hasDependant(annotation, at, ['obj'], at))) continue;
    xpos[at] = xpos[verb]!;
    head[at] = verb;
    deprel[at] = 'conj';
  }
}
mendJoinedPasts.needs = [/^(?:and|but)$/];

/**
 * The same where the parser joins what the second verb has for its object to that of the first (`denied any role and accused
 * Peru of …`): no name stands behind a participle as behind an adjective. Changes the annotation in place.
 */
export function mendJoinedNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 4; name < words.length; name++) {
    const at = name - 1;
    const noun = head[name]!;
    if (deprel[name] !== 'conj' || upos[name] !== 'PROPN' || head[at] !== name || deprel[at] !== 'amod') continue;
    if (upos[at] !== 'VERB' || !/^VB[DN]$/.test(xpos[at]!) || !/^(?:and|but)$/.test(words[at - 1]!)) continue;
    if (noun < 0 || noun > at - 2 || upos[noun] !== 'NOUN' || deprel[noun] !== 'obj') continue;
    const verb = head[noun]!;
    if (verb < 0 || verb > noun || xpos[verb] !== 'VBD') continue;
    xpos[at] = 'VBD';
    [head[at], deprel[at]] = [verb, 'conj'];
    [head[name], deprel[name]] = [at, 'obj'];
    for (let word = 0; word < words.length; word++) {
      if (head[word] === name && word < at) head[word] = at;
      else if (head[word] === noun && word > name) [head[word], deprel[word]] = [at, 'obl'];
    }
  }
}
mendJoinedNames.needs = [/^(?:and|but)$/];

/** Verbs behind which a form in -ing is what somebody did, with an object of its own (`denied shelling towns`). */
const owning = /^(?:den(?:y|ies|ied|ying)|admit(?:s|ted|ting)?)$/i;

/** Gives the gerund behind a denial its object, where the parser makes an adjective of it. Changes the annotation in place. */
export function mendGerundsAsAdjectives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    const noun = head[at]!;
    const verb = at - 1;
    if (xpos[at] !== 'VBG' || deprel[at] !== 'amod' || noun < at || !owning.test(words[verb]!)) continue;
    if (deprel[noun] !== 'obj' || head[noun] !== verb) continue;
    upos[at] = 'VERB';
    head[at] = verb;
    deprel[at] = 'xcomp';
    head[noun] = at;
  }
}
mendGerundsAsAdjectives.needs = [owning];

/**
 * Takes a form in -ing that was read as an adjective back to the verb it is, where it has an object or an infinitive that
 * no adjective has (`is promising to leave`, `are challenging the ban`). Changes the annotation in place.
 */
export function mendProgressivesAsAdjectives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    if (upos[at] !== 'ADJ' || !/ing$/.test(words[at]!) || deprel[at] === 'amod') continue;
    const hasInfinitive = words[at] === 'promising' && words[at + 1] === 'to' && xpos[at + 1] === 'TO';
    if (!hasInfinitive && !hasDependant(annotation, at, ['obj'], at)) continue;
    upos[at] = 'VERB';
    xpos[at] = 'VBG';
    for (let word = 0; word < at; word++) if (head[word] === at && deprel[word] === 'cop') deprel[word] = 'aux';
  }
}
mendProgressivesAsAdjectives.needs = [/ing$/];

/** What goes on somewhere, in words that are gerunds too. */
const goings =
  /^(?:fighting|shelling|bombing|shooting|looting|rioting|voting|smuggling|trafficking|spying|hacking|firing)$/i;

/**
 * Makes a noun of a gerund that is a subject and has no object (`Fighting broke out`), which the tagger takes for a verb. Changes the
 * annotation in place.
 */
export function mendGerundSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 0; at < words.length; at++) {
    if (!goings.test(words[at]!) || !/^[nc]subj$/.test(deprel[at]!) || upos[at] !== 'VERB' || head[at]! < at) continue;
    // `Fighting between troops and rebels killed ten`
    const isBetween = words[at + 1] === 'between';
    if (deprel[at] === 'csubj' && !isBetween) continue;
    if (hasDependant(annotation, at, ['obj', 'xcomp', 'ccomp', 'aux', 'mark', 'nsubj'])) continue;
    if (!isBetween && hasDependant(annotation, at, ['obl'])) continue;
    [upos[at], xpos[at], deprel[at]] = ['NOUN', 'NN', 'nsubj'];
    for (let phrase = at + 1; phrase < words.length; phrase++)
      if (head[phrase] === at && deprel[phrase] === 'obl') deprel[phrase] = 'nmod';
  }
}
mendGerundSubjects.needs = [goings];

/**
 * Makes a noun of a gerund that has an owner or an article and a noun before it and no object, which the tagger takes for a verb:
 * `closed its last border crossing`. Changes the annotation in place.
 */
export function mendOwnedGerunds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const verb = head[at]!;
    if (!words[at]!.endsWith('ing') || !/^(?:VERB|NOUN)$/.test(upos[at]!) || deprel[at] !== 'xcomp' || verb > at)
      continue;
    if (upos[at] === 'NOUN' && /^(?:becom|becam|remain|seem|stay)/.test(words[verb]!)) continue;
    if (head[at - 1] !== at || deprel[at - 1] !== 'compound' || hasDependant(annotation, verb, ['obj'])) continue;
    if (hasDependant(annotation, at, ['obj', 'xcomp', 'ccomp', 'aux', 'mark', 'nsubj'])) continue;
    if (!hasDependant(annotation, at, ['nmod', 'det', 'amod'])) continue;
    [upos[at], xpos[at], deprel[at]] = ['NOUN', 'NN', 'obj'];
    for (let phrase = at + 1; phrase < words.length; phrase++)
      if (head[phrase] === at && deprel[phrase] === 'obl') deprel[phrase] = 'nmod';
  }
}
mendOwnedGerunds.needs = [/ing$/];
