import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const harm =
  /^(?:killing|wounding|injuring|destroying|displacing|maiming|burning|seizing|forcing|abducting|kidnapping)$/;
const violent =
  /^(?:attacked|bombed|shelled|stormed|raided|hit|struck|exploded|fired|clashed|ambushed|opened|crashed|rammed|targeted|detonated|overran|captured|pounded|torched|invaded|launched|drove|went|blew|fell|landed|collapsed|advanced|besieged|looted)$/;
const opening = /^(?:after|when|as|before|since|because|while|where|in|during)$/i;

/**
 * Hangs what killed or wounded people on the blow told right before it, where the parser hangs it on the verb above: of `Ruiz broke off the
 * talks after rebels attacked a village, killing ten` it is not Ruiz who kills. Changes the annotation in place.
 */
export function mendHarmBehindClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 4; at < words.length; at++) {
    if (!harm.test(words[at]!) || words[at - 1] !== ',' || !/^(?:advcl|conj)/.test(deprel[at]!)) continue;
    const above = head[at]!;
    if (above < 0 || above > at || violent.test(words[above]!)) continue;
    let blow = -1;
    for (let i = above + 1; i < at; i++)
      if (violent.test(words[i]!) && upos[i] === 'VERB' && /^(?:advcl|acl:relcl|ccomp|conj)$/.test(deprel[i]!))
        blow = i;
    if (blow < 0 || !isUnder(annotation, blow, above) || !hasDependant(annotation, blow, ['nsubj'])) continue;
    const isOpened = words.some((word, i) => head[i] === blow && i < blow && opening.test(word));
    if (!isOpened && deprel[blow] === 'advcl') continue;
    [head[at], deprel[at]] = [blow, 'advcl'];
    head[at - 1] = at;
  }
}
mendHarmBehindClauses.needs = [harm, violent];
