import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const telling = /^(?:told|informed|assured|warned|reminded|notified|tells|informs|assures|warns|reminds)$/;
const saying = /^(?:said|says|added|adds)$/;

/**
 * Makes what somebody tells another of a clause behind a remark of who says so, where the parser has it belong to that: in `told him, according to the
 * ministry, that Lima was tired` and `told him, the ministry said, that Lima was tired` it is what he was told. Changes the annotation in place.
 */
export function mendToldAcrossRemarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos, upos } = annotation;
  for (let told = 1; told + 6 < words.length; told++) {
    if (!telling.test(words[told]!) || upos[told] !== 'VERB') continue;
    const comma = words.indexOf(',', told + 2);
    if (comma < 0 || comma > told + 6 || !isHearer(annotation, told, comma)) continue;
    const end = words.indexOf(',', comma + 2);
    const that = end + 1;
    if (end < 0 || end > comma + 10 || words[that] !== 'that' || hasDependant(annotation, told, ['xcomp'])) continue;
    const isAccording = words[comma + 1] === 'according' && words[comma + 2] === 'to';
    const said = saying.test(words[end - 1]!) ? end - 1 : -1;
    if (!isAccording && (said < 0 || !hasDependant(annotation, said, ['nsubj']))) continue;
    const clause = head[that]!;
    if (clause <= that || (head[clause] === told && deprel[clause] === 'ccomp')) continue;
    const above = head[clause]!;
    if (above < told || above >= that || upos[clause] === 'PUNCT') continue;
    [head[clause], deprel[clause]] = [told, 'ccomp'];
    [deprel[that], xpos[that], upos[that]] = ['mark', 'IN', 'SCONJ'];
    if (said >= 0) [head[said], deprel[said]] = [told, 'parataxis'];
    const source = isAccording ? head[comma + 1]! : -1;
    if (source > comma && source < end && deprel[source] === 'obl') head[source] = told;
  }
}
mendToldAcrossRemarks.needs = [telling, /^that$/, /^,$/];

/** Whether somebody who is told something is all that stands between a verb and a comma. */
function isHearer({ head, deprel }: Annotation, told: number, comma: number): boolean {
  for (let at = told + 1; at < comma; at++)
    if (head[at] === told && !/^(?:i?obj|obl|advmod)$/.test(deprel[at]!)) return false;
  return deprel.some((relation, at) => head[at] === told && /^i?obj$/.test(relation) && at < comma);
}
