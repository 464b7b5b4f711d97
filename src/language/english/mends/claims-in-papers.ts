import type { Annotation } from '../model/index.js';
import { saying } from './relative-claims.js';
import { hasDependant } from './tree.js';

const papers = /^(?:statement|communiqu[eé]|letter|note|memo|message|release|brief|post|speech|interview)$/;

/**
 * Gives the first of several claims to whoever makes them in a paper (`said in a statement that the pact was void, that it had
 * lapsed, …`), where the parser hangs it on the paper. Changes the annotation in place.
 */
export function mendClaimsInPapers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let that = 3; that + 2 < words.length; that++) {
    const paper = that - 1;
    if (words[that] !== 'that' || deprel[that] !== 'mark' || !papers.test(words[paper]!)) continue;
    const claim = head[that]!;
    const said = head[paper]!;
    if (claim < that || head[claim] !== paper || !/^(?:acl|ccomp)$/.test(deprel[claim]!)) continue;
    if (said < 0 || said > paper || deprel[paper] !== 'obl' || upos[said] !== 'VERB' || !saying.test(words[said]!))
      continue;
    if (hasDependant(annotation, said, ['obj'])) continue;
    const next = deprel.findIndex((relation, at) => at > claim && head[at] === said && relation === 'ccomp');
    if (next > 0) [head[next], deprel[next]] = [claim, 'conj'];
    [head[claim], deprel[claim]] = [said, 'ccomp'];
  }
}
mendClaimsInPapers.needs = [papers, /^that$/];

/**
 * Gives a will behind an inserted remark to whom the remark is about (`Peru opposes the text, diplomats said, and may veto it`), where
 * the parser joins it to the remark. Changes the annotation in place.
 */
export function mendWillsBehindRemarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 6; verb < words.length; verb++) {
    const said = head[verb]!;
    if (deprel[verb] !== 'conj' || xpos[verb] !== 'VB' || said < 3 || said > verb || !saying.test(words[said]!))
      continue;
    if (words[said + 1] !== ',' || !/^(?:and|but)$/.test(words[said + 2] ?? '') || xpos[said + 3] !== 'MD') continue;
    if (head[said + 3] !== verb || hasDependant(annotation, verb, ['nsubj', 'nsubj:pass'])) continue;
    const told = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at < said);
    const speaker = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said);
    if (told < 0 || speaker < told || speaker > said || upos[told] !== 'VERB') continue;
    head[verb] = told;
  }
}
mendWillsBehindRemarks.needs = [/^,$/, /^(?:and|but)$/];
