import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const said = /^(?:said|says|argued|argues|claimed|claims|warned|warns|insisted|insists|told|tells)$/;
const speaking =
  /^(?:accuse[ds]|urge[ds]|call(?:ed|s)|criticise[ds]|criticize[ds]|condemn(?:ed|s)|denounce[ds]|blame[ds]|dismiss(?:ed|es)|warn(?:ed|s)|demand(?:ed|s)|praise[ds]|thank(?:ed|s)|insist(?:ed|s)|add(?:ed|s)|reject(?:ed|s)|den(?:ied|ies)|vow(?:ed|s)|pledge[ds]|defend(?:ed|s)|accused)$/;

/**
 * Joins a verb of speech behind a comma and `and` to the saying of the sentence, where the parser joins it to what a relative clause with a
 * remark tells (`said the report ignored the damage, which he said made visits unsafe, and accused the agency`). Changes the annotation
 * in place.
 */
export function mendChargesBehindSaidRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let and = 7; and + 2 < words.length; and++) {
    const verb = head[and]!;
    if (words[and] !== 'and' || words[and - 1] !== ',' || deprel[and] !== 'cc' || verb !== and + 1) continue;
    if (deprel[verb] !== 'conj' || !speaking.test(words[verb]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'aux', 'csubj', 'expl'])) continue;
    // `, which he said made …`
    const relative = words.findLastIndex(
      (word, at) => at < and && /^(?:which|whom?|that)$/.test(word) && words[at - 1] === ',',
    );
    const pronoun = relative + 1;
    const isRemark = relative > 0 && /^(?:he|she|it|they)$/.test(words[pronoun]!) && said.test(words[pronoun + 1]!);
    if (!isRemark || head[verb]! <= relative) continue;
    let clause = head[verb]!;
    for (let steps = 0; clause >= 0 && !/:relcl$/.test(deprel[clause]!) && steps < 4; steps++) clause = head[clause]!;
    if (clause <= relative || !/:relcl$/.test(deprel[clause]!) || !isUnder(annotation, relative, clause)) continue;
    let main = head[clause]!;
    for (let steps = 0; main >= 0 && steps < 10 && !(said.test(words[main]!) && upos[main] === 'VERB'); steps++)
      main = head[main]!;
    if (main < 0 || main > relative || !hasDependant(annotation, main, ['nsubj'])) continue;
    if (!hasDependant(annotation, main, ['ccomp'], main)) continue;
    [head[verb], xpos[verb]] = [main, xpos[verb] === 'VBN' ? 'VBD' : xpos[verb]!];
  }
}
mendChargesBehindSaidRelatives.needs = [/^,$/, /^and$/, speaking, said, /^(?:which|whom?|that)$/];
