import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const judging =
  /^(?:described|called|branded|labelled|labeled|characterised|characterized|termed|deemed|hailed|portrayed|dismissed|denounced|condemned|rejected)$/;
const telling =
  /^(?:warned|urged|accused|demanded|insisted|pledged|vowed|stressed|emphasi[sz]ed|underlined|underscored|argued|promised|threatened|complained|voiced|expressed|blamed|thanked|praised|criticised|criticized|called|asked|said)$/;

/**
 * Joins what somebody goes on to say to the verb by which he judges, where the parser joins it to the judgement: in `described the move as
 * provocative and warned of its consequences` he warned. Changes the annotation in place.
 */
export function mendWarnedBehindJudged(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let told = 5; told + 1 < words.length; told++) {
    if (deprel[told] !== 'conj' || !telling.test(words[told]!) || words[told - 1] !== 'and') continue;
    const judgement = head[told]!;
    if (judgement < 0 || judgement > told || !/^(?:ADJ|NOUN)$/.test(upos[judgement]!)) continue;
    const verb = head[judgement]!;
    if (verb < 0 || verb > judgement || !judging.test(words[verb]!) || !/^VBD$/.test(xpos[verb]!)) continue;
    if (hasDependant(annotation, told, ['nsubj', 'aux', 'cop'])) continue;
    head[told] = verb;
    [upos[told], xpos[told]] = ['VERB', 'VBD'];
  }
}
mendWarnedBehindJudged.needs = [judging, telling, /^and$/];

/**
 * Makes a verb of `accused` behind `and`, where the parser makes it an attribute of whom it accuses: in `said it had failed and accused
 * members of the council of hiding that` he who said so accused them. Changes the annotation in place.
 */
export function mendAccusedAsAttribute(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let accused = 4; accused + 3 < words.length; accused++) {
    if (words[accused] !== 'accused' || words[accused - 1] !== 'and' || deprel[accused] !== 'amod') continue;
    const noun = head[accused]!;
    // `members of having looked away`, of which the parser may make the members the ones who looked
    const clause = noun > accused && deprel[noun] === 'nsubj' ? head[noun]! : -1;
    const above = (clause < 0 ? head[noun] : head[clause]) ?? -1;
    if (noun < accused || deprel[clause < 0 ? noun : clause] !== 'conj' || above < 0 || above > accused) continue;
    if (upos[above] !== 'VERB' || words.indexOf('of', noun) < 0) continue;
    let verb = above;
    // who is told to say it goes on
    while (deprel[verb] === 'ccomp' && head[verb]! >= 0 && head[verb]! < verb) verb = head[verb]!;
    if (xpos[verb] !== 'VBD') continue;
    [head[accused], deprel[accused], upos[accused], xpos[accused]] = [verb, 'conj', 'VERB', 'VBD'];
    [head[noun], deprel[noun]] = [accused, 'obj'];
    if (clause >= 0) [head[clause], deprel[clause]] = [accused, 'advcl'];
    [head[accused - 1], deprel[accused - 1]] = [accused, 'cc'];
    for (let at = noun + 1; at < words.length; at++)
      if (head[at] === above && deprel[at] !== 'punct') head[at] = accused;
  }
}
mendAccusedAsAttribute.needs = [/^accused$/, /^and$/, /^of$/];
