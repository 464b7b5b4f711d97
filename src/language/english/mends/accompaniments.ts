import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

/** What those do of whom a phrase with *with* tells while a meeting or vote goes on. */
const doing = new Set(
  (
    'accusing blaming calling urging warning denying condemning denouncing demanding praising criticizing criticising vowing ' +
    'threatening pledging promising insisting arguing rejecting dismissing describing defending backing supporting opposing ' +
    'abstaining welcoming hailing pushing pressing questioning refusing objecting saying voting seeking slamming blasting ' +
    'endorsing favouring favoring resisting blocking branding decrying complaining maintaining proposing advocating asking ' +
    'voicing expressing deploring lamenting applauding siding signalling signaling attacking casting vetoing walking holding'
  ).split(' '),
);
/** Words that a name of several may have inside. */
const joining = /^(?:and|,|the|of)$/;

/**
 * Gives each participle behind *with* its own subject: of `ministers met, with Peru denouncing the pact, Chad demanding changes
 * and Mali urging them to sign` it is not the ministers who denounce, and not Peru that urges. Changes the annotation in place.
 */
export function mendAccompaniments(words: readonly string[], annotation: Annotation): void {
  for (let at = 1; at + 2 < words.length; at++) {
    if (words[at] !== 'with' || words[at - 1] !== ',') continue;
    const first = participleBehind(words, annotation, at + 1);
    if (first < 0) continue;
    const verb = verbAbove(annotation, at, first);
    if (verb < 0) continue;
    const { head, deprel } = annotation;
    if (head[first] !== verb || deprel[first] !== 'advcl') [head[first], deprel[first]] = [verb, 'advcl'];
    [head[at], deprel[at]] = [first, 'mark'];
    [head[at - 1], deprel[at - 1]] = [first, 'punct'];
    giveSubject(words, annotation, at + 1, first);
    joinOthers(words, annotation, first);
  }
}
mendAccompaniments.needs = [/^with$/, /ing$/];

/** The participle right behind names that begin at a word, or -1. */
function participleBehind(words: readonly string[], { upos, xpos }: Annotation, from: number): number {
  let at = from;
  while (at < words.length && (upos[at] === 'PROPN' || joining.test(words[at]!) || isOfOwner(words, upos, at))) at++;
  const isClosed = upos[at - 1] === 'PROPN' || isOfOwner(words, upos, at - 1);
  return at > from && isClosed && xpos[at] === 'VBG' && doing.has(words[at]!) ? at : -1;
}

/** `'s`, and the title behind it: `with France's foreign minister welcoming the text`. */
function isOfOwner(words: readonly string[], upos: Annotation['upos'], at: number): boolean {
  let own = at;
  while (own > 1 && (upos[own] === 'NOUN' || upos[own] === 'ADJ')) own--;
  return own > at - 4 && /^['’]s$/.test(words[own]!) && upos[own - 1] === 'PROPN';
}

/** The verb of the clause that the phrase stands beside: the nearest above it that stands before it and has a subject, or the nearest; or -1. */
function verbAbove(annotation: Annotation, before: number, from: number): number {
  const { head, upos } = annotation;
  let nearest = -1;
  for (let at = head[from]!, steps = 0; at >= 0 && steps < 12; at = head[at]!, steps++) {
    if (at >= before || upos[at] !== 'VERB') continue;
    if (hasDependant(annotation, at, ['nsubj'])) return at;
    if (nearest < 0) nearest = at;
  }
  return nearest;
}

/** Makes the names from one word up to a verb its subject. */
function giveSubject(words: readonly string[], annotation: Annotation, from: number, verb: number): void {
  const { head, deprel, upos } = annotation;
  const isOutside = (at: number): boolean => head[at]! < from || head[at]! >= verb;
  if (words.slice(from, verb).some((word) => /^['’]s$/.test(word))) {
    giveTitled(words, annotation, from, verb);
    return;
  }
  let subject = -1;
  for (let at = from; at < verb; at++) {
    if (upos[at] !== 'PROPN' || !isOutside(at) || deprel[at] === 'compound') continue;
    if (subject < 0) [subject, head[at], deprel[at]] = [at, verb, 'nsubj'];
    else [head[at], deprel[at]] = [subject, 'conj'];
  }
  if (subject < 0) return;
  for (let at = from; at < verb; at++) {
    if (at === subject || !isOutside(at) || head[at] === verb) continue;
    head[at] = subject;
    deprel[at] = words[at] === ',' ? 'punct' : upos[at] === 'CCONJ' ? 'cc' : upos[at] === 'PROPN' ? 'compound' : 'dep';
  }
}

/** The same of `France's envoy`, and of `Britain's` where the envoy is left out. */
function giveTitled(words: readonly string[], { head, deprel, upos }: Annotation, from: number, verb: number): void {
  const own = words.findIndex((word, at) => at >= from && /^['’]s$/.test(word));
  const owner = own - 1;
  const subject = own === verb - 1 ? owner : verb - 1;
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [head[own], deprel[own]] = [owner, 'case'];
  if (subject !== owner) [head[owner], deprel[owner]] = [subject, 'nmod:poss'];
  for (let at = from; at < verb; at++)
    if (at !== subject && at !== owner && at !== own && (head[at]! < from || head[at]! >= verb))
      [head[at], deprel[at]] = [at < owner ? owner : subject, upos[at] === 'ADJ' ? 'amod' : 'compound'];
}

/** Joins `Chad demanding changes and Mali urging them to sign` to the first participle. */
function joinOthers(words: readonly string[], annotation: Annotation, first: number): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = first + 2; at < words.length && !/^[;:.]$/.test(words[at]!); at++) {
    if (xpos[at] !== 'VBG' || !doing.has(words[at]!) || isInQuotation(words, first, at)) continue;
    let from = at;
    while (
      from > first + 1 &&
      (upos[from - 1] === 'PROPN' || isBetweenNames(words, annotation, from - 1) || isOfOwner(words, upos, from - 1))
    )
      from--;
    const opens = words[from - 1]!;
    if (from === at || !/^(?:,|and|while)$/.test(opens)) continue;
    [head[at], deprel[at]] = [first, 'conj'];
    giveSubject(words, annotation, from, at);
    if (opens !== ',') [head[from - 1], deprel[from - 1]] = [at, 'cc'];
    const comma = words[from - 1] === ',' ? from - 1 : words[from - 2] === ',' ? from - 2 : -1;
    if (comma >= 0) [head[comma], deprel[comma]] = [at, 'punct'];
  }
}

/** Whether a word joins two names that share a verb (`Spain and Germany urging`). */
const isBetweenNames = (words: readonly string[], { upos }: Annotation, at: number): boolean =>
  words[at] === 'and' && upos[at - 1] === 'PROPN' && /^(?:and|,|while)$/.test(words[at - 2] ?? '');
