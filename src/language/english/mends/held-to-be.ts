import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const holding =
  /^(?:consider(?:s|ed|ing)?|deem(?:s|ed|ing)?|believe[sd]?|h[eo]lds?|held|finds?|found|declare[sd]?|judge[sd]?)$/;

/**
 * Makes what something is held to be the complement of the verb (`considers the pact to be still in force`), where the parser has it for a
 * purpose. Changes the annotation in place.
 */
export function mendHeldToBe(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let to = 2; to + 2 < words.length; to++) {
    if (words[to] !== 'to' || words[to + 1] !== 'be') continue;
    const told = head[to]!;
    if (told <= to || head[to + 1] !== told || deprel[told] !== 'advcl' || deprel[to + 1] !== 'cop') continue;
    const verb = head[told]!;
    if (verb < 0 || verb > to || !holding.test(words[verb]!)) continue;
    if (hasDependant(annotation, verb, ['obj', 'nsubj:pass'])) deprel[told] = 'xcomp';
  }
}
mendHeldToBe.needs = [holding, /^to$/, /^be$/];

/**
 * Makes what something is held to be of `binding` behind it (`considers the six resolutions fully binding again`), where the parser has it for
 * what the thing does, or for its name. Changes the annotation in place.
 */
export function mendHeldBinding(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let word = 3; word < words.length; word++) {
    if (words[word] !== 'binding') continue;
    const isParticiple = deprel[word] === 'acl' || (deprel[word] === 'xcomp' && upos[word] === 'VERB');
    const isName = deprel[word] === 'obj' && upos[word] === 'NOUN' && deprel[word - 1] === 'compound';
    if (!isParticiple && !isName) continue;
    const thing = isName ? word - 1 : deprel[word] === 'acl' ? head[word]! : word;
    const verb = isName || deprel[word] === 'xcomp' ? head[word]! : head[thing]!;
    if (verb < 0 || verb >= thing || !holding.test(words[verb]!)) continue;
    if (!isName && deprel[word] === 'acl' && deprel[thing] !== 'obj') continue;
    if (deprel.some((relation, at) => head[at] === word && /^(?:obj|obl)/.test(relation))) continue;
    if (isName) {
      for (let at = verb + 1; at < thing; at++) if (head[at] === word) head[at] = thing;
      [head[thing], deprel[thing]] = [verb, 'obj'];
    }
    [head[word], deprel[word], upos[word], xpos[word]] = [verb, 'xcomp', 'ADJ', 'JJ'];
  }
}
mendHeldBinding.needs = [holding, /^binding$/];

/**
 * Makes what something is held to be of `in force` (`considered it fully in force`), where the parser has it for where that is done or where
 * the thing lies. Changes the annotation in place.
 */
export function mendHeldInForce(words: readonly string[], { head, deprel }: Annotation): void {
  for (let force = 3; force < words.length; force++) {
    if (!/^(?:force|effect)$/.test(words[force]!) || words[force - 1] !== 'in' || head[force - 1] !== force) continue;
    const above = head[force]!;
    if (above < 0 || above > force) continue;
    const isOfThing = deprel[force] === 'nmod' && deprel[above] === 'obj';
    const verb = isOfThing ? head[above]! : deprel[force] === 'obl' ? above : -1;
    if (verb < 0 || !/^(?:consider|deem|hold|declare|regard|view)(?:s|ed|ing|d)?$|^held$/.test(words[verb]!)) continue;
    if (!deprel.some((relation, at) => head[at] === verb && relation === 'obj' && at > verb && at < force)) continue;
    [head[force], deprel[force]] = [verb, 'xcomp'];
    for (let at = verb + 1; at < force; at++)
      if (head[at] === verb && deprel[at] === 'advmod' && at > verb + 1) head[at] = force;
  }
}
mendHeldInForce.needs = [/^(?:consider|deem|h[eo]ld|declare|regard|view)/, /^in$/, /^(?:force|effect)$/];

const bidding =
  /^(?:ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|tell(?:s|ing)?|told|order(?:s|ed|ing)?|call(?:s|ed|ing)?|press(?:es|ed|ing)?|want(?:s|ed)?|beg(?:s|ged)?|invite[sd]?)$/;

/**
 * Gives an infinitive behind an aside to whoever asks for it (`asked Chad, the state that had drafted the pact, to leave`), where the parser
 * hangs it within the aside. Changes the annotation in place.
 */
export function mendAskedBehindAsides(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let act = 6; act < words.length; act++) {
    if (xpos[act] !== 'VB' || words[act - 1] !== 'to' || words[act - 2] !== ',' || head[act - 1] !== act) continue;
    const relative = head[act]!;
    if (!/^(?:advcl|xcomp)$/.test(deprel[act]!) || relative < 0 || deprel[relative] !== 'acl:relcl') continue;
    const noun = head[relative]!;
    const asked = deprel[noun] === 'appos' ? head[noun]! : noun;
    const verb = head[asked]!;
    if (verb < 0 || verb > asked || asked > relative || !/^(?:obj|iobj|obl)$/.test(deprel[asked]!)) continue;
    if (!bidding.test(words[verb]!) || !words.slice(asked, relative).includes(',')) continue;
    if (hasDependant(annotation, verb, ['xcomp', 'ccomp'])) continue;
    [head[act], deprel[act]] = [verb, 'xcomp'];
    if (head[act - 2]! < act - 2) head[act - 2] = act;
  }
}
mendAskedBehindAsides.needs = [bidding, /^to$/, /^,$/];

const houses = /^(?:parliament|Parliament|congress|Congress|court|cabinet|committee)$/;

/**
 * Makes a subject of the name right behind where its bearer speaks (`In parliament Ann Lind, who leads the party, said`), where the parser takes
 * it for the name of the house. Changes the annotation in place.
 */
export function mendNamesBehindHouses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  if (words[0] !== 'In' || !houses.test(words[1]!) || upos[2] !== 'PROPN') return;
  const verb = head[1]!;
  if (verb < 3 || deprel[1] !== 'obl' || head[2] !== 1 || deprel[2] !== 'appos') return;
  if (hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'csubj'])) return;
  [head[2], deprel[2]] = [verb, 'nsubj'];
  for (let at = 3; at < verb; at++) if (head[at] === 1) head[at] = 2;
}
mendNamesBehindHouses.needs = [/^In$/, houses];
