// The metrics of the CoNLL-2012 shared task, as the reference scorer defines them (Pradhan et al., Scoring Coreference
// Partitions of Predicted Mentions, ACL 2014): MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998) and CEAF-e
// (Luo 2005), over predicted mentions, with no mention added to or taken from either side. A chain is a list of mentions,
// a mention any string; no mention stands in two chains of one side.
import munkres from 'munkres';

/** What the four numerators and denominators of one document are. Sums of them over documents make the score of a corpus. */
export function count(key, response) {
  return {
    muc: muc(key, response),
    bCubed: bCubed(key, response),
    ceafE: ceafE(key, response),
    mentions: mentions(key, response),
  };
}

/** Links: a chain of n mentions has n - 1, and loses one for every further part that the other side breaks it into. */
export function muc(key, response) {
  const kept = (chains, others) => {
    const at = chainOf(others);
    let hit = 0;
    let all = 0;
    for (const chain of chains) {
      const parts = new Set(chain.map((mention) => at.get(mention) ?? mention));
      hit += chain.length - parts.size;
      all += chain.length - 1;
    }
    return [hit, all];
  };
  return parts(kept(key, response), kept(response, key));
}

/** Mentions: of each, how much of its chain is shared with the chain that the other side puts it in. */
export function bCubed(key, response) {
  const shared = (chains, others) => {
    const at = chainOf(others);
    let hit = 0;
    let all = 0;
    for (const chain of chains) {
      const counts = new Map();
      for (const mention of chain) {
        const other = at.get(mention);
        if (other !== undefined) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
      for (const n of counts.values()) hit += (n * n) / chain.length;
      all += chain.length;
    }
    return [hit, all];
  };
  return parts(shared(key, response), shared(response, key));
}

/** Chains: the sum of φ4, the Dice coefficient of two chains, under the best one-to-one assignment. */
export function ceafE(key, response) {
  const at = chainOf(response);
  const similarity = key.map((chain) => {
    const row = new Array(response.length).fill(0);
    for (const mention of chain) if (at.has(mention)) row[at.get(mention)]++;
    return row.map((n, k) => (2 * n) / (chain.length + response[k].length));
  });
  let hit = 0;
  if (key.length && response.length)
    for (const [i, k] of munkres(similarity.map((row) => row.map((value) => -value)))) hit += similarity[i][k];
  return parts([hit, key.length], [hit, response.length]);
}

/** Mentions found, in whatever chain. */
export function mentions(key, response) {
  const [k, r] = [new Set(key.flat()), new Set(response.flat())];
  let hit = 0;
  for (const mention of k) if (r.has(mention)) hit++;
  return parts([hit, k.size], [hit, r.size]);
}

/** Precision, recall and F1 of each metric from the counts of documents, with `conll`, the mean F1 of the three. */
export function score(counts) {
  const of = (name) => {
    const sum = (field) => counts.reduce((total, one) => total + one[name][field], 0);
    const recall = ratio(sum('recalled'), sum('wanted'));
    const precision = ratio(sum('confirmed'), sum('given'));
    return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
  };
  const scores = { muc: of('muc'), bCubed: of('bCubed'), ceafE: of('ceafE'), mentions: of('mentions') };
  return { ...scores, conll: (scores.muc.f1 + scores.bCubed.f1 + scores.ceafE.f1) / 3 };
}

const parts = ([recalled, wanted], [confirmed, given]) => ({ recalled, wanted, confirmed, given });
const ratio = (a, b) => (b ? a / b : 0);

function chainOf(chains) {
  const at = new Map();
  chains.forEach((chain, index) => {
    for (const mention of chain) {
      if (at.has(mention)) throw new Error(`mention in two chains: ${mention}`);
      at.set(mention, index);
    }
  });
  return at;
}
