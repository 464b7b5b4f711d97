import { type Analysis, relation, type Token } from '../../language/index.js';

/** What is done under these in the infinitive or as a participle is wished for. */
const wished = new Set([
  ...['want', 'like', 'prefer', 'need', 'hate', 'love', 'wish', 'hope', 'expect', 'favor', 'advise', 'recommend'],
  ...['consider', 'weigh', 'ponder', 'mull', 'contemplate', 'entertain', 'fear', 'oppose', 'propose'],
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
/** And of these only where what follows is to come. */
const whenever = new Set(['when', 'until', 'till', 'as long as']);
/** Who is this at a thing has not done it, nor left it undone. */
const slack = new Set(['lag', 'dawdle', 'dither', 'slow', 'lax', 'tardy', 'sluggish', 'late']);
/** How one is not something or fails at it. */
const within = new Set(['in', 'by', 'at', 'of']);
/** What can or may be, by these. */
const ability = new Set(['can', 'could', 'may', 'might', 'ca']);
/** With these nobody in particular is meant. */
const every = new Set(['all', 'any', 'every', 'each', 'those', 'anyone', 'whoever']);
const anybody = new Set(['any', 'every', 'each']);
const modal = 'MD';
/** What happens in these is made up. */
const fictions = new Set([
  'film',
  'movie',
  'novel',
  'sitcom',
  'cartoon',
  'sketch',
  'opera',
  'dream',
  'joke',
  'fairytale',
]);
/** Said, these are done. */
const thanks = new Set(['thank', 'congratulate', 'welcome', 'salute']);
/** What may be done, in one way or another. */
const ways = new Set(['way', 'option', 'path', 'choice', 'chance', 'possibility', 'alternative']);
const harming = new Set(['kill', 'injure', 'wound', 'hurt']);
const spreading = new Set(['introduce', 'spread', 'contaminate', 'pollute', 'infect', 'erupt', 'collapse', 'capsize']);
const imagined = new Set(['stereotype', 'caricature', 'myth', 'cliché', 'cliche', 'fantasy', 'nightmare']);
const systems = new Set(['program', 'programme', 'system', 'policy', 'rule', 'process', 'economy', 'law', 'tax']);
/** Of whom it is played and told, it is not told as so. */
const acting = new Set(['play', 'portray', 'depict']);

/** To do this is to find out whether something is so. */
const inquiring = new Set(['verify', 'ascertain', 'ensure', 'check', 'certify', 'guarantee', 'determine']);

/** What somebody wants another to do. */
const asked = /^(?:demand|call|request|appeal|plea|proposal|recommendation)$/;

/** Whether a clause, by its own form and by what it hangs on, tells of what is imagined, wished for or still to come. */
export function isUnreal({ tokens, children }: Analysis, at: Token, word: string): boolean {
  const over = at.head >= 0 ? tokens[at.head]! : null;
  const own = children[at.index]!.map((c) => tokens[c]!);
  const hasModal = (verb: Token): boolean => children[verb.index]!.some((c) => tokens[c]!.xpos === modal);
  const isIndefinite = (noun: Token): boolean =>
    children[noun.index]!.some((c) => tokens[c]!.deprel === 'det' && /^(?:an?|any)$/i.test(tokens[c]!.form));
  // `no reasonable judge would …`
  const isNone = (noun: Token): boolean =>
    noun.upos === 'NOUN' && children[noun.index]!.some((c) => tokens[c]!.deprel === 'det' && tokens[c]!.lemma === 'no');
  // `has two ways to win: by suing them, by asking …`
  const isWay = (verb: Token): boolean => {
    const above = tokens[verb.head];
    if (!above) return false;
    if (above.xpos === 'VBG' && /^(?:advcl|conj)$/.test(above.deprel)) return isWay(above);
    return children[above.index]!.some(
      (c) => tokens[c]!.deprel === 'obj' && c < verb.index && ways.has(tokens[c]!.lemma),
    );
  };
  const firstOf = (noun: Token): Token => (relation(noun) === 'conj' ? firstOf(tokens[noun.head]!) : noun);
  const isBare = !own.some(({ deprel }) => deprel.startsWith('aux') || deprel === 'mark' || deprel === 'cop');
  const isDenied = (verb: Token): boolean =>
    children[verb.index]!.some((c) => ['not', "n't", 'n’t', 'never'].includes(tokens[c]!.lemma.toLowerCase()));
  const isGerund =
    at.xpos === 'VBG' ||
    (at.xpos === 'VBN' && own.some(({ form, deprel }) => form === 'being' && deprel === 'aux:pass'));
  const isInCase = (): boolean => {
    let first = at.index;
    for (const c of children[at.index]!) first = Math.min(first, c, ...children[c]!);
    const word = tokens[first - 1]?.form.toLowerCase();
    if (word !== 'case' && word !== 'event') return false;
    const before = tokens[first - 2]?.form.toLowerCase();
    return word === 'case' ? before === 'in' : before === 'the' && tokens[first - 3]?.form.toLowerCase() === 'in';
  };
  // `was to have been received`: what was planned and came to nothing
  const isTo = own.findIndex(({ form, deprel }) => form === 'to' && deprel === 'mark');
  if (isTo > 0 && own[isTo + 1]?.form === 'have' && /^(?:was|were)$/.test(own[isTo - 1]!.form)) return true;
  // `There was talk of the League`: a rumour, and nobody talks with anybody
  if (
    at.lemma === 'be' &&
    own.some(({ deprel }) => deprel === 'expl') &&
    own.some((t) => t.lemma === 'talk' && t.xpos === 'NN' && /^(?:of|about)$/.test(tokens[t.index + 1]?.form ?? ''))
  )
    return true;
  // `In the film soldiers attack the town.`
  if (
    own.some(
      (t) =>
        relation(t) === 'obl' && fictions.has(t.lemma) && children[t.index]!.some((c) => tokens[c]!.lemma === 'in'),
    )
  )
    return true;
  // `Her time is over — resign!`, `“do not attack them”, she said`: who is spoken to is told to.
  const isImperative =
    at.xpos === 'VB' &&
    own.every(
      ({ deprel, lemma }) =>
        !/^(?:mark|cop|cc|expl)$/.test(deprel) &&
        !deprel.startsWith('nsubj') &&
        (!deprel.startsWith('aux') || lemma === 'do') &&
        lemma !== 'let',
    );
  if (isImperative && !thanks.has(at.lemma)) {
    if (at.deprel === 'root' || at.deprel === 'ccomp') return true;
    if (at.deprel === 'parataxis' && over?.xpos !== 'VBP' && over?.xpos !== 'VB') return true;
  }
  // `so he would not be accused`
  if (own.some((t) => t.form === 'so' && t.deprel === 'advmod' && tokens[t.index + 1]?.deprel.startsWith('nsubj')))
    return hasModal(at);
  // `can you hear them`
  if (own.some((t) => t.xpos === modal && own.some((s) => s.form === 'you' && s.index > t.index && s.index < at.index)))
    return true;
  // `wherever they are held`: if they are
  const isWherever = (t: Token | null | undefined): boolean => !!t && /^(?:wherever|whenever|whichever)$/i.test(t.form);
  if (at.deprel !== 'root' && (isWherever(over) || own.some(isWherever)) && own.some((t) => presently.test(t.xpos)))
    return true;
  // `in the event he was hurt`
  if (at.deprel !== 'root' && isInCase()) return true;
  // `split on whether to vote`, `a choice: arming the rebels`
  if (own.some(({ deprel, lemma }) => deprel === 'mark' && lemma === 'whether')) return true;
  // `jumped to be rescued`: what for
  if (
    at.deprel === 'advcl' &&
    own.some((t) => t.deprel === 'mark' && t.lemma === 'to') &&
    own.some((t) => t.deprel === 'aux:pass')
  )
    return true;
  // `charged with verifying that Iran had closed it`: what is to be found out
  if (at.deprel === 'ccomp' && over && /^VBG?$/.test(over.xpos) && inquiring.has(over.lemma)) return true;
  // `would make sure that Peru disarms`
  if (at.deprel === 'ccomp' && over?.lemma === 'sure' && tokens[over.head]?.lemma === 'make') return true;
  if (at.xpos === 'VBG' && isBare && tokens[at.index - 1]?.form === ':') return true;
  // `it would be cool had she thanked him`
  const isInverted = (subject: Token): boolean => {
    const before = Math.min(subject.index, ...children[subject.index]!) - 1;
    return tokens[before]?.form === 'had' && tokens[before - 1]?.upos !== 'ADV' && subject.index < at.index;
  };
  if (at.deprel !== 'root' && /^VB[ND]$/.test(at.xpos) && own.some((t) => t.deprel === 'nsubj' && isInverted(t)))
    return true;
  // `abused by the system`: what no man does is no blow
  if (own.some((t) => t.deprel === 'obl:agent' && systems.has(t.lemma))) return true;
  // `said no judge would allow it`
  if (
    own.some(({ lemma, xpos }) => xpos === modal && lemma.toLowerCase() === 'would') &&
    own.some((t) => t.deprel.startsWith('nsubj') && isNone(t))
  )
    return true;
  switch (relation(at)) {
    case 'ccomp':
    case 'xcomp':
      if (!over) return false;
      // `the deal would see him visit Chad`, `could let him resign`
      if (at.xpos === 'VB' && isBare && hasModal(over)) return true;
      if (isGerund && !own.some((t) => t.deprel === 'aux'))
        return wished.has(over.lemma) || foreseen.has(over.lemma) || (over.lemma === 'see' && hasModal(over));
      return foreseen.has(over.lemma) || (over.upos === 'ADJ' && guessed.has(over.lemma));
    case 'advcl':
      if (!over) return false;
      if (word === 'by' && at.xpos === 'VBG' && isWay(at)) return true;
      // `spread the illness, killing many`: what an illness or a fall does nobody does
      if (at.xpos === 'VBG' && harming.has(at.lemma) && spreading.has(over.lemma)) return true;
      // `understood hitting them`: right behind its verb, an adverbial is what that is about
      if (at.xpos === 'VBG' && isBare && at.index === over.index + 1 && wished.has(over.lemma)) return true;
      // `spoke about deporting them`
      if (at.xpos === 'VBG' && word === 'about') return mooted.has(over.lemma);
      // `so he would not be accused`
      if (word === 'so' || word === 'so that' || word === 'in order') return hasModal(at);
      // `will sign after he meets the king`
      // `they would be lifted as soon as Chad dropped its own`
      if (over.lemma === 'soon' && word === 'as' && over.head >= 0 && hasModal(tokens[over.head]!)) return true;
      if (coming.has(word)) return presently.test(at.xpos) && !presently.test(over.xpos);
      // `will change only when he has left`
      if ((whenever.has(word) || own.some((t) => t.deprel === 'advmod' && whenever.has(t.lemma))) && hasModal(over))
        return (
          presently.test(at.xpos) || own.some((t) => t.deprel === 'aux' && t.lemma === 'have' && presently.test(t.xpos))
        );
      // `lagged in enforcing the law`
      if (at.xpos === 'VBG' && word === 'in' && slack.has(over.lemma)) return true;
      // `was not open in naming them`
      return at.xpos === 'VBG' && within.has(word) && isDenied(over);
    case 'conj':
      // `was not open or even fair in naming them`
      return at.xpos === 'VBG' && within.has(word) && isDenied(firstOf(at));
    case 'acl':
      if (!over) return false;
      // `the demand that Chad apologise`
      if (/^VBP?$/.test(at.xpos) && word === 'that' && asked.test(over.lemma)) return true;
      // `the stereotype of a bigot denouncing …`
      if (imagined.has(over.lemma) || (over.deprel === 'nmod' && imagined.has(tokens[over.head]?.lemma ?? '')))
        return true;
      // `said it was the last time that they would help`
      if (over.lemma === 'time' && own.some(({ xpos }) => xpos === modal)) return true;
      // `the most that the law can allow`
      // `plays an officer kidnapped by rebels`
      if (relation(over) === 'obj' && over.head >= 0 && acting.has(tokens[over.head]!.lemma)) return true;
      if (at.deprel === 'acl:relcl')
        // `a policy that would insult our allies`
        return own.some(
          ({ xpos, lemma }) =>
            xpos === modal &&
            (ability.has(lemma.toLowerCase()) || (lemma.toLowerCase() === 'would' && isIndefinite(over))),
        );
      // `whoever is sentenced`: `all foreigners sentenced to …`
      if (at.xpos === 'VBN')
        return children[over.index]!.some(
          (c) => tokens[c]!.deprel === 'det' && every.has(tokens[c]!.lemma.toLowerCase()),
        );
      // `no problem with ministers criticizing judges`
      if (
        at.xpos === 'VBG' &&
        children[over.index]!.some((c) => tokens[c]!.deprel === 'det' && anybody.has(tokens[c]!.lemma.toLowerCase()))
      )
        return true;
      return (
        at.xpos === 'VBG' &&
        relation(firstOf(over)) === 'nmod' &&
        children[firstOf(over).head]!.some((c) => tokens[c]!.deprel === 'det' && tokens[c]!.lemma === 'no')
      );
    default:
      // `A strong leader would demand …`: nobody is meant.
      return (
        relation(at) !== 'parataxis' &&
        own.some(({ lemma, xpos }) => xpos === modal && lemma.toLowerCase() === 'would') &&
        own.some((t) => t.deprel.startsWith('nsubj') && (isIndefinite(t) || isNone(t)))
      );
  }
}
