import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Verbs that polls are told with, which are written like nouns. */
const backing = /^(?:support|favor|favour|trust|blame|back|view|call|fault)$/;
/** What the object of a verb begins with, and no noun is followed by. */
const opening = /^(?:DT|PRP\$?|VBG|CD|NNP|NNPS|JJ|NNS)$/;

/**
 * Takes a noun for the verb that a sentence without one needs, and the plural before it for its subject (`Men under 35 support
 * her`, `Two-thirds support cutting the tax`). Changes the annotation in place.
 */
export function mendBackingVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (words.at(-1) !== '.' || xpos.some((tag) => /^(?:VBD|VBZ|VBP|MD|VB)$/.test(tag))) return;
  const root = head.findIndex((above) => above < 0);
  const verb = words.findIndex((word, at) => at > 1 && backing.test(word) && xpos[at] === 'NN');
  if (verb < 0 || !opening.test(xpos[verb + 1] ?? '') || !/^(?:NOUN|NUM|PROPN)$/.test(upos[verb - 1]!)) return;
  const isRoot = verb === root;
  const subject = isRoot ? verb - 1 : root;
  if (subject > verb || xpos[subject] !== 'NNS') return;
  const last = verb - 1;
  for (let at = 0; at < words.length; at++) {
    if (at === subject || at === verb) continue;
    // what was taken for a part of the noun belongs to the word before it; what follows, to the verb
    if (head[at] === verb && at < verb && upos[at] !== 'PUNCT') head[at] = at === last ? subject : last;
    else if (head[at] === subject && at > verb) head[at] = verb;
  }
  if (!isRoot && last !== subject) [head[last], deprel[last]] = [subject, 'nmod'];
  [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VBP', -1, 'root'];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  if (deprel.some((relation, at) => relation === 'obj' && head[at] === verb)) return;
  const object = deprel.findIndex(
    (relation, at) => at > verb && head[at] === verb && /^(?:acl|appos|nmod)$/.test(relation),
  );
  if (object > 0) deprel[object] = xpos[object] === 'VBG' ? 'xcomp' : 'obj';
}

/**
 * Takes `back` with a subject and an object for a verb, where the parser takes it for an adverb (`Peru and Chile back Guyana`).
 * Changes the annotation in place.
 */
export function mendBack(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    if (words[verb] !== 'back' || upos[verb] !== 'ADV' || hasDependant(annotation, verb, ['cop', 'aux'])) continue;
    const object = deprel.findIndex(
      (relation, at) => head[at] === verb && at > verb && /^(?:obl:unmarked|obj|nmod:unmarked)$/.test(relation),
    );
    if (object < 0 || !deprel.some((relation, at) => relation === 'nsubj' && head[at] === verb && at < verb)) continue;
    [upos[verb], xpos[verb], deprel[object]] = ['VERB', 'VBP', 'obj'];
  }
}
mendBack.needs = [/^back$/];

/**
 * Takes `back` before an object for the verb of a sentence that has none but in a relative clause, where the parser takes it for an
 * adverb (`The unions, which had opposed it, now back the pact`). Changes the annotation in place.
 */
export function mendBackBehindRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || !/^(?:NOUN|PROPN)$/.test(upos[root]!) || hasDependant(annotation, root, ['cop', 'nsubj'])) return;
  for (let verb = root + 3; verb + 2 < words.length; verb++) {
    const object = head[verb]!;
    if (words[verb] !== 'back' || upos[verb] !== 'ADV' || deprel[verb] !== 'advmod' || object < verb) continue;
    if (upos[object] !== 'NOUN' && upos[object] !== 'PROPN') continue;
    if (!/^(?:DET|PRON|PROPN|ADJ)$/.test(upos[verb + 1]!) || !words.slice(root, verb).includes(',')) continue;
    for (let at = 0; at < words.length; at++) {
      if (at !== verb && head[at] === object && at < verb) head[at] = verb;
      if (head[at] === root && at > object) head[at] = verb;
    }
    [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VBP', -1, 'root'];
    [head[root], deprel[root]] = [verb, 'nsubj'];
    [head[object], deprel[object]] = [verb, 'obj'];
    return;
  }
}
mendBackBehindRelatives.needs = [/^back$/, /^,$/];

/** Hangs where somebody goes back to on the verb, where the parser hangs it on `back`. Changes the annotation in place. */
export function mendPlacesBehindBack(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let back = 1; back + 2 < words.length; back++) {
    const verb = head[back]!;
    if (words[back] !== 'back' || deprel[back] !== 'advmod' || verb < 0 || verb > back || upos[verb] !== 'VERB')
      continue;
    for (let at = back + 1; at < words.length; at++) if (head[at] === back && deprel[at] === 'obl') head[at] = verb;
  }
}
mendPlacesBehindBack.needs = [/^back$/];

/** Verbs of the mind and of speech that are written like nouns. */
const holding =
  /^(?:fear|hope|doubt|claim|demand|plan|question|estimate|promise|report|worry|vow|pledge|request|reason)$/;

/**
 * Takes a noun that has a plural for its subject and no copula for the verb it is (`Officials in Lima fear, and diplomats
 * concede, that it failed`), and the verb that was said of the noun joined to it for one of its own. Changes the annotation
 * in place.
 */
export function mendNounsWithSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    if (xpos[verb] !== 'NN' || !holding.test(words[verb]!) || !/^(?:root|ccomp|conj|parataxis)$/.test(deprel[verb]!))
      continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at < verb);
    if (subject < 0 || xpos[subject] !== 'NNS') continue;
    const own = deprel.some((relation, at) => head[at] === verb && /^(?:cop|aux|det|nmod:poss|nummod)$/.test(relation));
    if (own) continue;
    [upos[verb], xpos[verb]] = ['VERB', 'VBP'];
    // what was taken for parts of the noun stands with its subject: `in Lima`
    for (let at = subject + 1; at < verb; at++)
      if (head[at] === verb && /^(?:compound|amod|case)$/.test(deprel[at]!))
        hangWithSubject(annotation, at, subject, verb);
    for (let noun = verb + 1; noun < words.length; noun++) {
      if (deprel[noun] !== 'conj' || head[noun] !== verb || xpos[noun] !== 'NNS') continue;
      const second = deprel.findIndex(
        (relation, at) => /^acl/.test(relation) && head[at] === noun && at > noun && xpos[at] === 'VBP',
      );
      if (second < 0) continue;
      [head[second], deprel[second]] = [verb, 'conj'];
      [head[noun], deprel[noun]] = [second, 'nsubj'];
      for (let at = verb + 1; at < noun; at++)
        if (head[at] === noun && /^(?:cc|punct)$/.test(deprel[at]!)) head[at] = second;
    }
  }
}
mendNounsWithSubjects.needs = [holding];

/** Hangs a word before a verb on the noun phrase that ends before the verb, with the preposition before it as a phrase of the subject. */
function hangWithSubject({ head, deprel, upos }: Annotation, at: number, subject: number, verb: number): void {
  if (deprel[at] === 'case') {
    const noun = verb - 1;
    if (noun > at && /^(?:NOUN|PROPN)$/.test(upos[noun]!)) {
      head[at] = noun;
      [head[noun], deprel[noun]] = [subject, 'nmod'];
    }
  } else if (head[at] === verb) head[at] = at === verb - 1 ? subject : verb - 1;
}

/**
 * Takes the word between a name and an object for what somebody is helped to do (`helped Chad patrol the river`). Changes the
 * annotation in place.
 */
export function mendHelpedActs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let act = 2; act + 2 < words.length; act++) {
    const name = act - 1;
    const help = head[act]!;
    if (help < 0 || help >= name || !/^help(?:s|ed|ing)?$/.test(words[help]!)) continue;
    if (!/^NNP?$/.test(xpos[act]!) || !/^\p{Ll}/u.test(words[act]!) || !/^(?:obj|xcomp)$/.test(deprel[act]!)) continue;
    if (upos[name] !== 'PROPN' || head[name] !== act || deprel[name] !== 'compound') continue;
    if (!/^(?:DT|PRP\$)$/.test(xpos[act + 1]!)) continue;
    const object = deprel.findIndex((r, at) => r === 'obj' && at > act && (head[at] === act || head[at] === help));
    if (object < 0) continue;
    for (let at = 0; at < name; at++) if (head[at] === act && at > help) head[at] = name;
    [upos[act], xpos[act], deprel[act]] = ['VERB', 'VB', 'xcomp'];
    [head[name], deprel[name], head[object]] = [help, 'obj', act];
  }
}
mendHelpedActs.needs = [/^help(?:s|ed|ing)?$/];

/** Verbs with an infinitive whose present is written like a plural. */
const planning = /^(?:plans|vows|promises|attempts|offers|hopes|needs|pledges|aims|claims)$/;

/**
 * Takes a plural with a subject and an infinitive for the verb that it is (`as Chad plans to leave`). Changes the annotation in
 * place.
 */
export function mendPlannedActs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 2 < words.length; verb++) {
    const infinitive = verb + 2;
    if (xpos[verb] !== 'NNS' || !planning.test(words[verb]!) || words[verb + 1] !== 'to' || head[infinitive] !== verb)
      continue;
    if (xpos[infinitive] !== 'VB' || !deprel.some((r, at) => at < verb && head[at] === verb && r === 'nsubj')) continue;
    if (hasDependant(annotation, verb, ['cop', 'det', 'case', 'amod', 'nmod', 'compound'])) continue;
    [upos[verb], xpos[verb], deprel[infinitive]] = ['VERB', 'VBZ', 'xcomp'];
  }
}
mendPlannedActs.needs = [planning];
