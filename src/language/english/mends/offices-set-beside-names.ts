import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Makes one of an office and the name between commas behind it, told with another office, where the parser makes the name one more of a row
 * or a second subject: `wrote to Lind and the council's president, Peru's ambassador Ana Ruiz, that …`, `met the speaker of the house,
 * Chad's former minister Omar Deby`. Changes the annotation in place.
 */
export function mendOfficesBesideNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let name = 4; name < words.length; name++) {
    if (!/^(?:conj|nsubj)$/.test(deprel[name]!) || !isTitledName(annotation, name)) continue;
    let first = name;
    while (first > 0 && isUnder(annotation, first - 1, name) && words[first - 1] !== ',') first--;
    if (words[first - 1] !== ',') continue;
    const office = nounBefore(annotation, first - 2);
    if (office < 1) continue;
    if (deprel[name] === 'conj') {
      const isRow =
        deprel[office] === 'conj' && head[office] === head[name] && hasDependant(annotation, office, ['cc']);
      if (!isRow || !hasDependant(annotation, office, ['det', 'nmod:poss'])) continue;
    } else {
      const verb = head[name]!;
      const isObject = head[office] === verb && /^(?:obj|iobj)$/.test(deprel[office]!);
      if (verb > name || !isObject || !deprel.some((one, at) => one === 'nsubj' && head[at] === verb && at < verb))
        continue;
    }
    [head[name], deprel[name], head[first - 1]] = [office, 'appos', name];
  }
}
mendOfficesBesideNames.needs = [/^,$/, /^['’]s$/];

/** Whether somebody is told of by his office of a state and his name: `Peru's ambassador Ana Ruiz`, headed by either. */
function isTitledName({ head, deprel, upos }: Annotation, name: number): boolean {
  let hasOwner = false;
  let hasBoth = false;
  for (let at = 0; at < head.length; at++) {
    const above = head[at]!;
    if (deprel[at] === 'nmod:poss' && upos[at] === 'PROPN' && (above === name || head[above] === name)) hasOwner = true;
    if (above !== name) continue;
    if (
      upos[name] === 'PROPN'
        ? deprel[at] === 'nmod:desc' && upos[at] === 'NOUN'
        : deprel[at] === 'appos' && at === name + 1
    )
      hasBoth = true;
  }
  return hasOwner && hasBoth;
}

/** The noun that heads the phrase which ends at a word, or -1. */
function nounBefore({ head, deprel, upos }: Annotation, end: number): number {
  let noun = end;
  while (noun > 0 && /^(?:nmod|flat|compound)$/.test(deprel[noun]!) && head[noun]! < noun && head[noun]! >= 0)
    noun = head[noun]!;
  return upos[noun] === 'NOUN' ? noun : -1;
}
