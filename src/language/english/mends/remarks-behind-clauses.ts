import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const summing =
  /^(?:warning|threat|claim|charge|accusation|allegation|assertion|suggestion|remark|comment|statement|move|step|demand|decision|condition|proposal|pledge|promise)$/;
const said =
  /^(?:sa(?:id|ys)|warn(?:ed|s)|add(?:ed|s)|insist(?:ed|s)|argue[ds]|claim(?:ed|s)|vow(?:ed|s)|told|tells|announce[ds])$/;

/**
 * Sets a noun that sums up what somebody has said beside the saying, where the parser has it for an object within that: `Lind said Peru would
 * drill if its rights were ignored, a warning that Chile called idle`. Changes the annotation in place.
 */
export function mendRemarksBehindClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let noun = 6; noun + 3 < words.length; noun++) {
    if (!summing.test(words[noun]!) || !/^an?$/.test(words[noun - 1]!) || words[noun - 2] !== ',') continue;
    if (!/^(?:that|which)$/.test(words[noun + 1]!) || !/^(?:obj|obl|xcomp|advcl|conj|nmod|appos)$/.test(deprel[noun]!))
      continue;
    if (head[noun - 1] !== noun || hasDependant(annotation, noun, ['case', 'cc', 'cop', 'nsubj'])) continue;
    const relative = deprel.findIndex((relation, at) => at > noun && head[at] === noun && /^acl/.test(relation));
    if (relative < 0) continue;
    // the outermost saying whose clause it stands in
    let saying = -1;
    for (let at = head[noun]!, steps = 0; at >= 0 && steps < 10; at = head[at]!, steps++)
      if (at < noun && deprel[at] === 'ccomp' && head[at]! >= 0 && head[at]! < at && said.test(words[head[at]!]!))
        saying = head[at]!;
    if (saying < 0) continue;
    [head[noun], deprel[noun]] = [saying, 'appos'];
    if (head[noun - 2]! < noun - 2 || head[noun - 2]! > noun) head[noun - 2] = noun;
  }
}
mendRemarksBehindClauses.needs = [summing, said, /^(?:that|which)$/, /^,$/];
