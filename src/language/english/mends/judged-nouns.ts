import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** What one gives a thing a name with. */
const naming = /^(?:call(?:s|ed)|brand(?:s|ed)|term(?:s|ed)|deem(?:s|ed)|dub(?:s|bed)|label(?:s|l?ed))$/;
/** What one says of a thing, behind `as`. */
const judging =
  /^(?:describe[sd]|denounce[sd]|condemn(?:s|ed)|dismisse[sd]|hail(?:s|ed)|praise[sd]|reject(?:s|ed)|characteri[sz]e[sd]|portray(?:s|ed)|brand(?:s|ed)|see[ns]?|saw|view(?:s|ed)|regard(?:s|ed)|criticise[sd]|criticize[sd]|deride[sd])$/;
/** What somebody calls who names nothing. */
const held =
  /^(?:meetings?|elections?|votes?|summits?|strikes?|conferences?|referendums?|sessions?|truces?|ceasefires?|halts?|rall(?:y|ies)|witness(?:es)?|protests?|polls?|boycotts?|talks|inquiry|debates?|hearings?|ambulances?|police|troops|envoys?|ambassadors?)$/;

/**
 * Reads `a verdict that Lima called an insult` and `a ruling that Lima described as a sham` as what is judged, where the parser takes
 * the judgement for what the verdict says: the verb lacks the object that `that` stands for. Changes the annotation in place.
 */
export function mendJudgedNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 1; that + 3 < words.length; that++) {
    const verb = head[that]!;
    if (words[that] !== 'that' || deprel[that] !== 'mark' || verb < that + 2 || upos[that - 1] !== 'NOUN') continue;
    if (deprel[verb] !== 'acl' || head[verb] !== that - 1 || hasDependant(annotation, verb, ['aux:pass', 'ccomp']))
      continue;
    if (!hasDependant(annotation, verb, ['nsubj'], that)) continue;
    const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb);
    if (naming.test(words[verb]!)) {
      if (object < verb || !/^an?$/.test(words[verb + 1] ?? '') || held.test(words[object]!)) continue;
      deprel[object] = 'xcomp';
      // `an insult to the victims`
      const to = object + 1;
      if (words[to] === 'to' && deprel[to] === 'case' && head[head[to]!] === verb)
        [head[head[to]!], deprel[head[to]!]] = [object, 'nmod'];
    } else if (!judging.test(words[verb]!) || object >= 0 || words[verb + 1] !== 'as') continue;
    [deprel[that], upos[that], xpos[that]] = ['obj', 'PRON', 'WDT'];
    deprel[verb] = 'acl:relcl';
  }
}
mendJudgedNouns.needs = [/^that$/, new RegExp(`${naming.source}|${judging.source}`)];
