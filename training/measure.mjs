// Tags and trees against a treebank, as the shared scorer counts: punctuation included, labels without subtypes.
import { spanningTree } from '../dist/language/english/model/spanning-tree.js';

const base = (relation) => relation.split(':')[0];

/** @param predict (sentences) → {upos, xpos, head, label}[] of encoded sentences; @returns one line of percentages */
export function measure(name, gold, encoder, vocabulary, network) {
  let [n, upos, xpos, uas, las] = [0, 0, 0, 0, 0];
  for (let i = 0; i < gold.length; i += 16) {
    const part = gold.slice(i, i + 16);
    network.predict(part.map(encoder.encode), spanningTree).forEach((p, k) => {
      const s = part[k];
      for (let j = 0; j < s.form.length; j++) {
        n++;
        if (vocabulary.upos[p.upos[j + 1]] === s.upos[j]) upos++;
        if (vocabulary.xpos[p.xpos[j + 1]] === s.xpos[j]) xpos++;
        if (p.head[j + 1] !== s.head[j]) continue;
        uas++;
        if (base(vocabulary.deprel[p.label[j + 1]]) === base(s.deprel[j])) las++;
      }
    });
  }
  const percent = (v) => ((100 * v) / n).toFixed(2);
  return `${name} U ${percent(upos)} X ${percent(xpos)} UAS ${percent(uas)} LAS ${percent(las)}`;
}
