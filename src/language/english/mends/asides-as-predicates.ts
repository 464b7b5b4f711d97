import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Gives a sentence its predicate behind what is put in about its subject, where the parser takes that for the predicate and the predicate for an
 * attribute: `The premier, visibly taken aback, blamed Chilean drones`. Changes the annotation in place.
 */
export function mendPredicatesBehindParticiples(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const aside = head.findIndex((above) => above < 0);
  if (aside < 2 || !/^VB[DN]$/.test(xpos[aside]!) || hasDependant(annotation, aside, ['aux'])) return;
  const subject = deprel.findIndex((relation, at) => at < aside && head[at] === aside && /^nsubj/.test(relation));
  const opens = words.lastIndexOf(',', aside);
  const closes = words.indexOf(',', aside);
  const verb = closes + 1;
  if (subject < 0 || opens <= subject || opens < aside - 3 || closes < 0 || closes > aside + 6) return;
  const object = head[verb] ?? -1;
  if (!/^VB[DN]$/.test(xpos[verb] ?? '') || deprel[verb] !== 'amod' || object <= verb || head[object] !== aside) return;
  if (!/^(?:obj|obl|conj)/.test(deprel[object]!)) return;
  for (let at = 0; at < words.length; at++)
    if (head[at] === aside && at !== verb && (at < opens || at > closes || upos[at] === 'PUNCT')) head[at] = verb;
  [head[verb], deprel[verb], upos[verb], xpos[verb]] = [-1, 'root', 'VERB', 'VBD'];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [head[object], deprel[object]] = [verb, 'obj'];
  [head[aside], deprel[aside]] = [subject, 'acl'];
}
mendPredicatesBehindParticiples.needs = [/^,$/];

const finding =
  /^(?:found|finds|showed|shows|suggested|suggests|said|says|indicated|indicates|put|puts|estimated|concluded|revealed)$/;
const issued =
  /^(?:published|released|issued|conducted|commissioned|carried|unveiled|leaked|seen|obtained|circulated)$/;
const papers =
  /^(?:poll|survey|report|study|paper|document|analysis|memo|audit|review|inquiry|statement|letter|assessment)$/;

/**
 * Gives a verb of finding the poll or report before it, where the parser makes a clause of it and when it came out: `A poll published last week
 * found that …`. Changes the annotation in place.
 */
export function mendPublishedFindings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let out = 1; out + 2 < words.length; out++) {
    const paper = out - 1;
    const found = head[out]!;
    if (!issued.test(words[out]!) || !papers.test(words[paper]!) || deprel[out] !== 'ccomp') continue;
    if (found < out || !finding.test(words[found]!) || head[paper] !== out || deprel[paper] !== 'nsubj') continue;
    if (words.slice(out, found).includes(',')) continue;
    for (let at = 0; at < words.length; at++) if (at !== paper && head[at] === found && deprel[at] === 'nsubj') return;
    [head[paper], deprel[paper]] = [found, 'nsubj'];
    [head[out], deprel[out], xpos[out]] = [paper, 'acl', 'VBN'];
  }
}
mendPublishedFindings.needs = [issued, papers, finding];

const texts =
  /^(?:award|ruling|judge?ment|verdict|decision|resolution|treaty|pact|accord|deal|agreement|sanctions|measures?|law|text|vote|election|move|ban|embargo|tariffs?|contract|mandate|ceasefire|truce|talks)$/;
const doing =
  /^(?:threatened|vowed|warned|pledged|promised|urged|asked|refused|demanded|called|accused|offered|declined|appealed|summoned|recalled|expelled|suspended|filed)$/;

/**
 * Gives whoever holds something of a text what he does besides, where the parser makes the text do it: `Peru insists that the award is final and
 * has threatened to seize ships`. Changes the annotation in place.
 */
export function mendDoersOfTexts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 4; at < words.length; at++) {
    const clause = head[at]!;
    if (deprel[at] !== 'conj' || !doing.test(words[at]!) || xpos[at] !== 'VBN' || clause < 0 || clause > at) continue;
    const said = head[clause]!;
    if (deprel[clause] !== 'ccomp' || said < 0 || said > clause || !/^VB[PZD]$/.test(xpos[said]!)) continue;
    const has = at - 1;
    if (
      !/^(?:has|have)$/.test(words[has]!) ||
      words[has - 1] !== 'and' ||
      hasDependant(annotation, at, ['nsubj', 'aux:pass'])
    )
      continue;
    const subject = deprel.findIndex((relation, i) => relation === 'nsubj' && head[i] === clause);
    if (subject > said && texts.test(words[subject]!)) head[at] = said;
  }
}
mendDoersOfTexts.needs = [texts, doing, /^(?:has|have)$/];

/**
 * Makes a summary of what stands before a comma, with a clause about it, of a noun that the parser takes for an owner although nothing marks it
 * as one: `settled by arbitration, a clause Huamani's lawyers say Peru ignored`. Changes the annotation in place.
 */
export function mendSummariesAsOwners(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 3; at + 4 < words.length; at++) {
    const owned = head[at]!;
    const before = at - 3;
    if (deprel[at] !== 'nmod:poss' || upos[at] !== 'NOUN' || owned < at + 3 || words[at - 2] !== ',') continue;
    if (!/^an?$/.test(words[at - 1]!) || /^(?:['’]s?)$/.test(words[at + 1]!) || !/^(?:NOUN|PROPN)$/.test(upos[before]!))
      continue;
    const isOwned = deprel.some((relation, i) => i > at && i < owned && relation === 'nmod:poss' && head[i] === owned);
    const said = head[owned]!;
    if (!isOwned || deprel[owned] !== 'nsubj' || deprel[said] !== 'parataxis' || said < owned) continue;
    [head[at], deprel[at]] = [before, 'appos'];
    [head[said], deprel[said]] = [at, 'acl:relcl'];
    head[at - 2] = at;
  }
}
mendSummariesAsOwners.needs = [/^,$/, /^an?$/, /^['’]s?$/];

/**
 * Gives what somebody is said to call a thing its speaker, where the parser hangs him on the pronoun: `to what its spokeswoman, Ana Rojas,
 * described as terror`. Changes the annotation in place.
 */
export function mendDescribersOfWhat(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let who = 1; who + 1 < words.length; who++) {
    const what = head[who]!;
    if (deprel[who] !== 'nsubj' || what < 0 || what > who || words[what] !== 'what') continue;
    const verb = deprel.findIndex((relation, at) => relation === 'acl:relcl' && head[at] === what && at > who);
    if (verb > who && !hasDependant(annotation, verb, ['nsubj'])) head[who] = verb;
  }
}
mendDescribersOfWhat.needs = [/^what$/];

/**
 * Makes a clause of what came first of a noun with a relative clause and the verb behind that, where the parser hangs that on the relative
 * clause: `after a band that Lima says was led from Quito ambushed a patrol`. Changes the annotation in place.
 */
export function mendClausesBehindRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    const relative = head[verb]!;
    if (deprel[verb] !== 'advcl' || xpos[verb] !== 'VBD' || relative < 0 || relative > verb) continue;
    if (deprel[relative] !== 'acl:relcl' || hasDependant(annotation, verb, ['nsubj', 'mark', 'aux'])) continue;
    const noun = head[relative]!;
    const order = deprel.findIndex(
      (relation, at) => relation === 'case' && head[at] === noun && /^(?:after|before|since)$/.test(words[at]!),
    );
    if (order < 0 || deprel[noun] !== 'obl' || words.slice(relative, verb).includes(',')) continue;
    [head[verb], deprel[verb]] = [head[noun]!, 'advcl'];
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    [head[order], deprel[order]] = [verb, 'mark'];
    for (let at = 0; at < order; at++)
      if (head[at] === noun && /^nmod:unmarked$/.test(deprel[at]!)) [head[at], deprel[at]] = [verb, 'obl:unmarked'];
  }
}
mendClausesBehindRelatives.needs = [/^(?:after|before|since)$/];
