import type { Analysis } from '../../language/index.js';

const texts = /^(?:resolution|draft|text|bill|motion|law|amendment|proposal|plan|treaty|statement|agreement|deal)$/;
const stopping = /^(?:veto|reject|block|defeat|quash|thwart|shelve|scrap|oppose)$/;

/**
 * Whether a predicate says what a text would do that was not adopted (`vetoed a resolution that called on Chad to leave`):
 * nobody has done that.
 */
export function isOfUnadopted({ tokens }: Analysis, head: number): boolean {
  let at = tokens[head]!;
  for (let depth = 0; depth < 4 && /^(?:conj|xcomp|obj|advcl)$/.test(at.deprel) && at.head >= 0; depth++)
    at = tokens[at.head]!;
  if (!at.deprel.startsWith('acl') || at.head < 0) return false;
  const text = tokens[at.head]!;
  if (!texts.test(text.lemma) || !/^(?:obj|nsubj:pass)$/.test(text.deprel)) return false;
  return stopping.test(tokens[text.head]!.lemma);
}
