import type { Annotation } from '../model/index.js';

const marks = /^(?:after|before|when|as|until|once|because)$/;

/**
 * Gives a sentence the verb behind a relative clause, where the parser has it belong to the last noun of that and takes the clause of time for the
 * main one: in `Protesters who had blocked the road left after the minister promised to meet them` the protesters left. Changes the annotation in place.
 */
export function mendLeftBehindRelatives(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  const root = head.indexOf(-1);
  if (root < 5 || !/^VB[DZP]$/.test(xpos[root]!)) return;
  const mark = head.findIndex(
    (above, at) => above === root && at < root && deprel[at] === 'mark' && marks.test(words[at]!),
  );
  const verb = mark - 1;
  if (verb < 4 || !/^VB[ND]$/.test(xpos[verb]!) || !/^acl/.test(deprel[verb]!) || head[verb]! >= verb) return;
  const subject = head.findIndex((above, at) => above === root && at < verb && deprel[at] === 'nsubj');
  const clause = head.findIndex(
    (above, at) => above === subject && at > subject && at < verb && deprel[at] === 'acl:relcl',
  );
  if (subject < 0 || clause < 0 || head[head[verb]!] !== clause) return;
  if (head.some((above, at) => above === root && at > mark && at < root && deprel[at]!.startsWith('nsubj'))) return;
  const agent = head.findIndex((above, at) => above === verb && at > mark && at < root && deprel[at] === 'obl');
  if (agent < 0) return;
  [head[verb], deprel[verb], xpos[verb], upos[verb]] = [-1, 'root', 'VBD', 'VERB'];
  [head[root], deprel[root]] = [verb, 'advcl'];
  head[subject] = verb;
  [head[agent], deprel[agent]] = [root, 'nsubj'];
  const end = words.length - 1;
  if (upos[end] === 'PUNCT' && head[end] === root) head[end] = verb;
}
mendLeftBehindRelatives.needs = [marks, /^(?:who|that|which)$/];
