import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const ruling =
  /^(?:ruled?|rules|ruling|found|finds?|held|holds?|decided?|decides|voted?|votes|agreed?|agrees|concluded?|concludes|declared?|declares|determined?|determines|resolved?|resolves|said|says)$/;
const counts = /^(?:votes?|margin|majority)$/;

/**
 * Makes what is ruled of a clause that the parser hangs on the votes it was ruled by: `The judges held by 12 votes to three that Peru was
 * bound by the award`. Changes the annotation in place.
 */
export function mendRuledByVotes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos, upos } = annotation;
  for (let votes = 3; votes + 4 < words.length; votes++) {
    if (!counts.test(words[votes]!)) continue;
    const verb = head[votes]!;
    if (verb < 0 || verb > votes || !ruling.test(words[verb]!) || !/^obl/.test(deprel[votes]!)) continue;
    if (hasDependant(annotation, verb, ['ccomp', 'xcomp', 'obj'])) continue;
    let that = votes + 1;
    while (that < words.length && that < votes + 6 && words[that] !== 'that') that++;
    if (words[that] !== 'that' || words.slice(votes, that).includes(',')) continue;
    const clause = deprel.findIndex(
      (relation, at) =>
        /^(?:acl|acl:relcl|ccomp)$/.test(relation) && at > that && head[at]! >= votes && head[at]! < that,
    );
    if (clause < 0 || head[that] !== clause) continue;
    // the clause lacks nothing: it has a subject besides the word it opens with
    const isWhole = deprel.some(
      (relation, at) => at > that && at < clause && head[at] === clause && /^nsubj/.test(relation),
    );
    if (!isWhole) continue;
    [head[clause], deprel[clause]] = [verb, 'ccomp'];
    [deprel[that], xpos[that], upos[that]] = ['mark', 'IN', 'SCONJ'];
    if (deprel[votes] === 'obl:agent') deprel[votes] = 'obl';
  }
}
mendRuledByVotes.needs = [counts, /^that$/, ruling];
