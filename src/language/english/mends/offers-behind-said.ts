import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const willing = /^(?:offered|promised|pledged|vowed|urged|invited|thanked|proposed|volunteered|undertook)$/;
/** Nouns for whoever can offer or promise something. */
const somebody =
  /(?:er|or|ist|ian|man|men|woman|women|people|minister|president|government|ministry|party|state|country|union|bloc|council|court|army|force|group|company|agency|parliament|commission|official|envoy|diplomat|chief|leader|king|side|team|delegation|family|church|bank|board|police|rebel|opposition)s?$/i;

/**
 * Joins what somebody offers or promises to what he says, where the parser has a thing do so: in `said the crash showed why a code was needed and
 * offered to host talks` it is the speaker who offers. Changes the annotation in place.
 */
export function mendOffersBehindSaid(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 6; verb + 2 < words.length; verb++) {
    if (!willing.test(words[verb]!) || deprel[verb] !== 'conj' || words[verb - 1] !== 'and') continue;
    if (
      hasDependant(annotation, verb, ['nsubj', 'mark', 'aux']) ||
      !hasDependant(annotation, verb, ['obj', 'xcomp', 'iobj'], verb)
    )
      continue;
    let above = head[verb]!;
    let isThing = above >= 0 && above < verb;
    for (let steps = 0; isThing && above >= 0 && !/^sa(?:id|ys)$/.test(words[above]!) && steps < 4; steps++) {
      const subject = head.findIndex((over, at) => over === above && at < above && /^nsubj/.test(deprel[at]!));
      isThing = subject >= 0 && upos[subject] === 'NOUN' && !somebody.test(words[subject]!);
      above = head[above]!;
    }
    if (!isThing || above < 0 || !/^sa(?:id|ys)$/.test(words[above]!) || above === head[verb]) continue;
    [head[verb], xpos[verb]] = [above, 'VBD'];
  }
}
mendOffersBehindSaid.needs = [/^and$/, /^sa(?:id|ys)$/, willing];

/**
 * Takes `that` behind `, and` for what opens a second clause of what is said, where the parser has it point to its noun: `said the boat had
 * ignored warnings, and that responsibility lay with Peru`. Changes the annotation in place.
 */
export function mendSecondThat(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let that = 5; that + 2 < words.length; that++) {
    if (words[that] !== 'that' || deprel[that] !== 'det' || words[that - 1] !== 'and' || words[that - 2] !== ',')
      continue;
    const noun = head[that]!;
    const verb = noun > that ? head[noun]! : -1;
    if (noun !== that + 1 || verb < noun || deprel[noun] !== 'nsubj' || deprel[verb] !== 'conj') continue;
    const said = head[verb]!;
    if (said < 0 || said > that || !/^(?:said|says|added|argued|insisted|claimed)$/.test(words[said]!)) continue;
    const told = head.findIndex((above, at) => above === said && at > said && at < that && deprel[at] === 'ccomp');
    if (told < 0) continue;
    [head[that], deprel[that], upos[that], xpos[that]] = [verb, 'mark', 'SCONJ', 'IN'];
    head[verb] = told;
  }
}
mendSecondThat.needs = [/^that$/, /^and$/, /^(?:said|says|added|argued|insisted|claimed)$/];

const bidding = /^(?:asked|called|appealed|waited|pressed)$/;

/**
 * Makes of what is asked for and what is to be done with it one clause, where the parser ties the second to a relative clause between: in `asked for
 * two ships that it had sold to be let through` the ships are to be let through. Changes the annotation in place.
 */
export function mendAskedForToBe(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let be = 6; be + 1 < words.length; be++) {
    if (words[be] !== 'be' || xpos[be - 1] !== 'TO' || words[be - 2] === ',') continue;
    const done = head[be]!;
    const sold = done > be ? head[done]! : -1;
    if (sold < 0 || sold > be || deprel[sold] !== 'acl:relcl' || !/^(?:advcl|xcomp)$/.test(deprel[done]!)) continue;
    const noun = head[sold]!;
    const asked = noun >= 0 ? head[noun]! : -1;
    if (asked < 0 || asked > noun || !bidding.test(words[asked]!) || deprel[noun] !== 'obl') continue;
    const mark = words.findIndex((word, at) => word === 'for' && head[at] === noun && at < noun);
    if (mark < 0 || hasDependant(annotation, done, ['nsubj'])) continue;
    [head[done], deprel[done]] = [asked, 'advcl'];
    [head[noun], deprel[noun]] = [done, 'nsubj:pass'];
    [head[mark], deprel[mark]] = [done, 'mark'];
  }
}
mendAskedForToBe.needs = [/^for$/, /^be$/, bidding];
