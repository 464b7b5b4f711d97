import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const clausal = /^(?:after|before|since|as|when|until)$/i;
const counting =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|both|none|few|dozens|scores|hundreds|thousands|half|all)$/i;

/**
 * Makes a clause of time of a count with `of` and the verb behind it, where the parser has the count behind a preposition (`closed the
 * port after two of its ships sank a boat`). Changes the annotation in place.
 */
export function mendCountedSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let count = 2; count + 3 < words.length; count++) {
    const mark = count - 1;
    if (!counting.test(words[count]!) || words[count + 1] !== 'of' || !clausal.test(words[mark]!)) continue;
    if (head[mark] !== count || !/^(?:case|mark)$/.test(deprel[mark]!)) continue;
    const noun = head[count + 1]!;
    if (noun < count || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    let verb = noun + 1;
    while (upos[verb] === 'ADV') verb++;
    if (upos[verb] !== 'VERB' || !/^VB[DN]$/.test(xpos[verb]!) || !/^(?:advcl|acl|conj)$/.test(deprel[verb]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'aux', 'mark', 'cc'])) continue;
    // `after one of its envoys asked whether …`
    if (!hasDependant(annotation, verb, ['obj', 'ccomp'])) continue;
    const main = head[count] === verb ? head[verb]! : head[count]!;
    if (main < 0 || main === verb || upos[main] !== 'VERB') continue;
    [head[verb], deprel[verb], xpos[verb]] = [main, 'advcl', 'VBD'];
    [head[count], deprel[count]] = [verb, 'nsubj'];
    [head[noun], deprel[noun]] = [count, 'nmod'];
    [head[mark], deprel[mark], upos[mark]] = [verb, 'mark', 'SCONJ'];
  }
}
mendCountedSubjects.needs = [clausal, counting];
