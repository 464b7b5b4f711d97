import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const marks = /^(?:after|before|since|until|because|as|while|although|though)$/;
const finite = /^VB[DZP]$/;

/**
 * Makes a clause of a noun behind `after` or `before` that has a relative clause between commas and a verb behind that (`left after the
 * envoy, whom he had met, resigned`), where the parser has the noun behind a preposition and its verb beside it. Changes the annotation
 * in place.
 */
export function mendSubjectsOfSetOffClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let mark = 1; mark + 5 < words.length; mark++) {
    if (!marks.test(words[mark]!) || deprel[mark] !== 'case') continue;
    const noun = head[mark]!;
    const above = head[noun]!;
    if (noun < mark || above < 0 || above > mark || !/^(?:obl|nmod)$/.test(deprel[noun]!)) continue;
    const relative = deprel.findIndex((relation, at) => at > noun && head[at] === noun && relation === 'acl:relcl');
    if (relative < 0) continue;
    const open = words.indexOf(',', noun);
    const close = words.indexOf(',', relative);
    if (open < 0 || open > relative || close < 0 || !isVerbNext(annotation, close)) continue;
    const verb = upos[close + 1] === 'AUX' ? head[close + 1]! : close + 1;
    if (verb <= close || upos[verb] !== 'VERB' || hasDependant(annotation, verb, ['nsubj', 'expl', 'mark', 'cc']))
      continue;
    if (isUnder(annotation, above, verb) || isUnder(annotation, verb, noun)) continue;
    let clause = above;
    while (clause >= 0 && !(upos[clause] === 'VERB' && hasDependant(annotation, clause, ['nsubj'])))
      clause = head[clause]!;
    // a clause that still wants its verb takes that one: `Chad, after talks with the envoy, who came late, left`
    if (clause < 0 || clause > mark) continue;
    const hasTense = hasDependant(annotation, clause, ['aux']) || finite.test(xpos[clause]!);
    if (!hasTense && !/^(?:ccomp|xcomp|advcl|conj)/.test(deprel[clause]!)) continue;
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    [head[verb], deprel[verb]] = [clause, 'advcl'];
    [head[mark], deprel[mark], upos[mark]] = [verb, 'mark', 'SCONJ'];
  }
}
mendSubjectsOfSetOffClauses.needs = [marks, /^(?:who|whom|whose|which)$/, /^,$/];

/** Whether a finite verb, or what makes one, stands right behind a word. */
const isVerbNext = ({ upos, xpos }: Annotation, at: number): boolean =>
  upos[at + 1] === 'AUX' ? xpos[at + 1] !== 'VB' : upos[at + 1] === 'VERB' && /^VB[DZ]$/.test(xpos[at + 1]!);
