import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const title =
  /^(?:President|Prime|Minister|Chancellor|King|Queen|Secretary|Ambassador|General|Premier|Governor|Senator|Foreign|Defence|Defense|Vice)$/;
const article = /^(?:a|an|the|this|that)$/;

/**
 * Parts a noun from the titled name that judges it (`an assault President Lind denounced as a coup`), where the parser makes it a part of
 * the name and the verb a participle. Changes the annotation in place.
 */
export function mendTitledJudges(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    const name = head[verb]!;
    if (!/^VB[ND]$/.test(xpos[verb]!) || !/^acl/.test(deprel[verb]!) || name < 0 || name >= verb) continue;
    if (upos[name] !== 'PROPN' || hasDependant(annotation, verb, ['nsubj', 'aux', 'aux:pass', 'obl:agent'])) continue;
    if (upos[verb - 1] !== 'PROPN' || (verb - 1 !== name && head[verb - 1] !== name)) continue;
    let first = name;
    while (first > 1 && title.test(words[first - 1]!)) first--;
    const noun = first - 1;
    if (first === name || upos[noun] !== 'NOUN' || !article.test(words[noun - 1] ?? '')) continue;
    if (head[noun]! < first || head[noun]! > name) continue;
    let above = head[name]!;
    while (above >= 0 && upos[above] !== 'VERB') above = head[above]!;
    if (above < 0 || above > noun) continue;
    for (let at = 0; at < noun; at++)
      if (head[at] === name || (head[at]! >= first && head[at]! < verb)) head[at] = noun;
    for (let at = verb + 1; at < words.length; at++)
      if (head[at] === name) head[at] = deprel[at] === 'punct' ? above : verb;
    [head[noun], deprel[noun]] = [above, 'appos'];
    [head[verb], deprel[verb], xpos[verb]] = [noun, 'acl:relcl', 'VBD'];
    [head[name], deprel[name]] = [verb, 'nsubj'];
  }
}
mendTitledJudges.needs = [title, article];

const whose = /^whose$/i;

/**
 * Makes a name right behind a noun with *whose* the subject of the clause and that noun its object (`Peru, whose army Chile accuses of
 * raids`), where the parser takes the noun for the subject and the name for what it is called. Changes the annotation in place.
 */
export function mendJudgesBehindWhose(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let noun = 2; noun + 2 < words.length; noun++) {
    if (!whose.test(words[noun - 1]!) || upos[noun] !== 'NOUN' || deprel[noun] !== 'nsubj') continue;
    const [name, verb] = [noun + 1, head[noun]!];
    if (head[name] !== noun || deprel[name] !== 'appos' || upos[name] !== 'PROPN' || upos[verb] !== 'VERB') continue;
    if (verb < name || hasDependant(annotation, verb, ['obj', 'aux:pass'])) continue;
    deprel[noun] = 'obj';
    [head[name], deprel[name]] = [verb, 'nsubj'];
  }
}
mendJudgesBehindWhose.needs = [whose];

const by = /^by$/;
const standing = /^st(?:and|ands|ood|anding)$/;

/** Makes no doer of whom somebody stands by (`stood by the Peruvian government`). Changes the annotation in place. */
export function mendStoodBy(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    if (!by.test(words[at]!) || !standing.test(words[at - 1]!)) continue;
    const whom = head[at]!;
    if (whom > at && deprel[whom] === 'obl:agent' && head[whom] === at - 1) deprel[whom] = 'obl';
  }
}
mendStoodBy.needs = [by, standing];
