import { type Analysis, relation, type Token } from '../../language/index.js';

/** What is done under these in the infinitive or as a participle is wished for. */
const wished = new Set([
  ...['want', 'like', 'prefer', 'need', 'hate', 'love', 'wish', 'hope', 'expect', 'favor', 'advise', 'recommend'],
  ...['understand', 'justify', 'mind', 'discuss', 'debate', 'suggest', 'risk', 'involve', 'mean', 'entail', 'forbid'],
]);
/** What somebody sees before him need not happen. */
const foreseen = new Set(['envisage', 'envision', 'foresee', 'picture', 'visualize', 'anticipate', 'contemplate']);
/** What is this need not be so. */
const guessed = new Set(['likely', 'unlikely', 'possible', 'impossible', 'probable', 'conceivable', 'doubtful']);
/** What is talked `about` doing is not said to be done. */
const mooted = new Set([
  'talk',
  'speak',
  'think',
  'ask',
  'tell',
  'joke',
  'wonder',
  'argue',
  'debate',
  'hesitate',
  'see',
]);
/** What is still to come stands in the present after these. */
const coming = new Set(['after', 'once', 'as soon as', 'by the time']);
const presently = /^VB[PZ]$/;
/** How one is not something or fails at it. */
const within = new Set(['in', 'by', 'at', 'of']);
/** What can or may be, by these. */
const ability = new Set(['can', 'could', 'may', 'might', 'ca']);
/** With these nobody in particular is meant. */
const every = new Set(['all', 'any', 'every', 'each', 'those', 'anyone', 'whoever']);
const modal = 'MD';

/** Whether a clause, by its own form and by what it hangs on, tells of what is imagined, wished for or still to come. */
export function isUnreal({ tokens, children }: Analysis, at: Token, word: string): boolean {
  const over = at.head >= 0 ? tokens[at.head]! : null;
  const own = children[at.index]!.map((c) => tokens[c]!);
  const hasModal = (verb: Token): boolean => children[verb.index]!.some((c) => tokens[c]!.xpos === modal);
  const isBare = !own.some(({ deprel }) => deprel.startsWith('aux') || deprel === 'mark' || deprel === 'cop');
  const isDenied = (verb: Token): boolean =>
    children[verb.index]!.some((c) => ['not', "n't", 'n’t', 'never'].includes(tokens[c]!.lemma.toLowerCase()));
  // `so he would not be accused`
  if (own.some((t) => t.form === 'so' && t.deprel === 'advmod' && tokens[t.index + 1]?.deprel.startsWith('nsubj')))
    return hasModal(at);
  // `can you hear them`
  if (own.some((t) => t.xpos === modal && own.some((s) => s.form === 'you' && s.index > t.index && s.index < at.index)))
    return true;
  // `in the event he was hurt`
  const first = Math.min(at.index, ...children[at.index]!.flatMap((c) => [c, ...children[c]!]));
  const before = [3, 2, 1].map((back) => tokens[first - back]?.form.toLowerCase());
  if (at.deprel !== 'root' && (before.join(' ') === 'in the event' || before.slice(1).join(' ') === 'in case'))
    return true;
  // `split on whether to vote`, `a choice: arming the rebels`
  if (own.some(({ deprel, lemma }) => deprel === 'mark' && lemma === 'whether')) return true;
  if (at.xpos === 'VBG' && isBare && tokens[at.index - 1]?.form === ':') return true;
  switch (relation(at)) {
    case 'ccomp':
    case 'xcomp':
      if (!over) return false;
      // `the deal would see him visit Chad`, `could let him resign`
      if (at.xpos === 'VB' && isBare && hasModal(over)) return true;
      // `said: “attack the town!”`
      if (at.xpos === 'VB' && isBare && relation(at) === 'ccomp' && !own.some((t) => t.deprel.startsWith('nsubj')))
        return true;
      if (at.xpos === 'VBG' && !own.some((t) => t.deprel === 'aux'))
        return wished.has(over.lemma) || foreseen.has(over.lemma) || (over.lemma === 'see' && hasModal(over));
      return foreseen.has(over.lemma) || (over.upos === 'ADJ' && guessed.has(over.lemma));
    case 'advcl':
      if (!over) return false;
      // `spoke about deporting them`
      if (at.xpos === 'VBG' && word === 'about') return mooted.has(over.lemma);
      // `so he would not be accused`
      if (word === 'so' || word === 'so that' || word === 'in order') return hasModal(at);
      // `will sign after he meets the king`
      if (coming.has(word)) return presently.test(at.xpos) && !presently.test(over.xpos);
      // `was not open in naming them`
      return at.xpos === 'VBG' && within.has(word) && isDenied(over);
    case 'acl':
      if (!over) return false;
      // `the most that the law can allow`
      if (at.deprel === 'acl:relcl')
        return own.some(({ xpos, lemma }) => xpos === modal && ability.has(lemma.toLowerCase()));
      // `whoever is sentenced`: `all foreigners sentenced to …`
      if (at.xpos === 'VBN')
        return children[over.index]!.some(
          (c) => tokens[c]!.deprel === 'det' && every.has(tokens[c]!.lemma.toLowerCase()),
        );
      // `no problem with ministers criticizing judges`
      return (
        at.xpos === 'VBG' &&
        relation(over) === 'nmod' &&
        children[over.head]!.some((c) => tokens[c]!.deprel === 'det' && tokens[c]!.lemma === 'no')
      );
    default:
      // `A strong leader would demand …`: nobody is meant.
      return (
        relation(at) !== 'parataxis' &&
        own.some(({ lemma, xpos }) => xpos === modal && lemma.toLowerCase() === 'would') &&
        own.some(
          ({ deprel, index }) =>
            deprel.startsWith('nsubj') &&
            children[index]!.some((c) => tokens[c]!.deprel === 'det' && /^an?$/i.test(tokens[c]!.form)),
        )
      );
  }
}
