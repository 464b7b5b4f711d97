import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

const saying =
  /^(?:sa(?:id|ys?)|told|tells?|warn(?:s|ed)?|add(?:s|ed)?|argu(?:es?|ed)|insist(?:s|ed)?|acknowledg(?:es?|ed)|admit(?:s|ted)?|concede[sd]?|wr(?:ites?|ote)|claim(?:s|ed)?|announce[sd]?|not(?:es?|ed)|stress(?:es|ed)?|report(?:s|ed)?|testif(?:y|ies|ied)|allege[sd]?|maintain(?:s|ed)?|contend(?:s|ed)?|assert(?:s|ed)?|confirm(?:s|ed)?|declare[sd]?|suggest(?:s|ed)?|explain(?:s|ed)?|predict(?:s|ed)?|conclude[sd]?|emphasi[sz]e[sd]?|complain(?:s|ed)?|repeat(?:s|ed)?|indicate[sd]?|reiterate[sd]?|rul(?:es?|ed))$/;

/**
 * Makes what is said of a clause behind `, that`, where words between commas part it from the verb of saying and the parser hangs it on
 * them: `Lind said, citing two letters, that Peru had paid`, `told reporters, after talks that lasted six hours, that …`. Changes the
 * annotation in place.
 */
export function mendClaimsBehindAsides(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 4; that + 2 < words.length; that++) {
    if (words[that] !== 'that' || words[that - 1] !== ',') continue;
    const verb = head[that]!;
    if (verb < that || !/^(?:obj|mark|nsubj)$/.test(deprel[that]!)) continue;
    if (!/^(?:acl|ccomp|advcl|parataxis)/.test(deprel[verb]!)) continue;
    // `, that` and a subject of its own
    if (!deprel.some((relation, at) => at > that && head[at] === verb && /^(?:nsubj|expl)/.test(relation))) continue;
    const open = openingComma(words, annotation, that - 1);
    const said = open < 1 ? -1 : verbBefore(words, annotation, open);
    if (said < 0 || head[verb] === said || !isUnder(annotation, head[verb]!, said)) continue;
    if (head[verb]! <= open || isInQuotation(words, said, that)) continue;
    const aside = deprel.findIndex((relation, at) => at > open && head[at] === said && relation === 'ccomp');
    if (aside >= 0 && (aside > that || xpos[aside] !== 'VBG')) continue;
    if (deprel.some((relation, at) => head[at] === said && at < open && /^[cx]comp$/.test(relation))) continue;
    if (aside >= 0) deprel[aside] = 'advcl';
    [head[verb], deprel[verb]] = [said, 'ccomp'];
    [deprel[that], upos[that], xpos[that]] = ['mark', 'SCONJ', 'IN'];
    head[that - 1] = verb;
  }
}
mendClaimsBehindAsides.needs = [/^that$/, /^,$/, saying];

/** The comma that opens what another closes: the last one before it that no clause inside has. */
function openingComma(words: readonly string[], annotation: Annotation, close: number): number {
  for (let at = close - 2; at > 0; at--) if (words[at] === ',' && verbBefore(words, annotation, at) >= 0) return at;
  return -1;
}

/** The verb of saying that ends right before a comma, or with whom it is told or when behind it; -1 where there is none. */
function verbBefore(words: readonly string[], annotation: Annotation, comma: number): number {
  const { head, deprel, xpos } = annotation;
  let at = comma - 1;
  while (at >= 0 && !(saying.test(words[at]!) && /^VB[DZPN]$/.test(xpos[at]!))) {
    if (/^[,;:.()"“”]$/.test(words[at]!)) return -1;
    at--;
  }
  if (at < 0 || !hasDependant(annotation, at, ['nsubj', 'conj', 'cc', 'aux'])) return -1;
  for (let between = at + 1; between < comma; between++) {
    let top = between;
    while (head[top]! > at && head[top]! < comma) top = head[top]!;
    if (head[top] !== at || !/^(?:i?obj|obl|advmod)/.test(deprel[top]!)) return -1;
  }
  return at;
}

/**
 * Gives what is said its subject, where an apposition parts the two and the parser takes the name for a second one of the verb of saying:
 * `said Peru, its oldest friend, was reluctant to go on`. Changes the annotation in place.
 */
export function mendSubjectsBeforeAsides(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let noun = 2; noun + 4 < words.length; noun++) {
    const said = head[noun]!;
    if (said < 0 || said > noun || !/^(?:nsubj|obj)$/.test(deprel[noun]!) || !saying.test(words[said]!)) continue;
    if (deprel.some((relation, at) => at > said && at < noun && head[at] === said && relation !== 'punct')) continue;
    const aside = deprel.findIndex((relation, at) => relation === 'appos' && head[at] === noun && at > noun);
    if (aside < 0) continue;
    let close = aside;
    while (close + 1 < words.length && isUnder(annotation, close + 1, aside)) close++;
    const verb = deprel.findIndex(
      (relation, at) => at > close && head[at] === said && /^(?:ccomp|conj)$/.test(relation),
    );
    if (words[close + 1] !== ',' || verb < 0) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'mark', 'cc'])) continue;
    // a finite verb, with nothing but auxiliaries and adverbs before it
    if (!/^VB[DZP]$/.test(annotation.xpos[verb]!) && !hasDependant(annotation, verb, ['aux', 'cop'])) continue;
    if (!words.slice(close + 2, verb).every((_, at) => isUnder(annotation, close + 2 + at, verb))) continue;
    if (!deprel.some((relation, at) => relation === 'nsubj' && head[at] === said && at < said)) continue;
    [head[noun], deprel[noun]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
    deprel[verb] = 'ccomp';
  }
}
mendSubjectsBeforeAsides.needs = [/^,$/, saying];

/**
 * Makes the question of `what`, where `if anything` parts it from its clause and the parser makes the question of the pronoun alone: `it
 * was not clear what, if anything, Peru had promised`. Changes the annotation in place.
 */
export function mendQuestionsBeforeAsides(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let what = 1; what + 5 < words.length; what++) {
    if (!/^(?:what|whom?|which)$/.test(words[what]!) || words[what + 1] !== ',' || words[what + 2] !== 'if') continue;
    if (words[what + 4] !== ',' || !/^any/.test(words[what + 3]!)) continue;
    const verb = head.findIndex(
      (above, at) => at > what + 4 && above === what && /^(?:advcl|acl|conj|parataxis|ccomp)/.test(deprel[at]!),
    );
    if (verb < 0 || !/^(?:csubj|ccomp|obj|nsubj|obl|advcl|xcomp)/.test(deprel[what]!) || head[what]! > what) continue;
    const subject = hasDependant(annotation, verb, ['nsubj'], what + 4);
    [head[verb], deprel[verb]] = [head[what]!, deprel[what] === 'csubj' ? 'csubj' : 'ccomp'];
    [head[what], deprel[what]] = [verb, subject ? 'obj' : 'nsubj'];
    const any = what + 3;
    if (head[any] === verb) deprel[any] = 'advcl';
  }
}
mendQuestionsBeforeAsides.needs = [/^if$/, /^any/, /^,$/];

/**
 * Joins a second relative clause to the first, where the parser joins it to the noun that both are about: `a step that Ruiz proposed
 * and that Chile has opposed`. Changes the annotation in place.
 */
export function mendRelativesJoinedToNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 4; that + 1 < words.length; that++) {
    if (!/^(?:that|which|who)$/.test(words[that]!) || !/^(?:and|but)$/.test(words[that - 1]!)) continue;
    const verb = head[that]!;
    const noun = verb < that ? -1 : head[verb]!;
    if (noun < 0 || noun > that || deprel[verb] !== 'conj' || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    if (upos[verb] !== 'VERB') continue;
    const first = deprel.findIndex((relation, at) => relation === 'acl:relcl' && head[at] === noun && at < that);
    if (first < 0 || !words.some((word, at) => head[at] === first && word === words[that] && at < first)) continue;
    head[verb] = first;
    const isSubject = !deprel.some(
      (relation, at) => at > that && head[at] === verb && /^(?:nsubj|expl)/.test(relation),
    );
    if (isSubject || !hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp'], that))
      [deprel[that], upos[that], xpos[that]] = [isSubject ? 'nsubj' : 'obj', 'PRON', 'WDT'];
  }
}
mendRelativesJoinedToNouns.needs = [/^(?:that|which|who)$/, /^(?:and|but)$/];
