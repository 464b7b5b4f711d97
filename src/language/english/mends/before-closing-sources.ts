import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const saying =
  /^(?:said|says|say|told|tell|announced|reported|added|warned|argued|claimed|insisted|confirmed|stated|wrote|noted|recalled|acknowledged|admitted|believe[sd]?|think|thought|alleged?)$/;
/** What one says something in or with, rather than about. */
const media =
  /^(?:statement|interview|speech|letter|message|post|tweet|email|e-mail|report|memo|article|book|press|broadcast|remarks|briefing|testimony|address|video|note|column|ruling|filing|answer|reply|response|opinion|view|words|telegram|call|news)$/;

/** The clause that is said before its speaker at the end of a sentence, or -1. */
function clauseBefore({ head, deprel }: Annotation, said: number): number {
  const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at < said);
  const speaker = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === said && at > clause);
  return clause >= 0 && speaker > clause && speaker < said + 12 ? clause : -1;
}

/**
 * Gives what opens a sentence to what is said in it, where the parser hangs it on the verb of saying at the end (`In May, troops left the
 * valley, officials said`). Changes the annotation in place.
 */
export function mendPhrasesBeforeClosingSources(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 5; said < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB') continue;
    const clause = clauseBefore(annotation, said);
    if (clause < 0) continue;
    const left = firstUnder(annotation, clause);
    for (let opener = 0; opener < left; opener++) {
      if (head[opener] !== said) continue;
      // `Nor would Chad leave, Lind said`
      const isTurned = /^(?:Nor|Neither|Never|Only|Not)$/.test(words[opener]!) || deprel[opener] === 'aux';
      if (isTurned && deprel[opener] !== 'punct') head[opener] = clause;
      if (isTurned || !/^(?:obl|advmod)/.test(deprel[opener]!)) continue;
      const comma = lastUnder(annotation, opener) + 1;
      // `Among those are land and debt, said Lind`
      if (words[comma] !== ',' && words[comma - 1] !== ',' && comma !== left) continue;
      const isOfSpeech = words.slice(0, comma).some((word) => media.test(word) || /^(?:According|Asked)$/.test(word));
      if (!isOfSpeech) head[opener] = clause;
    }
  }
}
mendPhrasesBeforeClosingSources.needs = [saying];

/**
 * Gives what stands behind a clause and before the comma of whoever says it to the clause, where the parser hangs it on the verb of saying
 * (`Oil rose 3%, analysts said`). Changes the annotation in place.
 */
export function mendPhrasesOfWhatIsTold(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let said = 5; said < words.length; said++) {
    if (!saying.test(words[said]!)) continue;
    const clause = clauseBefore(annotation, said);
    if (clause < 0) continue;
    const speaker = deprel.findLastIndex((relation, at) => /^nsubj/.test(relation) && head[at] === said && at < said);
    const comma = words.lastIndexOf(',', speaker);
    if (speaker < clause || comma < clause) continue;
    for (let at = clause + 1; at < comma; at++)
      if (head[at] === said && /^(?:obl|nsubj|obj)/.test(deprel[at]!) && lastUnder(annotation, at) === comma - 1) {
        const isMeasure = /^(?:%|percent|points?|cents?)$/.test(words[at]!);
        if (media.test(words[at]!) || (deprel[at]!.startsWith('nsubj') && !isMeasure)) continue;
        head[at] = clause;
        if (isMeasure) deprel[at] = 'obl:unmarked';
      }
  }
}
mendPhrasesOfWhatIsTold.needs = [saying, /^,$/];

/**
 * Makes whoever stands behind a closing verb of saying its subject, where the parser takes him for whom it is said to (`Lind had not
 * resigned, said his office`). Changes the annotation in place.
 */
export function mendHearersOfClosingSaid(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 3; said + 1 < words.length; said++) {
    if (!/^(?:said|says)$/.test(words[said]!) || words[said - 1] !== ',' || upos[said] !== 'VERB') continue;
    if (hasDependant(annotation, said, ['nsubj', 'nsubj:pass', 'aux', 'xcomp', 'csubj'])) continue;
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said);
    if (clause < 0 || clause > said || deprel.indexOf('ccomp', clause + 1) > said) continue;
    const speaker = deprel.findIndex((relation, at) => /^i?obj$/.test(relation) && head[at] === said && at > said);
    if (speaker < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(upos[speaker]!) || firstUnder(annotation, speaker) !== said + 1)
      continue;
    deprel[speaker] = 'nsubj';
  }
}
mendHearersOfClosingSaid.needs = [/^(?:said|says)$/, /^,$/];

/**
 * Gives what is said its subject, where the parser gives the verb of saying at the end a second one: `The deal, signed in 2015 and
 * abandoned in 2018, is “dead”, the envoy added`. Changes the annotation in place.
 */
export function mendSubjectsBeforeClosingSources(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 5; said < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB') continue;
    const clause = clauseBefore(annotation, said);
    if (clause < 0 || !hasDependant(annotation, clause, ['cop', 'aux', 'aux:pass'])) continue;
    if (hasDependant(annotation, clause, ['nsubj', 'nsubj:pass', 'csubj', 'expl'])) continue;
    const subject = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === said && at < clause);
    const verb = deprel.findIndex((relation, at) => /^(?:cop|aux)/.test(relation) && head[at] === clause);
    if (subject < 0 || verb < subject || verb > clause) continue;
    head[subject] = clause;
    deprel[subject] = hasDependant(annotation, clause, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
  }
}
mendSubjectsBeforeClosingSources.needs = [saying, /^,$/];

/**
 * Makes what somebody says in the middle of `What Lima wants most, Lind argues, is a guarantee` the whole of it, where the parser takes it
 * for what is wanted. Changes the annotation in place.
 */
export function mendClaimsAroundSources(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let said = 4; said + 3 < words.length; said++) {
    if (words[said + 1] !== ',' || !/^(?:is|was)$/.test(words[said + 2]!)) continue;
    const wanted = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at < said);
    const predicate = head[said + 2]!;
    if (wanted < 0 || deprel[said + 2] !== 'cop' || predicate < said || head[predicate] !== wanted) continue;
    const what = firstUnder(annotation, wanted);
    if (!/^what$/i.test(words[what]!) || head[what] !== wanted) continue;
    [head[predicate], deprel[predicate]] = [said, 'ccomp'];
    [head[what], deprel[what]] = [predicate, 'nsubj'];
    [head[wanted], deprel[wanted]] = [what, 'acl:relcl'];
    for (let at = said + 1; at < words.length; at++) if (head[at] === wanted && at !== what) head[at] = predicate;
  }
}
mendClaimsAroundSources.needs = [/^what$/i, /^,$/, /^(?:is|was)$/];

/** Presents that a plural says something with, behind its relative clause. */
const presents = /^(?:say|argue|insist|believe|claim|think|hope|fear|warn|deny|maintain|complain)$/;

/**
 * Makes the verb behind a relative clause the predicate of the plural that this tells of, where the parser takes the plural for the head of
 * the sentence: `The ministers, whose offer she rejected, say the door is open`. Changes the annotation in place.
 */
export function mendPredicatesBehindWhose(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.indexOf(-1);
  if (root < 0 || !/^NNP?S$/.test(xpos[root]!) || hasDependant(annotation, root, ['cop', 'aux', 'nsubj', 'case']))
    return;
  const opener = root + 2;
  if (words[root + 1] !== ',' || !/^(?:whose|whom|who|which)$/.test(words[opener] ?? '')) return;
  const verb = words.findIndex((word, at) => at > opener + 1 && presents.test(word) && words[at - 1] === ',');
  if (verb < 0 || !/^VBP?$/.test(xpos[verb]!) || !/^(?:parataxis|conj|acl:relcl|ccomp)$/.test(deprel[verb]!)) return;
  if (hasDependant(annotation, verb, ['nsubj', 'cc', 'mark', 'aux']) || !isUnder(annotation, verb, root)) return;
  for (let at = 0; at < words.length; at++)
    if (head[at] === root && (at > verb || (at === words.length - 1 && upos[at] === 'PUNCT'))) head[at] = verb;
  [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBP'];
  [head[root], deprel[root]] = [verb, 'nsubj'];
}
mendPredicatesBehindWhose.needs = [presents, /^(?:whose|whom|who|which)$/];

/** What is done to sources before they speak. */
const informed =
  /^(?:briefed|involved|informed|consulted|interviewed|contacted|reached|quoted|posted|based|stationed)$/;

/**
 * Gives a closing verb of saying its speaker, where the parser makes a predicate of what is told of him: `The sides are close to a deal, two
 * officials briefed on the talks told a newspaper`. Changes the annotation in place.
 */
export function mendSpeakersInformed(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let said = 6; said < words.length; said++) {
    if (!saying.test(words[said]!) || hasDependant(annotation, said, ['nsubj', 'nsubj:pass', 'aux', 'cc'])) continue;
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at < said);
    if (clause < 0) continue;
    const participle = words.findIndex(
      (word, at) =>
        at > clause && at < said && informed.test(word) && /^VB[DN]$/.test(xpos[at]!) && head[at] === clause,
    );
    if (participle < 0 || !/^(?:parataxis|conj|ccomp|advcl)$/.test(deprel[participle]!)) continue;
    const noun = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === participle);
    if (noun !== participle - 1 || words[firstUnder(annotation, noun) - 1] !== ',') continue;
    if (words.slice(participle, said).includes(',') || hasDependant(annotation, participle, ['aux', 'aux:pass']))
      continue;
    [head[noun], deprel[noun]] = [said, 'nsubj'];
    [head[participle], deprel[participle], xpos[participle]] = [noun, 'acl', 'VBN'];
  }
}
mendSpeakersInformed.needs = [saying, informed, /^,$/];

function firstUnder(annotation: Annotation, word: number): number {
  let first = word;
  while (first > 0 && isUnder(annotation, first - 1, word)) first--;
  return first;
}

function lastUnder(annotation: Annotation, word: number): number {
  let last = word;
  while (last + 1 < annotation.head.length && isUnder(annotation, last + 1, word)) last++;
  return last;
}
