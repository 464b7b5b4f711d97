import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const voicing = /^(?:voiced|expressed|pledged|offered|promised|reiterated|demanded|announced)$/;
const giving = /^(?:offered|offers|offer|offering|gave|given|lent|promised|pledged)$/;

/**
 * Makes a verb of what is voiced behind `and`, where the parser takes it for an attribute of what is: `condemned the seizure and voiced
 * support for Peru`. Changes the annotation in place.
 */
export function mendVoicedBehindAnd(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let and = 2; and + 2 < words.length; and++) {
    const [verb, noun] = [and + 1, head[and + 1]!];
    if (words[and] !== 'and' || !voicing.test(words[verb]!) || deprel[verb] !== 'amod' || noun <= verb) continue;
    if (deprel[noun] !== 'conj' || hasDependant(annotation, noun, ['det', 'nmod:poss', 'nummod'])) continue;
    let main = head[noun]!;
    while (main >= 0 && upos[main] !== 'VERB') main = head[main]!;
    if (main < 0 || main > and || xpos[main] !== 'VBD' || !hasDependant(annotation, main, ['nsubj'])) continue;
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [main, 'conj', 'VERB', 'VBD'];
    [head[noun], deprel[noun]] = [verb, 'obj'];
    if (head[and] === noun) head[and] = verb;
  }
}
mendVoicedBehindAnd.needs = [/^and$/, voicing];

/** Makes a noun of the help that somebody is offered: `offered Peru help with the inquiry`. Changes the annotation in place. */
export function mendHelpOffered(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const help = words.indexOf('help');
  if (help < 2 || upos[help] !== 'VERB' || !/^VBP?$/.test(xpos[help]!)) return;
  const verb = head[help]!;
  const named = help - 1;
  if (verb < 0 || verb > named || !giving.test(words[verb]!) || upos[named] !== 'PROPN' || head[named] !== verb) return;
  if (hasDependant(annotation, help, ['mark', 'aux', 'nsubj', 'obj'])) return;
  [deprel[help], upos[help], xpos[help]] = ['obj', 'NOUN', 'NN'];
  deprel[named] = 'iobj';
  for (let at = help + 1; at < words.length; at++) if (head[at] === help && deprel[at] === 'obl') deprel[at] = 'nmod';
}
mendHelpOffered.needs = [giving, /^help$/];
