import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const reports =
  /^(?:reports?|claims?|allegations?|accusations?|suggestions?|assertions?|charges?|rumou?rs?|stories|story)$/;

/**
 * Gives what a report says to the report, where the parser makes a relative clause on who made it: in `denied a report by the paper that
 * Tehran had asked Oman to mediate` nobody asked the paper. Changes the annotation in place.
 */
export function mendReportsByOthers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 4; that + 2 < words.length; that++) {
    const verb = head[that]!;
    if (words[that] !== 'that' || verb < that || deprel[verb] !== 'acl:relcl') continue;
    const maker = head[verb]!;
    const report = head[maker] ?? -1;
    if (maker > that || report < 0 || report > maker || !reports.test(words[report]!)) continue;
    if (!/^(?:nmod|obl)/.test(deprel[maker]!) || !words.slice(report, maker).includes('by')) continue;
    const hasSubject = deprel.some((one, at) => /^nsubj/.test(one) && head[at] === verb && at > that && at < verb);
    // with an object of its own the clause lacks nothing
    if (!hasSubject || !hasDependant(annotation, verb, ['obj', 'iobj', 'ccomp', 'xcomp'], verb)) continue;
    [deprel[that], upos[that], xpos[that]] = ['mark', 'SCONJ', 'IN'];
    [head[verb], deprel[verb]] = [report, 'acl'];
  }
}
mendReportsByOthers.needs = [reports, /^by$/, /^that$/];
