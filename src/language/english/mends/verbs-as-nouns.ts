import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const isNoun = ({ upos }: Annotation, at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';

/** Forms in small letters that are nothing but a past tense, though they are names with a capital. */
const onlyPast = /^drew$/;

/**
 * Gives a finite verb that is hung as part of a noun its clause back (`Peru lifts blockade of Chile`, as headlines have it;
 * `the plan drew scorn`): it is the predicate, and the noun its object. Changes the annotation in place.
 */
export function mendVerbsInCompounds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    if (deprel[verb] !== 'compound') continue;
    const isVerb =
      /^VB[DZ]$/.test(xpos[verb]!) || onlyPast.test(words[verb]!) || isOnlyPredicate(words, annotation, verb);
    if (!isVerb) continue;
    const noun = head[verb]!;
    if (noun < verb || !isNoun(annotation, noun) || !/^(?:root|ccomp|conj|parataxis|advcl)$/.test(deprel[noun]!))
      continue;
    if (!hasDependant(annotation, verb, ['nsubj']) && !hasDependant(annotation, noun, ['nsubj'])) continue;
    if (hasDependant(annotation, noun, ['cop'])) continue;
    upos[verb] = 'VERB';
    if (xpos[verb] !== 'VBZ') xpos[verb] = xpos[verb] === 'NNS' ? 'VBZ' : 'VBD';
    raiseOver(annotation, verb, noun);
    for (let word = 0; word < verb; word++) if (head[word] === noun) head[word] = verb;
  }
}

/** `The package also bars deals.`: a plural in -s between a singular that is the subject of a noun and that noun. */
function isOnlyPredicate(words: readonly string[], annotation: Annotation, at: number): boolean {
  const { head, deprel, upos, xpos } = annotation;
  const noun = head[at]!;
  if (xpos[at] !== 'NNS' || words.at(-1) !== '.' || deprel[noun] !== 'root' || noun < at) return false;
  let subject = at - 1;
  while (subject > 0 && upos[subject] === 'ADV') subject--;
  return /^NNP?$/.test(xpos[subject]!) && head[subject] === noun && deprel[subject] === 'nsubj';
}

/**
 * Lets a participle between two subjects of one verb say what the first of them does to the second (`the coalition
 * fighting rebels has left`). Changes the annotation in place.
 */
export function mendParticiplesAsSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    if (xpos[at] !== 'VBG' || !/^[nc]subj$/.test(deprel[at]!)) continue;
    const verb = head[at]!;
    const doer = at - 1;
    if (verb < at || head[doer] !== at || !/^(?:compound|nsubj)$/.test(deprel[doer]!) || !isNoun(annotation, doer))
      continue;
    const second = head.findIndex((above, word) => above === verb && word > at && deprel[word] === 'nsubj');
    if (second < 0 || !isNoun(annotation, second)) continue;
    for (let word = 0; word < doer; word++) if (head[word] === at) head[word] = doer;
    head[doer] = verb;
    deprel[doer] = 'nsubj';
    upos[at] = 'VERB';
    head[at] = doer;
    deprel[at] = 'acl';
    head[second] = at;
    deprel[second] = 'obj';
  }
}

/**
 * Gives a verb with a noun before its hyphen the subject that was taken for a part of that noun (`North Korea test-fired
 * a missile`). Changes the annotation in place.
 */
export function mendHyphenedVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let verb = 3; verb < words.length; verb++) {
    const part = verb - 2;
    const subject = part - 1;
    if (upos[verb] !== 'VERB' || words[verb - 1] !== '-' || upos[part] !== 'NOUN' || head[part] !== verb) continue;
    if (head[subject] !== part || deprel[subject] !== 'compound' || !isNoun(annotation, subject)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj'])) continue;
    head[subject] = verb;
    deprel[subject] = 'nsubj';
    deprel[part] = 'obl:unmarked';
    for (let word = 0; word < subject; word++) if (head[word] === part) head[word] = subject;
  }
}
mendHyphenedVerbs.needs = [/^-$/];

const hyphened =
  /^(?:friendly|based|led|backed|run|owned|controlled|held|born|minded|free|rich|leaning|dominated|sponsored|funded|trained|related|style|oriented|majority|ruled|governed)$/;

/**
 * Makes one description of a noun, its hyphen and the adjective behind it, where the parser takes the first for a phrase
 * of its own (`the farmer-friendly Peru agreed`, `in farmer-friendly Peru`). Changes the annotation in place.
 */
export function mendHyphenedAdjectives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let adjective = 2; adjective + 1 < words.length; adjective++) {
    const [part, noun] = [adjective - 2, head[adjective]!];
    if (words[adjective - 1] !== '-' || !hyphened.test(words[adjective]!) || !isNoun(annotation, part)) continue;
    if (deprel[adjective] !== 'amod' || noun <= adjective || noun > adjective + 3 || head[part] === adjective) continue;
    if (!/^(?:nsubj|obj|obl|nmod)/.test(deprel[part]!) || !isNoun(annotation, noun)) continue;
    // what the noun is by itself, or what the words before it were taken for
    if (!deprel[noun]!.startsWith('nsubj')) [head[noun], deprel[noun]] = [head[part]!, deprel[part]!];
    for (let word = 0; word < part; word++) if (head[word] === part) head[word] = noun;
    [head[part], deprel[part], head[adjective - 1]] = [adjective, 'compound', adjective];
  }
}
mendHyphenedAdjectives.needs = [hyphened];

/**
 * Takes a participle before a noun for the predicate that it is, where the noun is the root and has a subject before the
 * participle but no copula (`the union and the council all voiced concern`). Changes the annotation in place.
 */
export function mendPredicatesBeforeNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    const noun = head[verb]!;
    if (deprel[verb] !== 'amod' || upos[verb] !== 'VERB' || !/^VB[DN]$/.test(xpos[verb]!)) continue;
    if (noun < verb || deprel[noun] !== 'root' || !isNoun(annotation, noun)) continue;
    const subject = head.findIndex((above, at) => above === noun && at < verb && deprel[at] === 'nsubj');
    if (subject < 0 || hasDependant(annotation, noun, ['cop', 'case'])) continue;
    // `the union a divided body`: an article before the participle is the noun's
    if (
      upos.some((tag, at) => tag === 'DET' && head[at] === noun && at < verb && !/^(?:all|both|each)$/.test(words[at]!))
    )
      continue;
    xpos[verb] = 'VBD';
    head[verb] = -1;
    deprel[verb] = 'root';
    head[noun] = verb;
    deprel[noun] = 'obj';
    for (let word = 0; word < words.length; word++)
      if (word !== verb && head[word] === noun && (word < verb || upos[word] === 'PUNCT')) head[word] = verb;
  }
}

/**
 * Takes a plural behind a name that opens a sentence for the verb that it is, where an infinitive follows it (`Huamani
 * plans to visit Lima`). Changes the annotation in place.
 */
export function mendPlans(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const verb = head.findIndex((above) => above < 0);
  if (verb < 1 || xpos[verb] !== 'NNS' || words[verb + 1] !== 'to' || xpos[verb + 1] !== 'TO') return;
  const infinitive = head[verb + 1]!;
  if (infinitive < verb || head[infinitive] !== verb || !/^(?:xcomp|acl|advcl)$/.test(deprel[infinitive]!)) return;
  const name = verb - 1;
  if (planWithSubject(words, annotation, verb, infinitive)) return;
  if (upos[name] !== 'PROPN' || hasDependant(annotation, verb, ['det', 'case', 'cop', 'nsubj', 'nmod:poss'])) return;
  const first = deprel.findIndex(
    (relation, at) => relation === 'compound' && head[at] === verb && upos[at] === 'PROPN',
  );
  if (first < 0) return;
  upos[verb] = 'VERB';
  xpos[verb] = 'VBZ';
  deprel[infinitive] = 'xcomp';
  head[first] = verb;
  deprel[first] = 'nsubj';
  for (let at = 0; at < verb; at++)
    if (at !== first && head[at] === verb && upos[at] !== 'PUNCT') {
      head[at] = first;
      if (upos[at] === 'PROPN' && at > first) deprel[at] = 'flat';
    }
}
mendPlans.needs = [/^to$/];

/** Verbs with an infinitive whose present is written like a plural. */
const planning = /^(?:plans|vows|promises|attempts|offers|hopes|needs|pledges)$/;

/** `The campaign plans to visit Lima.`: with a final stop this is a sentence, and needs a verb. Whether it was so, and is put right. */
function planWithSubject(words: readonly string[], annotation: Annotation, verb: number, infinitive: number): boolean {
  const { head, deprel, upos, xpos } = annotation;
  const subject = verb - 1;
  if (words.at(-1) !== '.' || !planning.test(words[verb]!) || xpos[subject] !== 'NN' || head[subject] !== verb)
    return false;
  if (!/^(?:compound|nmod:desc)$/.test(deprel[subject]!) || !hasDependant(annotation, verb, ['det', 'nmod:poss']))
    return false;
  if (hasDependant(annotation, verb, ['cop', 'case', 'nsubj'])) return false;
  [upos[verb], xpos[verb], deprel[infinitive], deprel[subject]] = ['VERB', 'VBZ', 'xcomp', 'nsubj'];
  for (let at = 0; at < subject; at++)
    if (head[at] === verb && /^(?:det|amod|compound|nmod)/.test(deprel[at]!)) head[at] = subject;
  return true;
}

/** Verbs whose past tense is written like a noun. */
const pasts = /^(?:cast|put|set|cut|hit|bid|quit|split|spread|beat|bet|drew|left|saw|lead|read|met)$/;

/**
 * Takes a noun with an object for the verb it is, and the noun right before it for its subject (`The envoy cast doubt on the
 * vote`): no noun has an object. Changes the annotation in place.
 */
export function mendNounsWithObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    const subject = verb - 1;
    if (upos[verb] !== 'NOUN' || xpos[verb] !== 'NN' || !pasts.test(words[verb]!) || !isNoun(annotation, subject))
      continue;
    if (head[subject] !== verb || !/^(?:compound|nmod:desc|nsubj)$/.test(deprel[subject]!)) continue;
    // `The envoy cast scorn`: a title stands before no common noun
    const isTitled = deprel[subject] === 'nmod:desc' && deprel[verb] === 'compound' && head[verb]! > verb;
    if (isTitled) raiseOver(annotation, verb, head[verb]!);
    const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb && at > verb);
    if (object < 0 || hasDependant(annotation, verb, ['case', 'cop']) || !/^(?:root|ccomp|conj)$/.test(deprel[verb]!))
      continue;
    [upos[verb], xpos[verb], deprel[subject]] = ['VERB', 'VBD', 'nsubj'];
    for (let at = 0; at < subject; at++)
      if ((head[at] === verb || head[at] === object) && /^(?:det|amod|compound|nmod)/.test(deprel[at]!))
        head[at] = subject;
  }
}
mendNounsWithObjects.needs = [pasts];

/** Puts a word over the noun that it was a part of, which becomes its object. */
function raiseOver({ head, deprel, upos }: Annotation, verb: number, noun: number): void {
  [head[verb], deprel[verb]] = [head[noun]!, deprel[noun]!];
  [head[noun], deprel[noun]] = [verb, 'obj'];
  for (let at = 0; at < head.length; at++) if (head[at] === noun && upos[at] === 'PUNCT') head[at] = verb;
}

/**
 * Takes a form in -ing between `is` and a plural for what the subject is doing (`Peru is warning voters`): one is not several.
 * Changes the annotation in place.
 */
export function mendProgressives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 1 < words.length; verb++) {
    const noun = head[verb]!;
    if (!/^(?:amod|compound)$/.test(deprel[verb]!) || xpos[verb] !== 'VBG' || noun < verb || xpos[noun] !== 'NNS')
      continue;
    let be = verb - 1;
    while (be > 0 && upos[be] === 'ADV') be--;
    if (!/^(?:is|was|['’]s)$/.test(words[be]!) || head[be] !== noun || deprel[be] !== 'cop') continue;
    if (!deprel.some((relation, at) => relation === 'nsubj' && head[at] === noun && at < be)) continue;
    upos[verb] = 'VERB';
    deprel[be] = 'aux';
    raiseOver(annotation, verb, noun);
    for (let at = 0; at < verb; at++) if (head[at] === noun) head[at] = verb;
  }
}
mendProgressives.needs = [/^(?:is|was|['’]s)$/];

/**
 * Takes a participle before a noun that has a subject for the predicate it is (`the paper not only recorded higher losses`).
 * Changes the annotation in place.
 */
export function mendAttributesWithSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    const noun = head[verb]!;
    if (deprel[verb] !== 'amod' || !/^VB[DN]$/.test(xpos[verb]!) || noun < verb || !isNoun(annotation, noun)) continue;
    const subject = deprel.findIndex(
      (relation, at) => head[at] === verb && at < verb && (relation === 'nsubj' || relation === 'nsubj:pass'),
    );
    if (
      subject < 0 ||
      hasDependant(annotation, verb, ['aux']) ||
      hasDependant(annotation, noun, ['cop', 'case', 'nsubj'])
    )
      continue;
    if (!/^(?:root|ccomp|conj|parataxis)$/.test(deprel[noun]!)) continue;
    [upos[verb], xpos[verb], deprel[subject]] = ['VERB', 'VBD', 'nsubj'];
    raiseOver(annotation, verb, noun);
    for (let at = 0; at < verb; at++) if (head[at] === noun) head[at] = verb;
  }
}

/**
 * Makes the verb of what is demanded of a word that a noun is written like too (`demanded that the Security Council act`), where
 * the parser makes one noun phrase of both. Changes the annotation in place.
 */
export function mendDemandedActs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    const name = verb - 1;
    if (/^(?:NOUN|ADJ)$/.test(upos[verb]!) && isAskedFor(words, annotation, verb))
      [upos[verb], xpos[verb]] = ['VERB', 'VB'];
    if (words[verb] !== 'act' || upos[verb] !== 'NOUN' || deprel[verb] !== 'ccomp') continue;
    if (!/^(?:demand|insist|urg|ask|request|propos)/.test(words[head[verb]!] ?? '')) continue;
    if (head[name] !== verb || deprel[name] !== 'compound' || !hasDependant(annotation, verb, ['mark'])) continue;
    upos[verb] = 'VERB';
    xpos[verb] = 'VB';
    deprel[name] = 'nsubj';
    for (let at = 0; at < name; at++) if (head[at] === verb && deprel[at] !== 'mark') head[at] = name;
  }
}

/** `demanded that Peru free the sailors`: with `that`, a subject and an object, no noun and no adjective. */
const isAskedFor = (words: readonly string[], annotation: Annotation, verb: number): boolean =>
  annotation.deprel[verb] === 'ccomp' &&
  /^(?:demand|insist|urg|ask|request|propos|recommend|suggest)/.test(words[annotation.head[verb]!] ?? '') &&
  !/s$/.test(words[verb]!) &&
  !hasDependant(annotation, verb, ['cop', 'det', 'aux', 'case']) &&
  ['mark', 'nsubj', 'obj'].every((relation) => hasDependant(annotation, verb, [relation]));
