import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const charging =
  /^(?:accused|suspected|convicted|acquitted|guilty|blamed|condemned|criticized|criticised|praised|charged|capable)$/i;
const opening = /^(?:of|for|with)$/;
const inside = /^(?:det|amod|compound|nummod|nmod:poss|flat)/;

/**
 * Takes a word in -ing behind the preposition of a charge for a verb where its object stands right behind it, which the parser hangs on
 * the charge without any preposition: in `Accused of bombing Chad, Libya …` it is Chad that was bombed. Changes the annotation in place.
 */
export function mendGerundsOfCharges(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let gerund = 2; gerund + 1 < words.length; gerund++) {
    const mark = gerund - 1;
    if (!words[gerund]!.endsWith('ing') || upos[gerund] !== 'NOUN' || !opening.test(words[mark]!)) continue;
    const charge = head[gerund]!;
    if (deprel[gerund] !== 'obl' || head[mark] !== gerund || charge !== mark - 1 || !charging.test(words[charge]!))
      continue;
    let object = gerund + 1;
    while (inside.test(deprel[object] ?? '') && head[object]! > object && head[object]! < gerund + 7)
      object = head[object]!;
    if (!/^(?:NOUN|PROPN)$/.test(upos[object] ?? '') || !/^(?:obl|obj|nmod)$/.test(deprel[object]!)) continue;
    if (head[object] !== charge || hasDependant(annotation, object, ['case'])) continue;
    [upos[gerund], xpos[gerund], deprel[gerund]] = ['VERB', 'VBG', 'advcl'];
    [upos[mark], deprel[mark]] = ['SCONJ', 'mark'];
    [head[object], deprel[object]] = [gerund, 'obj'];
  }
}
mendGerundsOfCharges.needs = [charging, opening, /ing$/];

/**
 * Takes a word in -ing behind the preposition of a charge for a verb, where the parser makes it part of its object: `accused Niger of hiding
 * rebels`. Changes the annotation in place.
 */
export function mendGerundsBeforeObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let gerund = 3; gerund + 1 < words.length; gerund++) {
    const object = head[gerund]!;
    if (!words[gerund]!.endsWith('ing') || words[gerund - 1] !== 'of' || object <= gerund) continue;
    if (head[gerund - 1] !== gerund || deprel[gerund - 1] !== 'mark' || !/^(?:compound|amod)$/.test(deprel[gerund]!))
      continue;
    const charge = head[object]!;
    if (charge < 0 || charge > gerund || !charging.test(words[charge]!) || deprel[object] !== 'obl') continue;
    [head[gerund], deprel[gerund], upos[gerund], xpos[gerund]] = [charge, 'advcl', 'VERB', 'VBG'];
    [head[object], deprel[object]] = [gerund, 'obj'];
  }
}
mendGerundsBeforeObjects.needs = [charging, /^of$/, /ing$/];

/** What a deed does to people and things. */
const harming =
  /^(?:killing|wounding|injuring|maiming|hurting|displacing|destroying|damaging|burning|razing|trapping|sinking|forcing|stranding|driving|leaving)$/;

/**
 * Hangs what came of a deed on the deed with which somebody is charged, where the parser hangs it on the charge: of `accused the guards of
 * firing on a bus, wounding nine` it is the guards who wounded them. Changes the annotation in place.
 */
export function mendResultsOfCharges(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let result = 5; result < words.length; result++) {
    const charge = head[result]!;
    if (!harming.test(words[result]!) || words[result - 1] !== ',' || deprel[result] !== 'advcl') continue;
    if (charge < 0 || charge > result || !charging.test(words[charge]!) || xpos[result] !== 'VBG') continue;
    if (hasDependant(annotation, result, ['mark', 'nsubj'])) continue;
    const deed = deprel.findIndex(
      (relation, at) => at > charge && at < result && relation === 'advcl' && head[at] === charge && xpos[at] === 'VBG',
    );
    const mark = deprel.findIndex((relation, at) => relation === 'mark' && head[at] === deed);
    if (deed > 0 && mark > 0 && opening.test(words[mark]!)) head[result] = deed;
  }
}
mendResultsOfCharges.needs = [charging, harming, /^,$/];
