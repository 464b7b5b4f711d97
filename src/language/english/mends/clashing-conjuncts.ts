import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

/**
 * Hangs a finite verb that the parser coordinates with a form it cannot stand beside (`an attempt to reward a militia and
 * accused the emirate`) on the nearest verb above that has its own form. Changes the annotation in place.
 */
export function mendClashingConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 1; at < words.length; at++) {
    if (deprel[at] !== 'conj' || !/^VB[DZGN]$/.test(xpos[at]!)) continue;
    const neighbour = head[at]!;
    if (neighbour < 0 || neighbour > at || hasDependant(annotation, at, own)) continue;
    if (asking.test(words[at]!) && joinAsked(words, annotation, at)) continue;
    const isOfNoun = isPastBesideNoun(annotation, at, neighbour);
    if (!isOfNoun && !clash(annotation, at, neighbour)) continue;
    const verb = verbAbove(annotation, neighbour, xpos[at] === 'VBN' ? 'VBD' : xpos[at]!);
    if (verb < 0 || isInQuotation(words, verb, at)) continue;
    head[at] = verb;
    if (isOfNoun) xpos[at] = 'VBD';
  }
}

const asking = /^(?:called|urged|accused|demanded|vowed|warned|threatened|pledged|rejected)$/;

/**
 * Hangs a participle of asking behind a comma on the verb of saying: in `said drones had hit the town, killing two, and called on Peru
 * to act` it is he who says it that calls on Peru.
 */
function joinAsked(words: readonly string[], annotation: Annotation, at: number): boolean {
  const { head, deprel, xpos } = annotation;
  const neighbour = head[at]!;
  if (xpos[at] !== 'VBN' || xpos[neighbour] !== 'VBG' || !hasDependant(annotation, at, ['obj', 'obl', 'xcomp'], at))
    return false;
  const joint = deprel.findIndex((relation, i) => relation === 'cc' && head[i] === at && i < at);
  if (words[joint - 1] !== ',') return false;
  for (let above = head[neighbour]!, steps = 0; above >= 0 && steps < 8; above = head[above]!, steps++)
    if (xpos[above] === 'VBD' && saying.test(words[above]!) && !isInQuotation(words, above, at)) {
      head[at] = above;
      xpos[at] = 'VBD';
      return true;
    }
  return false;
}

/** `denied losing a post and accused the guards`, `severed ties and deported him`: a past with an object, which no noun stands beside. */
function isPastBesideNoun({ head, deprel, upos, xpos }: Annotation, at: number, noun: number): boolean {
  if (
    !/^VB[DN]$/.test(xpos[at]!) ||
    upos[at] !== 'VERB' ||
    upos[noun] !== 'NOUN' ||
    !/^(?:obj|obl|nmod)/.test(deprel[noun]!)
  )
    return false;
  const has = (relation: string, from: number): boolean =>
    deprel.some((one, word) => one.startsWith(relation) && head[word] === at && word > from);
  return has('cc', noun) && has('obj', at) && !has('aux', -1);
}

/** Whether the form of a verb cannot stand beside that of the one it is joined to. */
function clash(annotation: Annotation, at: number, neighbour: number): boolean {
  const { xpos } = annotation;
  // `better off staying and threatening them`: no participle stands beside a clause with an auxiliary
  if (xpos[at] === 'VBG')
    return (
      !/^VBG$/.test(xpos[neighbour]!) &&
      hasDependant(annotation, neighbour, ['nsubj']) &&
      hasDependant(annotation, neighbour, ['aux', 'cop'])
    );
  // `did not know and accused them`: a past tense that was taken for a participle has an object
  if (xpos[at] === 'VBN') return xpos[neighbour] === 'VB' && hasDependant(annotation, at, ['obj', 'obl', 'xcomp'], at);
  // `said it would be an act of war and asked them`: nor a past tense beside what would be
  if (xpos[at] === 'VBD' && annotation.upos[neighbour] !== 'VERB')
    return (
      xpos.some((tag, word) => tag === 'MD' && annotation.head[word] === neighbour) &&
      annotation.deprel[neighbour] === 'ccomp'
    );
  return /^VBG?$/.test(xpos[neighbour]!);
}

const saying = /^(?:says?|said|added|reported|announced|noted)$/;

/**
 * Hangs a verb after a claim put in between commas on the verb before it: in `Peru has sent ships, the navy said, and on
 * Friday stopped imports` it is Peru that stopped them. Changes the annotation in place.
 */
export function mendConjunctsOfInserted(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const said = head[at]!;
    if (deprel[at] !== 'conj' || !/^VB[DZPN]$/.test(xpos[at]!) || said < 0 || said > at) continue;
    if (deprel[said] !== 'parataxis' || !saying.test(words[said]!) || words[said + 1] !== ',') continue;
    const verb = head[said]!;
    if (verb < 0 || verb > said || !hasDependant(annotation, verb, ['nsubj'])) continue;
    if (!hasDependant(annotation, at, ['cc'])) continue;
    if (hasDependant(annotation, at, own) && !isOfSameTense(words, annotation, verb, at)) continue;
    if (!isInQuotation(words, verb, at)) head[at] = verb;
  }
}
mendConjunctsOfInserted.needs = [saying];

/** `Towns had been shelled, she reported, and convoys had been turned back`: both are told in a tense that a report has. */
function isOfSameTense(
  words: readonly string[],
  { head, deprel, upos }: Annotation,
  verb: number,
  other: number,
): boolean {
  const auxiliary = (of: number) =>
    words.find((word, at) => head[at] === of && /^aux/.test(deprel[at]!) && /^(?:had|would|could|might)$/.test(word));
  const own = auxiliary(other);
  const subject = deprel.findIndex((relation, at) => head[at] === other && /^nsubj/.test(relation));
  return own !== undefined && own === auxiliary(verb) && subject > 0 && upos[subject] !== 'PRON';
}

/**
 * Gives a verb after `and` its subject, where the parser joins that to a noun before: in `The envoy flew to Lima and the
 * minister praised him` it is the minister who praised. Changes the annotation in place.
 */
export function mendSubjectsAsConjuncts(annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb < head.length; verb++) {
    if (deprel[verb] !== 'conj' || !/^VB[DZP]$/.test(xpos[verb]!) || hasDependant(annotation, verb, own)) continue;
    const joint = deprel.findIndex((relation, i) => relation === 'cc' && head[i] === verb && i < verb);
    if (joint < 0) {
      takeNounBefore(annotation, verb);
      continue;
    }
    const noun = deprel.findIndex(
      (relation, i) =>
        i > joint && i < verb && relation === 'conj' && head[i]! < joint && /^(?:NOUN|PROPN)$/.test(upos[i]!),
    );
    if (noun < 0 || hasDependant(annotation, noun, ['cc', 'case'])) continue;
    // nothing but the noun, what hangs on it and adverbs stands between the conjunction and the verb
    let at = joint + 1;
    while (at < verb && (isUnder(annotation, at, noun) || upos[at] === 'ADV')) at++;
    if (at < verb) continue;
    head[noun] = verb;
    deprel[noun] = 'nsubj';
  }
}

/** `The envoy left the talks and ministers praised him`, where `and` hangs on the ministers. */
function takeNounBefore({ head, deprel, upos }: Annotation, verb: number): void {
  const noun = verb - 1;
  const above = head[noun]!;
  if (deprel[noun] !== 'conj' || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || above < 0 || above >= noun) return;
  const joint = deprel.findIndex((relation, i) => relation === 'cc' && head[i] === noun && i < noun && i > above);
  if (joint < 0 || !/^(?:obj|obl|nmod)/.test(deprel[above]!) || head[verb]! > joint) return;
  head[noun] = verb;
  deprel[noun] = 'nsubj';
  head[joint] = verb;
}

/**
 * Joins a name after `but` without a comma to the phrase of the clause in which it stands, where the parser joins it to
 * whom the clause is about: in `a farmer who voted for Huamani in spring but Lind in autumn` it is for Lind too. Changes the
 * annotation in place.
 */
export function mendConjunctsOfRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  deprel.forEach((relation, at) => {
    const about = head[at]!;
    if (relation !== 'conj' || upos[at] !== 'PROPN' || about > at) return;
    const but = deprel.findIndex((r, c) => r === 'cc' && head[c] === at);
    if (but < 1 || words[but] !== 'but' || words[but - 1] === ',') return;
    const verb = deprel.findIndex((r, c) => r === 'acl:relcl' && head[c] === about && c > about && c < but);
    if (verb < 0) return;
    const phrase = deprel.findIndex(
      (r, c) => /^ob[jl]$/.test(r) && head[c] === verb && c > verb && c < but && upos[c] === 'PROPN',
    );
    if (phrase >= 0) head[at] = phrase;
  });
}
mendConjunctsOfRelatives.needs = [/^but$/];

/**
 * Takes what stands after a name with a comma and `a` for what he is called, where the parser joins it to him as another:
 * `Carlos Huamani, a lawyer and poet who …`. Changes the annotation in place.
 */
export function mendAppositionsAsConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 0; name < words.length; name++) {
    // all three are about what is joined to the name
    if (upos[name] !== 'PROPN' || conjunctAfter(annotation, name, name) < 0) continue;
    joinToApposition(words, annotation, name);
    joinTwofold(words, annotation, name);
    const first = conjunctAfter(annotation, name, name);
    const second = first < 0 ? -1 : conjunctAfter(annotation, name, first);
    if (second < 0 || conjunctAfter(annotation, name, second) >= 0 || xpos[first] !== 'NN' || xpos[second] !== 'NN')
      continue;
    const article = deprel.findIndex((relation, i) => relation === 'det' && head[i] === first && i > name && i < first);
    const joint = deprel.findIndex((relation, i) => relation === 'cc' && i > first && i < second);
    if (article < 0 || !/^an?$/.test(words[article]!) || words[article - 1] !== ',') continue;
    if (joint < 0 || words[joint - 1] === ',' || hasDependant(annotation, first, ['cc'])) continue;
    deprel[first] = 'appos';
    head[second] = first;
  }
}

/** The first word behind `after` that is joined to another, or -1. */
function conjunctAfter({ head, deprel }: Annotation, word: number, after: number): number {
  for (let at = after + 1; at < head.length; at++) if (head[at] === word && deprel[at] === 'conj') return at;
  return -1;
}

/** `Huamani, a farmer and union leader who …`: both nouns are one calling, which the parser joins to him as another. */
function joinTwofold(words: readonly string[], { head, deprel, xpos }: Annotation, name: number): void {
  const called = deprel.findIndex((relation, i) => relation === 'conj' && head[i] === name && i > name);
  if (called < 0 || xpos[called] !== 'NN') return;
  const article = deprel.findIndex((relation, i) => relation === 'det' && head[i] === called && i > name);
  const joint = deprel.findIndex((relation, i) => relation === 'cc' && head[i] === called && i > name);
  if (article < 0 || joint < article || !/^an?$/.test(words[article]!) || words[article - 1] !== ',') return;
  deprel[called] = 'appos';
}

/** `Huamani, a lawyer and an active poet who …`: the second thing that he is called, joined to him by the parser. */
function joinToApposition(words: readonly string[], { head, deprel, xpos }: Annotation, name: number): void {
  const called = deprel.findIndex(
    (relation, i) => relation === 'appos' && head[i] === name && i > name && xpos[i] === 'NN',
  );
  const other = deprel.findIndex((relation, i) => relation === 'conj' && head[i] === name && i > called);
  if (called < 0 || other < 0) return;
  const joint = deprel.findIndex((relation, i) => relation === 'cc' && head[i] === other && i > called);
  const article = deprel.findIndex((relation, i) => relation === 'det' && head[i] === other && i > called);
  if (joint < 0 || words[joint - 1] === ',' || !/^an?$/.test(words[article] ?? '') || article !== joint + 1) return;
  head[other] = called;
}

/**
 * Joins a predicate to the relative clause before it, where the parser joins it to a noun: in `Huamani, the poet who founded
 * the union and is its treasurer, left` he is the treasurer. Changes the annotation in place.
 */
export function mendPredicatesAsConjuncts(annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 3; at < head.length; at++) {
    const noun = head[at]!;
    if (deprel[at] !== 'conj' || noun < 0 || noun > at || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    if (!hasDependant(annotation, at, ['cop', 'aux']) || hasDependant(annotation, at, ['nsubj', 'csubj', 'expl']))
      continue;
    if (hasDependant(annotation, noun, ['cop', 'nsubj'])) continue;
    const clause = deprel.findLastIndex(
      (relation, i) => relation === 'acl:relcl' && i > noun && i < at && isUnder(annotation, i, noun),
    );
    if (clause >= 0 && !isUnder(annotation, clause, at)) head[at] = clause;
  }
}

/** What gives a verb a clause, or a form, of its own. */
const own = ['nsubj', 'csubj', 'expl', 'aux', 'mark', 'cop'];

function verbAbove({ head, deprel, xpos }: Annotation, from: number, form: string): number {
  // `had said`: a past tense too
  const isPerfect = (verb: number): boolean =>
    form === 'VBD' && xpos[verb] === 'VBN' && head.some((above, at) => above === verb && deprel[at] === 'aux');
  let at = head[from]!;
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    if (at < from && (xpos[at] === form || isPerfect(at))) return at;
    at = head[at]!;
  }
  return -1;
}
