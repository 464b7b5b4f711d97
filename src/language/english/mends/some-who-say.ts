import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const some = /^(?:some|many|most|others|few|several)$/i;
/** What people say without any addressee. */
const saying =
  /^(?:say|said|think|thought|believe|believed|argue|argued|fear|feared|claim|claimed|insist|insisted|suspect|suspected|hope|hoped)$/;

/**
 * Makes `some say` the clause that tells who says the rest, where the parser takes it for a word put in (`In Lima, some say soldiers took
 * the cattle`). Changes the annotation in place.
 */
export function mendSomeWhoSay(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 1; said + 2 < words.length; said++) {
    const who = said - 1;
    const verb = head[said]!;
    if (!some.test(words[who]!) || !saying.test(words[said]!) || verb < said + 2) continue;
    if (!/^(?:discourse|parataxis|compound)$/.test(deprel[said]!) || !/^VB/.test(xpos[said]!)) continue;
    // the one who says so hangs on what it says is done
    if (!deprel.some((relation, at) => /^nsubj/.test(relation) && head[at] === verb && at > said && at < verb))
      continue;
    if (hasDependant(annotation, verb, ['mark', 'cc'])) continue;
    [head[said], deprel[said], xpos[said], upos[said]] = [
      head[verb]!,
      deprel[verb]!,
      xpos[said] === 'VB' ? 'VBP' : xpos[said]!,
      'VERB',
    ];
    [head[who], deprel[who]] = [said, 'nsubj'];
    for (let at = 0; at < words.length; at++)
      if (head[at] === verb && (at < who || (deprel[at] === 'punct' && at > verb))) head[at] = said;
    [head[verb], deprel[verb]] = [said, 'ccomp'];
  }
}
mendSomeWhoSay.needs = [some, saying];

/**
 * Has `others` be the ones who say something, where the parser joins them to the place before the comma (`In Lima, others argue
 * the pact is dead`). Changes the annotation in place.
 */
export function mendOthersBehindPlaces(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let who = 2; who + 2 < words.length; who++) {
    const verb = who + 1;
    const place = head[who]!;
    if (!some.test(words[who]!) || words[who - 1] !== ',' || deprel[who] !== 'conj' || place < 0 || place > who)
      continue;
    if (head[place] !== verb || !/^obl/.test(deprel[place]!) || !/^VB[DP]$/.test(xpos[verb]!)) continue;
    if (!hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl'])) [head[who], deprel[who]] = [verb, 'nsubj'];
  }
}
mendOthersBehindPlaces.needs = [some, /^,$/];

/**
 * Makes the people right before a verb of saying its subject, where the parser makes them a part of what they speak of (`the kind of
 * promise few voters believe he will keep`). Changes the annotation in place.
 */
export function mendSpeakersOfBareRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 3; said + 1 < words.length; said++) {
    const who = said - 1;
    const noun = head[who]!;
    if (!saying.test(words[said]!) || !/^VB[DP]$/.test(xpos[said]!) || !/^(?:NOUN|PROPN)$/.test(upos[who]!)) continue;
    if (noun < 0 || noun > who || !/^(?:appos|nsubj|nmod|compound)$/.test(deprel[who]!) || upos[noun] !== 'NOUN')
      continue;
    const first = head.findIndex((above, at) => above === who && at > noun);
    // nothing stands between the two but what says which or how many people
    if (
      first !== noun + 1 ||
      hasDependant(annotation, who, ['case']) ||
      !/^(?:det|amod|nummod|compound)/.test(deprel[first]!)
    )
      continue;
    if (!quantity.test(words[first]!) && upos[first] !== 'NUM') continue;
    if (deprel.some((relation, at) => head[at] === said && at > noun && at < said && /^nsubj/.test(relation))) continue;
    if (!hasDependant(annotation, said, ['ccomp', 'xcomp'])) continue;
    const above = deprel.findIndex((relation, at) => head[at] === said && at < noun && /^nsubj/.test(relation));
    if (above >= 0) continue;
    [head[who], deprel[who]] = [said, 'nsubj'];
  }
}
const quantity = /^(?:many|some|most|few|several|all|no)$/;
mendSpeakersOfBareRelatives.needs = [saying];
