import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const telling = /^(?:told|informed|assured|warned|reminded|advised)$/;

/**
 * Takes what somebody is told for a clause that says what, where the parser has it describe a word of those who tell it: `I am told by two
 * officials who have read the paper that Peru will propose a truce`. Changes the annotation in place.
 */
export function mendToldByWhom(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let told = 1; told + 4 < words.length; told++) {
    if (!telling.test(words[told]!) || xpos[told] !== 'VBN' || !hasDependant(annotation, told, ['aux:pass'])) continue;
    if (hasDependant(annotation, told, ['ccomp', 'obj'])) continue;
    const teller = deprel.findIndex((relation, at) => relation === 'obl:agent' && head[at] === told && at > told);
    if (teller < 0) continue;
    const clause = clauseBehind(words, annotation, told, teller);
    if (!clause) continue;
    [head[clause.verb], deprel[clause.verb]] = [told, 'ccomp'];
    const { that } = clause;
    [head[that], deprel[that], upos[that], xpos[that]] = [clause.verb, 'mark', 'SCONJ', 'IN'];
    // `that Peru will come, and that Chile will not`
    for (let at = clause.verb + 1; at < words.length; at++)
      if (head[at] === told && deprel[at] === 'conj' && hasDependant(annotation, at, ['mark'])) head[at] = clause.verb;
  }
}
mendToldByWhom.needs = [telling, /^by$/, /^that$/];

/** A clause behind those who tell that has "that" before a subject of its own. */
function clauseBehind(words: readonly string[], annotation: Annotation, told: number, teller: number) {
  const { head, deprel } = annotation;
  for (let verb = teller + 3; verb < words.length; verb++) {
    if (deprel[verb] !== 'acl:relcl' || head[verb]! <= told || !isUnder(annotation, verb, told)) continue;
    const that = head.findIndex((above, at) => above === verb && at > teller && at < verb && words[at] === 'that');
    if (that < 0 || /^nsubj/.test(deprel[that]!) || that <= head[verb]!) continue;
    if (deprel.some((relation, at) => /^nsubj/.test(relation) && head[at] === verb && at > that && at < verb))
      return { verb, that };
  }
  return null;
}

const saying = /^(?:said|added|announced|insisted|claimed|confirmed|stressed|warned|admitted|noted|argued)$/;
const claims =
  /^(?:claims?|reports?|warnings?|news|suggestions?|allegations?|accusations?|threats?|signs?|indications?|fears?|concerns?|complaints?|rumou?rs?|criticism|condition|grounds?|assurances?|promises?|statements?|evidence|fact|day|time|revelations?|charges?)$/;
const occasions = /^(?:after|during|before|following|at|on|in|outside)$/;

/**
 * Takes what somebody says after or at something for a clause that says what, where the parser has it describe what that was: `The army said
 * after the first raids that it was looking into them`. Changes the annotation in place.
 */
export function mendSaidAfter(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 1; said + 6 < words.length; said++) {
    if (!saying.test(words[said]!) || xpos[said] !== 'VBD' || !occasions.test(words[said + 1]!)) continue;
    if (!/^(?:root|conj)$/.test(deprel[said]!) || !hasDependant(annotation, said, ['nsubj'])) continue;
    const noun = head[said + 1]!;
    const that = words.indexOf('that', said + 2);
    const clause = that < 0 ? -1 : head[that]!;
    if (noun <= said || noun >= that || that > said + 12 || clause <= that || !/^(?:obj|mark)$/.test(deprel[that]!))
      continue;
    if (!/^acl(?::relcl)?$/.test(deprel[clause]!) || !(head[clause]! <= that - 1 && head[clause]! >= noun)) continue;
    // `after claims that it was lost`
    if (telling.test(words[noun]!) || claims.test(words[that - 1]!)) continue;
    const second = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said);
    const isJoined =
      second > clause && head.some((above, at) => above === second && deprel[at] === 'cc' && words[at + 1] === 'that');
    if (hasDependant(annotation, said, ['obj']) || (second >= 0 && !isJoined)) continue;
    if (words.slice(said, that).some((word) => /^["“”;:]$/.test(word))) continue;
    if (!isWhole(annotation, clause, that)) continue;
    [head[clause], deprel[clause]] = [said, 'ccomp'];
    [deprel[that], upos[that], xpos[that]] = ['mark', 'SCONJ', 'IN'];
    if (second >= 0) [head[second], deprel[second]] = [clause, 'conj'];
    if (!isUnder(annotation, noun, said) || head[noun]! > that) [head[noun], deprel[noun]] = [said, 'obl'];
  }
}
mendSaidAfter.needs = [saying, occasions, /^that$/];

/** Whether a clause lacks nothing that "that" could stand for: it has its subject, and an object or a predicate that takes none. */
function isWhole(annotation: Annotation, clause: number, that: number): boolean {
  const { head, deprel, upos } = annotation;
  const subject = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === clause && at > that);
  if (subject < 0 || subject > clause) return false;
  if (upos[clause] !== 'VERB' || deprel[subject] === 'nsubj:pass') return true;
  return hasDependant(annotation, clause, ['obj', 'ccomp', 'xcomp', 'cop', 'obl'], clause);
}

/**
 * Takes the question behind "again and again" for what is asked, where the parser joins it to the verb of asking: `asked again and again why
 * the council had not met`. Changes the annotation in place.
 */
export function mendAskedAgain(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let and = 2; and + 3 < words.length; and++) {
    if (words[and] !== 'and' || words[and - 1] !== words[and + 1]) continue;
    if (!/^(?:again|time|over|repeatedly)$/.test(words[and + 1]!)) continue;
    const asked = and - 2;
    const clause = head[and + 2]!;
    if (!/^(?:why|whether|if|how|what|who|where|when)$/.test(words[and + 2]!) || !/^(?:ask|wonder)/.test(words[asked]!))
      continue;
    if (clause <= and + 2 || head[clause] !== asked || !/^(?:conj|advcl|parataxis)$/.test(deprel[clause]!)) continue;
    deprel[clause] = 'ccomp';
    [head[and], head[and + 1], deprel[and + 1], head[and - 1]] = [and + 1, and - 1, 'conj', asked];
  }
}
mendAskedAgain.needs = [/^(?:asked|asks|ask|asking|wondered)$/, /^and$/, /^(?:again|time|over|repeatedly)$/];

/**
 * Gives a verb the subject behind "as", where the parser takes that for a phrase because a name is set beside it: `as the chair, Ana Reed, asked
 * why`. Changes the annotation in place.
 */
export function mendNamedBehindAs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let as = 1; as + 5 < words.length; as++) {
    if (words[as] !== 'as' || deprel[as] !== 'case') continue;
    const noun = head[as]!;
    if (noun <= as || !/^obl/.test(deprel[noun]!) || upos[noun] !== 'NOUN') continue;
    const name = deprel.findIndex((relation, at) => relation === 'appos' && head[at] === noun && at > noun);
    if (name < 0 || upos[name] !== 'PROPN' || words[noun + 1] !== ',') continue;
    const comma = words.indexOf(',', name);
    const verb = comma + 1;
    if (
      comma < 0 ||
      xpos[verb] !== 'VBD' ||
      head[verb] !== head[noun] ||
      !/^(?:advcl|conj|parataxis)$/.test(deprel[verb]!)
    )
      continue;
    if (hasDependant(annotation, verb, ['nsubj', 'mark', 'cc', 'expl'])) continue;
    [deprel[verb], head[noun], deprel[noun]] = ['advcl', verb, 'nsubj'];
    [head[as], deprel[as], upos[as]] = [verb, 'mark', 'SCONJ'];
    head[comma] = noun;
  }
}
mendNamedBehindAs.needs = [/^as$/, /^,$/];

/**
 * Takes a question behind what is set beside whoever is asked for what is asked, where the parser has it describe that: `asked Dr Lind, a research
 * fellow, whether the islands did enough`. Changes the annotation in place.
 */
export function mendAskedBeside(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let mark = 5; mark + 2 < words.length; mark++) {
    const clause = head[mark]!;
    if (!/^(?:whether|if|why)$/.test(words[mark]!) || words[mark - 1] !== ',' || clause <= mark) continue;
    const noun = head[clause]!;
    if (!/^acl/.test(deprel[clause]!) || noun < 0 || noun > mark || deprel[noun] !== 'appos') continue;
    const asked = head[head[noun]!] ?? -1;
    if (asked < 0 || !/^(?:asked|asks|asking)$/.test(words[asked]!) || !/^i?obj$/.test(deprel[head[noun]!]!)) continue;
    if (hasDependant(annotation, asked, ['ccomp'])) continue;
    [head[clause], deprel[clause]] = [asked, 'ccomp'];
  }
}
mendAskedBeside.needs = [/^(?:asked|asks|asking)$/, /^(?:whether|if|why)$/, /^,$/];
